package vn.thidua.news;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// An article that had left is public again.
public record ArticleRestored(SiteId site, ArticleId article, String title, Actor by) implements Happening {

    @Override
    public String subject() {
        return "article:" + article.value();
    }
}
