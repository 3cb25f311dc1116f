package vn.thidua.news;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// A published article says something else from now on.
///
/// @param note what readers are told; empty for a minor correction
public record ArticleCorrected(SiteId site, ArticleId article, String before, String title, String note, Actor by)
        implements Happening {

    @Override
    public String subject() {
        return "article:" + article.value();
    }

    @Override
    public String after() {
        return note.isEmpty() ? title : title + "\n" + note;
    }
}
