package vn.thidua.media;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Slug;

/// Takes pictures and files in and hands them out; a picture is only ever handed out re-drawn, never as uploaded.
@Service
public class Media {

    private static final long MOST_BYTES = 30L << 20;
    private static final Map<String, String> FILES = Map.of(
            "pdf", "application/pdf",
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final List<String> PICTURES = List.of("webp", "jpg", "jpeg", "png", "gif");

    private final MediaStore store;
    private final MediaStorage storage;
    private final Renditions renditions;

    Media(MediaStore store, MediaStorage storage, Renditions renditions) {
        this.store = store;
        this.storage = storage;
        this.renditions = renditions;
    }

    /// Keeps a picture or a file of at most 30 MB; its name is made safe, its kind is judged by its bytes.
    public Medium add(Actor actor, SiteId site, String name, byte[] bytes, String credit) {
        if (bytes.length == 0 || bytes.length > MOST_BYTES) throw new MediaRefused.TooLarge(name, MOST_BYTES >> 20);
        var ending = ending(name);
        var medium = PICTURES.contains(ending) ? picture(name, bytes, credit) : file(name, ending, bytes, credit);
        var digest = digest(bytes);
        storage.keep(digest, bytes);
        if (medium.picture()) renditions.prepare(digest);
        return store.add(site, medium, digest);
    }

    public Map<MediaId, Medium> of(Collection<MediaId> ids) {
        return store.of(ids);
    }

    public Optional<Medium> medium(SiteId site, MediaId id) {
        return store.kept(site, id).map(MediaStore.Kept::medium);
    }

    /// The bytes of a file as it was taken in.
    public byte[] file(SiteId site, MediaId id) {
        var kept =
                store.kept(site, id).filter(found -> !found.medium().picture()).orElseThrow(Missing::new);
        return storage.read(kept.sha256()).orElseThrow(Missing::new);
    }

    private static Medium picture(String name, byte[] bytes, String credit) {
        var size = Pictures.sizeOf(name, bytes);
        return medium(true, "image/webp", bytes, size, safe(name), credit);
    }

    private static Medium file(String name, String ending, byte[] bytes, String credit) {
        var mime = FILES.get(ending);
        if (mime == null || !looksLike(ending, bytes)) throw new MediaRefused.KindNotAllowed(name);
        return medium(false, mime, bytes, null, safe(name), credit);
    }

    private static Medium medium(
            boolean picture, String mime, byte[] bytes, Pictures.@Nullable Size size, String name, String credit) {
        return new Medium(
                new MediaId(UUID.randomUUID()),
                picture,
                mime,
                bytes.length,
                size == null ? null : size.width(),
                size == null ? null : size.height(),
                name,
                credit);
    }

    private static boolean looksLike(String ending, byte[] bytes) {
        var head = new String(bytes, 0, Math.min(5, bytes.length), StandardCharsets.ISO_8859_1);
        return ending.equals("pdf") ? head.equals("%PDF-") : head.startsWith("PK\003\004");
    }

    private static String safe(String name) {
        var ending = ending(name);
        var stem = ending.isEmpty() ? name : name.substring(0, name.length() - ending.length() - 1);
        return Slug.of(stem) + (ending.isEmpty() ? "" : "." + ending);
    }

    private static String ending(String name) {
        var dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
