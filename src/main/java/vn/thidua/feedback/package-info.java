/// What readers say of a page: errors they report, and whether it was useful. Who said it is nowhere kept.
@ApplicationModule(allowedDependencies = {"platform", "design", "site"})
@NullMarked
package vn.thidua.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
