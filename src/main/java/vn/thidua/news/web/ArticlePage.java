package vn.thidua.news.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.Frame;
import vn.thidua.design.Head;
import vn.thidua.design.QrPicture;
import vn.thidua.media.MediaId;
import vn.thidua.media.Medium;
import vn.thidua.news.ArticleId;
import vn.thidua.news.Body;
import vn.thidua.news.Byline;
import vn.thidua.news.MonthGrid;
import vn.thidua.news.Section;
import vn.thidua.news.Stamp;
import vn.thidua.news.Teaser;
import vn.thidua.news.Topic;

/// Everything `article.jte` and `print.jte` need, in the words of the page.
public record ArticlePage(
        ArticleId id,
        long number,
        String title,
        @Nullable String originalTitle,
        String slug,
        String lead,
        Body body,
        Map<MediaId, Medium> media,
        Byline byline,
        String source,
        Section section,
        @Nullable Topic topic,
        List<Tag> tags,
        Stamp published,
        @Nullable Stamp updated,
        @Nullable Picture picture,
        @Nullable String withdrawalNotice,
        List<Amended> amendments,
        List<Teaser> related,
        List<Teaser> newer,
        List<Teaser> older,
        List<Teaser> latest,
        MonthGrid grid) {

    public record Tag(String slug, String name) {
        public String href() {
            return "/the/" + slug;
        }
    }

    /// A correction that readers are told of, the latest first.
    public record Amended(Stamp at, String note) {}

    public record Picture(Medium medium, String alt, String caption, boolean shown) {}

    public String path() {
        return "/tin/" + slug;
    }

    /// An address that stays when title and address change: for paper, letters and the QR code.
    public String permanent() {
        return Frame.current().baseUrl() + "/t/" + number;
    }

    public String qr() {
        return QrPicture.of(permanent());
    }

    public boolean withdrawn() {
        return withdrawalNotice != null;
    }

    /// The first sentences, where nobody has written a lead.
    public String description() {
        if (withdrawalNotice != null) return withdrawalNotice;
        if (!lead.isBlank()) return lead;
        var text = body.text();
        var first = text.contains("\n") ? text.substring(0, text.indexOf('\n')) : text;
        return first.length() <= 280 ? first : first.substring(0, first.lastIndexOf(' ', 279)) + "…";
    }

    public Head head() {
        var frame = Frame.current();
        var head = Head.of(title, description(), path())
                .withPaper(new Head.Paper(
                        byline.author().isBlank() ? frame.agency().name().vi() : byline.author(),
                        published.day(),
                        published.machine(),
                        updated == null ? published.machine() : updated.machine(),
                        section.name().vi()))
                .withImage(
                        picture == null
                                ? null
                                : frame.baseUrl() + picture.medium().jpeg())
                .withFeed(section.href() + "/rss.xml")
                .withData(ArticleData.of(this));
        return withdrawn() ? head.unindexed() : head;
    }

    public String mailto() {
        return "mailto:?subject=" + Uris.component(title) + "&body="
                + Uris.component(description() + "\n\n" + permanent());
    }

    public String zalo() {
        return "https://sp.zalo.me/share_inline?url=" + Uris.component(permanent());
    }

    public String facebook() {
        return "https://www.facebook.com/sharer/sharer.php?u=" + Uris.component(permanent());
    }
}
