package vn.thidua.newsroom;

import java.util.LinkedHashMap;
import org.springframework.stereotype.Service;
import vn.thidua.media.Media;
import vn.thidua.media.MediaRefused;
import vn.thidua.news.Articles;
import vn.thidua.news.Bodies;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.SiteId;

/// An article begun from a Word file: its structure stays, its looks do not, its pictures go into the store.
@Service
public class WordUploads {

    private static final int MOST_PICTURES = 60;

    private final Drafts drafts;
    private final Media media;

    WordUploads(Drafts drafts, Media media) {
        this.drafts = drafts;
        this.media = media;
    }

    public DraftId begin(Actor actor, SiteId site, String name, byte[] bytes) {
        if (!actor.mayAnywhere(NewsroomRight.WRITE, site)) throw new Forbidden(NewsroomRight.WRITE);
        var count = new int[1];
        var word = WordFile.read(
                name, bytes, picture -> count[0]++ < MOST_PICTURES ? kept(actor, site, name, count[0], picture) : "");
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", word.title().isBlank() ? name.replaceFirst("(?i)\\.docx$", "") : word.title());
        fields.put("body", Bodies.write(Articles.body(word.body(), image -> DraftText.id(image.attr("data-media")))));
        return drafts.begin(actor, site, new DraftText(fields), "");
    }

    /// A picture in a form that the store does not take is left out; the text matters more.
    private String kept(Actor actor, SiteId site, String name, int number, byte[] bytes) {
        try {
            var picture = name.replaceFirst("(?i)\\.docx$", "") + "-" + number + "." + ending(bytes);
            return media.add(actor, site, picture, bytes, "").id().value().toString();
        } catch (MediaRefused | Forbidden _) {
            return "";
        }
    }

    private static String ending(byte[] bytes) {
        if (bytes.length > 3 && bytes[0] == (byte) 0x89) return "png";
        if (bytes.length > 3 && bytes[0] == 'G') return "gif";
        return "jpg";
    }
}
