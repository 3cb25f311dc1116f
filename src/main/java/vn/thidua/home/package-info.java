/// The front page and the map of the site: composed of what the other rooms show, owning nothing.
@ApplicationModule(allowedDependencies = {"platform", "design", "site", "news", "traffic", "media"})
@NullMarked
package vn.thidua.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
