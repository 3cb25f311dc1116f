package vn.thidua.media.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.thidua.design.FieldErrors;
import vn.thidua.media.FileKind;
import vn.thidua.media.Kept;
import vn.thidua.media.MediaLimits;
import vn.thidua.media.MediaSearch;
import vn.thidua.media.MediumKind;
import vn.thidua.platform.Slice;

/// The store of media, and the form to bring more in.
public record LibraryPage(
        Slice<Kept> slice,
        MediaSearch search,
        MediaLimits limits,
        FieldErrors errors,
        List<Kept> arrived,
        boolean mayDiscard) {

    public List<MediumKind> kinds() {
        return List.of(MediumKind.values());
    }

    public boolean shows(MediumKind kind) {
        return kind == search.kind();
    }

    public String address(int page) {
        var kind = search.kind();
        return "/quan-tri/kho?q=" + URLEncoder.encode(search.words(), StandardCharsets.UTF_8)
                + (kind == null ? "" : "&loai=" + kind.name().toLowerCase(java.util.Locale.ROOT))
                + (search.discarded() ? "&da-bo=1" : "") + "&trang=" + page;
    }

    /// `.jpg,.jpeg,…` for the browser's own dialog.
    public String accepted() {
        return Arrays.stream(FileKind.values())
                .flatMap(kind -> kind.endings().stream())
                .map(ending -> "." + ending)
                .collect(Collectors.joining(","));
    }

    /// `jpg=30 jpeg=30 … mp4=500`: what the script checks before a byte is sent.
    public String megabytes() {
        return Arrays.stream(FileKind.values())
                .flatMap(kind -> kind.endings().stream().map(ending -> ending + "=" + limits.megabytes(kind.medium())))
                .collect(Collectors.joining(" "));
    }

    public String endings(MediumKind kind) {
        return Arrays.stream(FileKind.values())
                .filter(each -> each.medium() == kind)
                .map(FileKind::name)
                .collect(Collectors.joining(", "));
    }
}
