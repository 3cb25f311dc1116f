package vn.thidua.emulation.archive;

import vn.thidua.platform.Slug;

/// Names of files that everybody's system takes.
final class ArchiveNames {

    private static final int LONGEST = 48;

    private ArchiveNames() {}

    /// `Sở Nội vụ` as the third → `03-so-noi-vu`.
    static String of(int n, String words) {
        var slug = Slug.of(words).value();
        var cut = slug.length() <= LONGEST ? slug : slug.substring(0, LONGEST).replaceAll("-+$", "");
        return String.format(java.util.Locale.ROOT, "%02d-%s", n, cut);
    }

    static String ending(String kind) {
        return switch (kind) {
            case "application/pdf" -> ".pdf";
            case "image/jpeg" -> ".jpg";
            case "image/png" -> ".png";
            default -> ".bin";
        };
    }
}
