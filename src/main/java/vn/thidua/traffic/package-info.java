/// Counts visits without knowing visitors: no cookie, no address kept, sums only, each figure with its rule.
@ApplicationModule(allowedDependencies = {"platform", "design", "site", "changes"})
@NullMarked
package vn.thidua.traffic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
