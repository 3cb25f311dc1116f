/// Who may come in, and with which rights: invitations, passwords, second factors, roles, locks and sessions.
@ApplicationModule(allowedDependencies = {"platform", "design", "site", "organisation", "audit"})
@NullMarked
package vn.thidua.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
