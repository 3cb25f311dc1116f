package vn.thidua.news;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// An article was withdrawn or retracted.
public record ArticleWithdrawn(SiteId site, ArticleId article, String before, String after, Actor by)
        implements Happening {

    @Override
    public String subject() {
        return "article:" + article.value();
    }
}
