/// What was awarded to whom: the catalogue of awards as data, and the history of all of them, from which nothing leaves.
@ApplicationModule(allowedDependencies = {"platform", "design", "organisation", "emulation", "emulation.rules"})
@NullMarked
package vn.thidua.emulation.honours;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
