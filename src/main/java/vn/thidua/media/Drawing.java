package vn.thidua.media;

import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/// Draws two small pictures at once, or one large: what a picture takes in memory is bounded, and so is their number.
@Component
class Drawing {

    private static final int TURNS = 2;
    private static final long LARGE = 4_000_000;

    private final Semaphore turns = new Semaphore(TURNS, true);

    byte[] drawn(FileKind kind, Path file, Rectangle part, Pictures.Size upright, int width, String format)
            throws IOException {
        var taken = upright.pixels() > LARGE ? TURNS : 1;
        turns.acquireUninterruptibly(taken);
        try {
            return Pictures.drawn(kind, file, part, upright, width, format);
        } finally {
            turns.release(taken);
        }
    }
}
