package vn.thidua.media;

import java.text.Normalizer;
import vn.thidua.platform.Unmarked;

/// What is said of a medium: the defaults for whoever puts it into an article. Stored composed (NFC).
public record Description(String title, String alt, String caption, String credit) {

    public Description {
        title = Normalizer.normalize(title.strip(), Normalizer.Form.NFC);
        alt = Normalizer.normalize(alt.strip(), Normalizer.Form.NFC);
        caption = Normalizer.normalize(caption.strip(), Normalizer.Form.NFC);
        credit = Normalizer.normalize(credit.strip(), Normalizer.Form.NFC);
    }

    static Description of(Medium medium) {
        return new Description(medium.title(), medium.alt(), medium.caption(), medium.credit());
    }

    String folded() {
        return Unmarked.words(String.join(" ", title, alt, caption, credit));
    }

    /// For the trail.
    String words() {
        return String.join(" · ", title, alt, caption, credit);
    }
}
