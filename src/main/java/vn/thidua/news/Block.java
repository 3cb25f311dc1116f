package vn.thidua.news;

import java.util.List;
import vn.thidua.media.MediaId;

/// A piece of an article's body. `html` is clean inline HTML: only `strong em a sub sup br` and text.
public sealed interface Block {

    record Heading(int level, String html) implements Block {
        public Heading {
            if (level < 2 || level > 4) throw new NewsRefused.BodyNotUnderstood();
        }
    }

    record Paragraph(String html) implements Block {}

    record Listing(boolean ordered, List<String> items) implements Block {
        public Listing {
            items = List.copyOf(items);
        }
    }

    /// `head` may be empty; every row has as many cells as it has in the text.
    record Grid(String caption, List<String> head, List<List<String>> rows) implements Block {
        public Grid {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    record Quote(List<String> paragraphs) implements Block {
        public Quote {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    record Picture(MediaId media, String alt, String caption) implements Block {}

    record Gallery(String heading, List<Picture> pictures) implements Block {
        public Gallery {
            pictures = List.copyOf(pictures);
        }
    }

    record Attachments(List<Attachment> files) implements Block {
        public Attachments {
            files = List.copyOf(files);
        }
    }

    record Attachment(MediaId media, String title) {}
}
