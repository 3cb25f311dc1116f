/// Taking over the past: what is found is reported first and written only when asked to. Knows no room;
/// each room brings a `Source` and writes through its own desk.
@ApplicationModule(allowedDependencies = {"platform", "design", "site"})
@NullMarked
package vn.thidua.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
