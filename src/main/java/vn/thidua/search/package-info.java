/// Finds what was published, whichever way its Vietnamese is written, typed or mistyped.
@ApplicationModule(allowedDependencies = {"platform", "design", "changes", "site", "media", "news"})
@NullMarked
package vn.thidua.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
