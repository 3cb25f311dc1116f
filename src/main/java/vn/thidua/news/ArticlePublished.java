package vn.thidua.news;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// An article can be read by everybody from now on.
public record ArticlePublished(SiteId site, ArticleId article, String title, Actor by) implements Happening {

    @Override
    public String subject() {
        return "article:" + article.value();
    }
}
