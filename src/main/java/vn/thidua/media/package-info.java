/// Pictures, videos and files: checked at the door, kept safely, framed, served in the sizes that pages need.
@ApplicationModule(allowedDependencies = {"platform", "design", "changes", "site"})
@NullMarked
package vn.thidua.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
