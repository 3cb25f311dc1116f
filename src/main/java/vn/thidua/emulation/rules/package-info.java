/// What regulations say, as data: legal bases with their days in force, packages of quotas, thresholds, deadlines and
/// switches that rest on them by article, and who allowed the use of a lapsed one.
@ApplicationModule(allowedDependencies = {"platform", "design", "site", "emulation"})
@NullMarked
package vn.thidua.emulation.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
