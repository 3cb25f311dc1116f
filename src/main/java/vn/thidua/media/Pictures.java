package vn.thidua.media;

import com.luciad.imageio.webp.WebPReadParam;
import java.awt.Color;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;

/// Pictures as pixels: read upright, without a word of what the camera wrote, in the part and the width asked for.
/// However large the original, never more than some 40 MB of pixels are held.
final class Pictures {

    private static final long HELD_BYTES = 40L << 20;
    private static final int MOST_SCANS = 60;
    private static final float JPEG_QUALITY = 0.82f;

    static {
        ImageIO.setUseCache(false); // or it would write beside the store
    }

    private Pictures() {}

    record Size(int width, int height) {

        long pixels() {
            return (long) width * height;
        }
    }

    /// Width and height as a person sees it; refuses, by what the header says, what would not fit into memory.
    static Size sizeOf(FileKind kind, Path file, String name, MediaLimits limits) {
        try {
            var facts = PictureFacts.of(kind, file);
            var size = reading(kind, file, (reader, _) -> new Size(reader.getWidth(0), reader.getHeight(0)));
            var most = facts.whole() ? Math.min(limits.megapixelsWhole(), limits.megapixels()) : limits.megapixels();
            if (size.pixels() > most * 1_000_000L)
                throw new MediaRefused.TooManyPixels(name, size.pixels() / 1_000_000, most);
            if (size.width() < 1 || size.height() < 1 || facts.scans() > MOST_SCANS)
                throw new MediaRefused.NotAPicture(name);
            return facts.turned() ? new Size(size.height(), size.width()) : size;
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof MediaRefused refused) throw refused;
            throw new MediaRefused.NotAPicture(name);
        }
    }

    /// Draws a part of the upright picture, at most so wide, never enlarged.
    static byte[] drawn(FileKind kind, Path file, Rectangle part, Size upright, int width, String format)
            throws IOException {
        var facts = PictureFacts.of(kind, file);
        var stored = facts.turned() ? new Size(upright.height(), upright.width()) : upright;
        var turn = turn(stored, facts.orientation());
        var region = region(part, stored, turn);
        var wide = Math.min(width, part.width);
        var high = Math.max(1, Math.round((float) part.height * wide / part.width));
        var target = facts.turned() ? new Size(high, wide) : new Size(wide, high);
        var decoded = decoded(kind, file, region, target);
        var scaled = decoded.getWidth() == target.width() && decoded.getHeight() == target.height()
                ? decoded
                : Thumbnails.of(decoded)
                        .forceSize(target.width(), target.height())
                        .asBufferedImage();
        return written(upright(scaled, facts.orientation()), format);
    }

    private static Rectangle region(Rectangle part, Size stored, AffineTransform turn) {
        try {
            var back = turn.createInverse()
                    .createTransformedShape(part)
                    .getBounds()
                    .intersection(new Rectangle(stored.width(), stored.height()));
            return back.isEmpty() ? new Rectangle(stored.width(), stored.height()) : back;
        } catch (NoninvertibleTransformException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static BufferedImage decoded(FileKind kind, Path file, Rectangle region, Size target) throws IOException {
        return reading(kind, file, (reader, _) -> {
            var param = reader.getDefaultReadParam();
            if (param instanceof WebPReadParam webp) {
                webp.setUseCropping(true);
                webp.setCropLeft(region.x & ~1);
                webp.setCropTop(region.y & ~1);
                webp.setCropWidth(region.width);
                webp.setCropHeight(region.height);
                webp.setUseScaling(true);
                webp.setScaledWidth(target.width());
                webp.setScaledHeight(target.height());
            } else {
                param.setSourceRegion(region);
                var every = every(reader, region, target);
                param.setSourceSubsampling(every, every, 0, 0);
            }
            return reader.read(0, param);
        });
    }

    /// Which pixels of a row are kept: all of them as long as they fit.
    private static int every(ImageReader reader, Rectangle region, Size target) throws IOException {
        var types = reader.getImageTypes(0);
        var bits = types.hasNext() ? types.next().getColorModel().getPixelSize() : 32;
        var bytes = (double) region.width * region.height * Math.max(8, bits) / 8;
        var needed = (int) Math.ceil(Math.sqrt(bytes / HELD_BYTES));
        var allowed = Math.max(1, Math.min(region.width / target.width(), region.height / target.height()));
        return bytes <= 2 * HELD_BYTES ? Math.clamp(needed, 1, allowed) : Math.max(1, needed);
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read(ImageReader reader, ImageInputStream input) throws IOException;
    }

    /// By the reader of the format the bytes were judged to be of, and without looking at what else the file says.
    private static <T> T reading(FileKind kind, Path file, Reading<T> reading) throws IOException {
        var readers = ImageIO.getImageReadersByFormatName(format(kind));
        if (!readers.hasNext()) throw new IOException("no reader");
        var reader = readers.next();
        try (var input = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(input, true, true);
            return reading.read(reader, input);
        } finally {
            reader.dispose();
        }
    }

    private static String format(FileKind kind) {
        return switch (kind) {
            case JPEG -> "jpeg";
            case PNG -> "png";
            case GIF -> "gif";
            case WEBP -> "webp";
            default -> throw new IllegalArgumentException(kind.name());
        };
    }

    private static BufferedImage upright(BufferedImage picture, int orientation) {
        if (orientation == 1) return picture;
        var turn = turn(new Size(picture.getWidth(), picture.getHeight()), orientation);
        return new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(plain(picture), null);
    }

    /// A kind of raster that can be turned.
    private static BufferedImage plain(BufferedImage picture) {
        var type = picture.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        if (picture.getType() == type) return picture;
        var plain = new BufferedImage(picture.getWidth(), picture.getHeight(), type);
        var brush = plain.createGraphics();
        brush.drawImage(picture, 0, 0, null);
        brush.dispose();
        return plain;
    }

    /// From the stored picture to the upright one.
    private static AffineTransform turn(Size stored, int orientation) {
        double w = stored.width();
        double h = stored.height();
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> new AffineTransform();
        };
    }

    private static byte[] written(BufferedImage picture, String format) throws IOException {
        var output = new ByteArrayOutputStream();
        if (!format.equals("jpg")) {
            ImageIO.write(plain(picture), format, output);
            return output.toByteArray();
        }
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = ImageIO.createImageOutputStream(output)) {
            var param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(JPEG_QUALITY);
            param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(opaque(picture), null, null), param);
        } finally {
            writer.dispose();
        }
        return output.toByteArray();
    }

    private static BufferedImage opaque(BufferedImage picture) {
        if (picture.getType() == BufferedImage.TYPE_INT_RGB) return picture;
        var plain = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        var brush = plain.createGraphics();
        brush.drawImage(picture, 0, 0, Color.WHITE, null);
        brush.dispose();
        return plain;
    }
}
