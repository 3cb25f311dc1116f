/// Answers readers from memory: public pages rendered once per change, packed in advance, with every header a public
/// page needs; and the server's own manners towards slow, odd and hostile clients.
@ApplicationModule(allowedDependencies = {"platform", "design", "site", "changes", "traffic"})
@NullMarked
package vn.thidua.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
