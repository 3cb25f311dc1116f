package vn.thidua.signing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/// What is seen of an organisation's signature: the picture of its seal (NĐ 30/2020, Điều 13: red, `.png`, with nothing
/// behind it), or its name in red where it has none.
public final class SealPicture {

    /// The largest picture, in kB.
    public static final int KILOBYTES = 1_024;

    private static final int MOST_PIXELS = 2_000;
    private static final SealPicture NONE = new SealPicture(null);

    private final @Nullable BufferedImage image;

    private SealPicture(@Nullable BufferedImage image) {
        this.image = image;
    }

    public static SealPicture none() {
        return NONE;
    }

    /// @param png nothing where the organisation shows no picture
    /// @throws SigningRefused.SealUnreadable where it is no PNG, or over 1 MB or 2,000 pixels a side
    public static SealPicture of(byte[] png) {
        if (png.length == 0) return NONE;
        if (png.length > KILOBYTES * 1_024) throw new SigningRefused.SealUnreadable();
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
            return new SealPicture(read(in));
        } catch (IOException | RuntimeException broken) {
            throw new SigningRefused.SealUnreadable();
        }
    }

    /// Its size is looked at before room is made for it.
    private static BufferedImage read(ImageInputStream in) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try {
            reader.setInput(in);
            if (reader.getWidth(0) > MOST_PIXELS || reader.getHeight(0) > MOST_PIXELS)
                throw new SigningRefused.SealUnreadable();
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    Optional<BufferedImage> image() {
        return Optional.ofNullable(image);
    }
}
