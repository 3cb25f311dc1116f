/// Who belongs where: units and their names through time, people, positions, and who holds which from when to when.
@ApplicationModule(allowedDependencies = {"platform", "design"})
@NullMarked
package vn.thidua.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
