/// News: articles, their sections, topics and tags, found by day and by address.
@ApplicationModule(allowedDependencies = {"platform", "design", "changes", "site", "media", "traffic", "importing"})
@NullMarked
package vn.thidua.news;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
