package vn.thidua.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The formats the store takes. A file is of a kind when its name ends so *and* its bytes begin so.
public enum FileKind {
    JPEG(MediumKind.PICTURE, "image/jpeg", "jpg", "jpeg"),
    PNG(MediumKind.PICTURE, "image/png", "png"),
    WEBP(MediumKind.PICTURE, "image/webp", "webp"),
    GIF(MediumKind.PICTURE, "image/gif", "gif"),
    PDF(MediumKind.FILE, "application/pdf", "pdf"),
    DOCX(MediumKind.FILE, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX(MediumKind.FILE, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    MP4(MediumKind.VIDEO, "video/mp4", "mp4", "m4v"),
    WEBM(MediumKind.VIDEO, "video/webm", "webm");

    /// As many bytes as it takes to tell them apart.
    static final int HEAD = 64;

    private final MediumKind medium;
    private final String mime;
    private final List<String> endings;

    FileKind(MediumKind medium, String mime, String... endings) {
        this.medium = medium;
        this.mime = mime;
        this.endings = List.of(endings);
    }

    public MediumKind medium() {
        return medium;
    }

    public String mime() {
        return mime;
    }

    public List<String> endings() {
        return endings;
    }

    static Optional<FileKind> called(String ending) {
        return Arrays.stream(values())
                .filter(kind -> kind.endings.contains(ending))
                .findFirst();
    }

    /// Pictures are told by their bytes alone, since a JPEG called `.png` is harmless; anything else by both.
    static Optional<FileKind> of(String ending, byte[] head) {
        var called = called(ending);
        if (called.isEmpty()) return called;
        return Arrays.stream(values())
                .filter(kind -> kind.medium == called.get().medium && kind.begins(head))
                .filter(kind -> kind.medium == MediumKind.PICTURE || kind == called.get())
                .findFirst();
    }

    private boolean begins(byte[] head) {
        var text = new String(head, StandardCharsets.ISO_8859_1);
        return switch (this) {
            case JPEG -> text.startsWith("\u00FF\u00D8\u00FF");
            case PNG -> text.startsWith("\u0089PNG\r\n\u001A\n");
            case WEBP -> text.startsWith("RIFF") && text.startsWith("WEBP", 8);
            case GIF -> text.startsWith("GIF87a") || text.startsWith("GIF89a");
            case PDF -> text.startsWith("%PDF-");
            case DOCX, XLSX -> text.startsWith("PK\u0003\u0004");
            case MP4 -> text.startsWith("ftyp", 4);
            case WEBM -> text.startsWith("\u001A\u0045\u00DF\u00A3") && text.contains("webm");
        };
    }
}
