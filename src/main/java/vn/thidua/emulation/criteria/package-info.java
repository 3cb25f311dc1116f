/// The criteria sets of a bloc year: drafted as typed, published once they are whole, and unchanged from then on.
@ApplicationModule(allowedDependencies = {"platform", "design", "emulation", "emulation.bloc", "emulation.scoring"})
@NullMarked
package vn.thidua.emulation.criteria;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
