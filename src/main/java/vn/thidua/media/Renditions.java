package vn.thidua.media;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PreDestroy;
import java.awt.Rectangle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Service;
import vn.thidua.platform.Missing;
import vn.thidua.platform.SiteId;

/// Pictures in the parts and widths that pages ask for, drawn at the first request and kept beside the original.
@Service
public class Renditions {

    private static final int[] AHEAD = {480, 800};
    private static final int AHEAD_WIDE = 480;

    private final MediaStore store;
    private final MediaStorage storage;
    private final Drawing drawing;
    private final Cache<String, byte[]> drawn = Caffeine.newBuilder()
            .maximumWeight(12L << 20)
            .weigher((String _, byte[] bytes) -> bytes.length)
            .build();

    private volatile boolean stopping;
    private final ExecutorService ahead = Executors.newSingleThreadExecutor(Thread.ofPlatform()
            .daemon()
            .priority(Thread.MIN_PRIORITY)
            .name("renditions")
            .factory());

    Renditions(MediaStore store, MediaStorage storage, Drawing drawing) {
        this.store = store;
        this.storage = storage;
        this.drawing = drawing;
    }

    /// A drawn picture.
    ///
    /// @param current whether the address asked for is that of the present version: then it never changes
    public record Drawn(byte[] bytes, boolean current) {}

    /// Draws the widths that lists and articles use before anybody asks.
    void prepare(String sha256, Pictures.Size upright) {
        var plain = new Original(sha256, upright, Framing.PLAIN);
        ahead.execute(() -> {
            for (var width : AHEAD) if (!stopping) stored(plain, plain.shown(), width, "webp");
            if (!stopping) stored(plain, plain.wide(), AHEAD_WIDE, "webp");
        });
    }

    private record Original(String sha256, Pictures.Size upright, Framing framing) {

        static Original of(Kept kept) {
            return new Original(kept.sha256(), kept.size(), kept.framing());
        }

        Rectangle shown() {
            return framing.shown(upright.width(), upright.height());
        }

        Rectangle wide() {
            return framing.wide(upright.width(), upright.height());
        }
    }

    @PreDestroy
    void stop() {
        stopping = true; // what was begun is finished, the rest is drawn when asked for
        ahead.close();
    }

    /// Refuses, as missing, any width and any format but those that pages of ours ask for.
    public Drawn draw(SiteId site, MediaId id, int version, int width, String format) {
        if (!served(width)) throw new Missing();
        var kept = picture(site, id);
        var original = Original.of(kept);
        return drawn(original, original.shown(), version, kept.medium().version(), width, format);
    }

    /// The same in 16:9 around the focus.
    public Drawn drawWide(SiteId site, MediaId id, int version, int width, int height, String format) {
        if (!served(width) || height != width * 9 / 16) throw new Missing();
        var kept = picture(site, id);
        var original = Original.of(kept);
        return drawn(original, original.wide(), version, kept.medium().version(), width, format);
    }

    /// The whole upright picture, whatever part of it is shown: for whoever sets that part.
    public byte[] drawWhole(SiteId site, MediaId id, int width) {
        if (!served(width)) throw new Missing();
        var kept = picture(site, id);
        var whole = new Rectangle(kept.size().width(), kept.size().height());
        return stored(Original.of(kept), whole, width, "webp");
    }

    private Kept picture(SiteId site, MediaId id) {
        return store.kept(site, id)
                .filter(found -> found.medium().picture() && found.discardedAt() == null)
                .orElseThrow(Missing::new);
    }

    private Drawn drawn(Original original, Rectangle part, int version, int current, int width, String format) {
        if (version > current) throw new Missing();
        var bytes = Objects.requireNonNull(
                drawn.get(name(original, part, width, format), _ -> stored(original, part, width, format)));
        return new Drawn(bytes, version == current);
    }

    private static boolean served(int width) {
        return Arrays.stream(Medium.WIDTHS).anyMatch(known -> known == width)
                || Arrays.stream(Medium.FORMER).anyMatch(known -> known == width);
    }

    /// Named after what is drawn, so that nothing drawn can be wrong later.
    private static String name(Original original, Rectangle part, int width, String format) {
        var whole = part.width == original.upright().width()
                && part.height == original.upright().height();
        var cut = whole ? "" : "%d.%d.%d.%d-".formatted(part.x, part.y, part.width, part.height);
        return original.sha256() + "-" + cut + width + "." + format;
    }

    private byte[] stored(Original original, Rectangle part, int width, String format) {
        var name = name(original, part, width, format);
        try {
            var there = storage.local(name);
            if (there.isPresent()) return Files.readAllBytes(there.get());
            var file = storage.local(original.sha256()).orElseThrow(Missing::new);
            var bytes = drawing.drawn(kind(file), file, part, original.upright(), width, format);
            storage.keep(name, bytes);
            return bytes;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static FileKind kind(Path file) throws IOException {
        return FileKind.of("jpg", Inspection.head(file)).orElseThrow(Missing::new);
    }

    /// How much a page would have to carry; 0 where it was not drawn yet.
    public long weight(SiteId site, MediaId id, int width, String format) {
        var original = Original.of(picture(site, id));
        return storage.local(name(original, original.shown(), width, format))
                .map(file -> file.toFile().length())
                .orElse(0L);
    }

    /// Removes what was drawn of bytes that are shown no more.
    void forget(String sha256) {
        drawn.asMap().keySet().removeIf(name -> name.startsWith(sha256));
        storage.forgetDrawn(sha256);
    }
}
