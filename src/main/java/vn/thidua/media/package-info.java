/// Pictures and files: kept safely, checked at the door, served in the sizes that pages need.
@ApplicationModule(allowedDependencies = {"platform", "design", "site"})
@NullMarked
package vn.thidua.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
