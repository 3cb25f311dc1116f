/// The user's guide: chapters of Markdown that read the same in the product and in the repository, with pictures that
/// a browser takes of the demo.
@ApplicationModule(allowedDependencies = {"platform", "design"})
@NullMarked
package vn.thidua.guide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
