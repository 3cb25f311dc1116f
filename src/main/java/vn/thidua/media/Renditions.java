package vn.thidua.media;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PreDestroy;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Service;
import vn.thidua.platform.Missing;
import vn.thidua.platform.SiteId;

/// Pictures in the widths that pages ask for, drawn at the first request and kept beside the original.
@Service
public class Renditions {

    private static final int JPEG_WIDTH = 1200;
    private static final int[] AHEAD = {400, 800};

    private final MediaStore store;
    private final MediaStorage storage;
    private final Semaphore drawing = new Semaphore(2);
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

    Renditions(MediaStore store, MediaStorage storage) {
        this.store = store;
        this.storage = storage;
    }

    /// Draws the widths that lists and articles use before anybody asks.
    void prepare(String sha256) {
        ahead.execute(() -> {
            for (var width : AHEAD) if (!stopping) stored(sha256 + "-" + width + ".webp", sha256, width, "webp");
        });
    }

    @PreDestroy
    void stop() {
        stopping = true; // what was begun is finished, the rest is drawn when asked for
        ahead.close();
    }

    /// Refuses, as missing, any width but 400, 800, 1600 in WebP and 1200 in JPEG.
    public byte[] draw(SiteId site, MediaId id, int width, String format) {
        if (!served(width, format)) throw new Missing();
        var kept =
                store.kept(site, id).filter(found -> found.medium().picture()).orElseThrow(Missing::new);
        var name = kept.sha256() + "-" + width + "." + format;
        return Objects.requireNonNull(drawn.get(name, _ -> stored(name, kept.sha256(), width, format)));
    }

    private static boolean served(int width, String format) {
        return switch (format) {
            case "webp" -> Arrays.stream(Medium.WIDTHS).anyMatch(known -> known == width);
            case "jpg" -> width == JPEG_WIDTH;
            default -> false;
        };
    }

    private byte[] stored(String name, String sha256, int width, String format) {
        return storage.read(name).orElseGet(() -> draw(name, sha256, width, format));
    }

    private byte[] draw(String name, String sha256, int width, String format) {
        drawing.acquireUninterruptibly();
        try {
            var bytes = Pictures.rendition(storage.read(sha256).orElseThrow(Missing::new), width, format);
            storage.keep(name, bytes);
            return bytes;
        } finally {
            drawing.release();
        }
    }
}
