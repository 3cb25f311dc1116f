/// Mail that goes out: kept in the transaction of what it tells of, sent later, and seen until it is sent.
@ApplicationModule(allowedDependencies = {"platform", "design", "site"})
@NullMarked
package vn.thidua.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
