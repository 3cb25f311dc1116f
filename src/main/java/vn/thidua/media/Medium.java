package vn.thidua.media;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.Words;

/// A kept picture, video or file. A picture's size is in pixels, upright and cropped.
///
/// @param name the end of its address, without marks
/// @param title what people call it
/// @param alt what replaces the picture for those who do not see it, where an article says nothing else
/// @param version grows with its bytes and its framing, so that no cache shows what was
public record Medium(
        MediaId id,
        MediumKind kind,
        String mime,
        long bytes,
        @Nullable Integer width,
        @Nullable Integer height,
        String name,
        String title,
        String alt,
        String caption,
        String credit,
        int version) {

    /// The widths in which pictures are served; a narrower picture is served as wide as it is.
    static final int[] WIDTHS = {320, 480, 640, 800, 1280, 1600};

    /// Widths of earlier pages, which may stand in others' pages and letters.
    static final int[] FORMER = {400, 1200};

    /// A picture as lists show it.
    public static Medium listed(
            MediaId id, String mime, long bytes, int width, int height, String name, String credit, int version) {
        return new Medium(id, MediumKind.PICTURE, mime, bytes, width, height, name, name, "", "", credit, version);
    }

    /// Its title, or the name of its file while it has none.
    public String called() {
        return title.isBlank() ? name : title;
    }

    public boolean picture() {
        return kind == MediumKind.PICTURE;
    }

    public boolean video() {
        return kind == MediumKind.VIDEO;
    }

    private String at(String folder) {
        return "/" + folder + "/" + id.value() + (version == 1 ? "/" : "/" + version + "/");
    }

    public String href() {
        return picture() ? href(1600) : at("tep") + name;
    }

    /// Where a browser shows it, if it can: a PDF opens in it, anything else is saved.
    public String readHref() {
        return mime.equals("application/pdf") ? href() + "?xem" : href();
    }

    public String href(int width) {
        return at("anh") + width + ".webp";
    }

    public String jpeg(int width) {
        return at("anh") + width + ".jpg";
    }

    /// For readers of links that know no WebP.
    public String jpeg() {
        return jpeg(1200);
    }

    public String srcset() {
        return set(".webp", false);
    }

    public String jpegSrcset() {
        return set(".jpg", false);
    }

    /// A part in 16:9 around the focus, for lists.
    public String wide(int width) {
        return at("anh") + width + "x" + width * 9 / 16 + ".webp";
    }

    public String wideJpeg(int width) {
        return at("anh") + width + "x" + width * 9 / 16 + ".jpg";
    }

    public String wideSrcset() {
        return set(".webp", true);
    }

    public String wideJpegSrcset() {
        return set(".jpg", true);
    }

    private String set(String ending, boolean wide) {
        return Arrays.stream(WIDTHS)
                .mapToObj(each -> at("anh") + each + (wide ? "x" + each * 9 / 16 : "") + ending + " " + each + "w")
                .collect(Collectors.joining(", "));
    }

    /// `PDF`, `DOCX` …
    public String ending() {
        var dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toUpperCase(Locale.ROOT);
    }

    /// `184 KB`, `1,2 MB`.
    public String size() {
        return size(bytes);
    }

    public static String size(long bytes) {
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
