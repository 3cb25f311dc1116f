package vn.thidua.media;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.Words;

/// A kept picture or file. A picture's size is in pixels, upright.
public record Medium(
        MediaId id,
        boolean picture,
        String mime,
        long bytes,
        @Nullable Integer width,
        @Nullable Integer height,
        String name,
        String credit) {

    /// The widths in which pictures are served; a narrower picture is served as wide as it is.
    public static final int[] WIDTHS = {400, 800, 1600};

    public String href() {
        return picture ? href(1600) : "/tep/" + id.value() + "/" + name;
    }

    public String href(int width) {
        return "/anh/" + id.value() + "/" + width + ".webp";
    }

    /// For readers of links that know no WebP.
    public String jpeg() {
        return "/anh/" + id.value() + "/1200.jpg";
    }

    public String srcset() {
        var text = new StringBuilder();
        for (var width : WIDTHS) {
            if (!text.isEmpty()) text.append(", ");
            text.append(href(width)).append(' ').append(width).append('w');
        }
        return text.toString();
    }

    /// `PDF`, `DOCX` …
    public String kind() {
        var dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toUpperCase(Locale.ROOT);
    }

    /// `184 KB`, `1,2 MB`.
    public String size() {
        if (bytes < 1 << 20) return Math.max(1, bytes >> 10) + " KB";
        return Words.number(BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(1 << 20), 1, RoundingMode.HALF_UP))
                + " MB";
    }

    public int shownWidth() {
        return width == null ? 0 : width;
    }

    public int shownHeight() {
        return height == null ? 0 : height;
    }
}
