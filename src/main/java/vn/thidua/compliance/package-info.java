/// What the law asks of a site: the twenty checks, what a person has stated where no machine can tell, and the
/// information that must be public by a day.
@ApplicationModule(allowedDependencies = {"platform", "design", "site"})
@NullMarked
package vn.thidua.compliance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
