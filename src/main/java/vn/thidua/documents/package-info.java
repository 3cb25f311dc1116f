/// The line of official papers: what a paper says and how it is drawn after NĐ 30/2020, and the books its number comes
/// from.
@ApplicationModule(allowedDependencies = {"platform", "design", "site"})
@NullMarked
package vn.thidua.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
