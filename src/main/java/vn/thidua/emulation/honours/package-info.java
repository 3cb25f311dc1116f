/// What titles and forms of commendation there are, and every award that was ever given: found by name without marks,
/// taken over from old lists, counted by year, and never lost.
@ApplicationModule(
        allowedDependencies = {"platform", "design", "site", "changes", "organisation", "emulation", "emulation.rules"})
@NullMarked
package vn.thidua.emulation.honours;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
