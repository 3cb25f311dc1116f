/// The sites of one platform: a province's office, its departments, its communes, each under its own host names.
@ApplicationModule(allowedDependencies = {"platform", "design", "changes"})
@NullMarked
package vn.thidua.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
