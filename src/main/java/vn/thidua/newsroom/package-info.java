/// The newsroom: articles in the making, from the first word to publication; nothing typed here is ever lost.
@ApplicationModule(allowedDependencies = {"platform", "design", "changes", "site", "media", "news", "accounts"})
@NullMarked
package vn.thidua.newsroom;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
