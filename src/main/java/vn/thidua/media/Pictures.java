package vn.thidua.media;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import net.coobird.thumbnailator.Thumbnails;

/// Pictures as pixels: read upright, without a word of what the camera wrote, in the widths asked for.
final class Pictures {

    private static final long MOST_PIXELS = 60_000_000;

    private Pictures() {}

    record Size(int width, int height) {

        Size turned() {
            return new Size(height, width);
        }
    }

    /// Width and height as a person sees it; refuses what is no picture or would not fit into memory.
    static Size sizeOf(String name, byte[] bytes) {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) throw new MediaRefused.NotAPicture(name);
            var reader = readers.next();
            reader.setInput(input);
            var size = new Size(reader.getWidth(0), reader.getHeight(0));
            reader.dispose();
            var pixels = (long) size.width() * size.height();
            if (pixels > MOST_PIXELS) throw new MediaRefused.TooManyPixels(name, pixels / 1_000_000);
            return orientation(bytes) > 4 ? size.turned() : size;
        } catch (IOException | IllegalArgumentException _) {
            throw new MediaRefused.NotAPicture(name);
        }
    }

    static byte[] rendition(byte[] original, int width, String format) {
        try {
            var upright = upright(ImageIO.read(new ByteArrayInputStream(original)), orientation(original));
            var picture = width < upright.getWidth()
                    ? Thumbnails.of(upright).width(width).asBufferedImage()
                    : upright;
            var output = new ByteArrayOutputStream();
            ImageIO.write(format.equals("jpg") ? opaque(picture) : picture, format, output);
            return output.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// EXIF orientation 1–8; 1 where nothing is said.
    private static int orientation(byte[] bytes) {
        try {
            var exif = ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            if (exif == null || !exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)) return 1;
            return exif.getInt(ExifIFD0Directory.TAG_ORIENTATION);
        } catch (ImageProcessingException | MetadataException | IOException | RuntimeException _) {
            return 1;
        }
    }

    private static BufferedImage upright(BufferedImage picture, int orientation) {
        return turn(picture, orientation)
                .map(turn -> new AffineTransformOp(turn, AffineTransformOp.TYPE_BILINEAR).filter(picture, null))
                .orElse(picture);
    }

    private static Optional<AffineTransform> turn(BufferedImage picture, int orientation) {
        double w = picture.getWidth();
        double h = picture.getHeight();
        return switch (orientation) {
            case 2 -> Optional.of(new AffineTransform(-1, 0, 0, 1, w, 0));
            case 3 -> Optional.of(new AffineTransform(-1, 0, 0, -1, w, h));
            case 4 -> Optional.of(new AffineTransform(1, 0, 0, -1, 0, h));
            case 5 -> Optional.of(new AffineTransform(0, 1, 1, 0, 0, 0));
            case 6 -> Optional.of(new AffineTransform(0, 1, -1, 0, h, 0));
            case 7 -> Optional.of(new AffineTransform(0, -1, -1, 0, h, w));
            case 8 -> Optional.of(new AffineTransform(0, -1, 1, 0, 0, w));
            default -> Optional.empty();
        };
    }

    private static BufferedImage opaque(BufferedImage picture) {
        if (!picture.getColorModel().hasAlpha()) return picture;
        var plain = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        var brush = plain.createGraphics();
        brush.drawImage(picture, 0, 0, Color.WHITE, null);
        brush.dispose();
        return plain;
    }
}
