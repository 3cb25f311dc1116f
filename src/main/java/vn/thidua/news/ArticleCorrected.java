package vn.thidua.news;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// A published article says something else from now on.
public record ArticleCorrected(SiteId site, ArticleId article, String title, Actor by) implements Happening {

    @Override
    public String subject() {
        return "article:" + article.value();
    }
}
