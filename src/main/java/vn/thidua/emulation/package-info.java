/// The emulation year of a bloc, a room to each step:
///
/// 1. rules say what a regulation allows on a day, with its source (`rules`);
/// 2. a bloc is formed for the year, with its members, head and deputies (`bloc`);
/// 3. its members draft and sign their pact (`pact`);
/// 4. what was promised is reported, scored, cross-checked and ranked;
/// 5. the best are proposed, appraised, decided and published.
///
/// Each step may look back at those before it, never forward. This face holds the ids that several rooms share.
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package vn.thidua.emulation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
