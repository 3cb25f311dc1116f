/// What changed, in order, for those who keep copies: the page memory and the search index.
///
/// A change is written in the transaction of the fact itself, so a reader that was away, on another node or in
/// another process finds it when it comes back.
@ApplicationModule(allowedDependencies = "platform")
@NullMarked
package vn.thidua.changes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
