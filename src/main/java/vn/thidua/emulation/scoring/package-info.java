/// How units are scored and ranked: criteria sets and their formulas, what each unit has for them, points that explain
/// themselves, places with their tie rules, classes, quotas and thresholds. Rules only; nothing here is kept.
@ApplicationModule(allowedDependencies = {"platform", "organisation", "emulation.rules"})
@NullMarked
package vn.thidua.emulation.scoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
