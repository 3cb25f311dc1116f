package vn.thidua.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PicturesTest {

    @Test
    void aPhotoTakenSidewaysStandsUpright() throws Exception {
        var photo = sideways();
        assertThat(Pictures.sizeOf("anh.jpg", photo)).isEqualTo(new Pictures.Size(300, 400));
        var drawn = ImageIO.read(new ByteArrayInputStream(Pictures.rendition(photo, 400, "jpg")));
        assertThat(drawn.getWidth()).isEqualTo(300);
        assertThat(drawn.getHeight()).isEqualTo(400);
        assertThat(new Color(drawn.getRGB(290, 10)).getRed()).isGreaterThan(200); // the left top corner, turned
        assertThat(new Color(drawn.getRGB(10, 390)).getRed()).isLessThan(60);
    }

    @Test
    void noRenditionSaysWhereOrHowItWasTaken() throws Exception {
        var photo = sideways();
        assertThat(ImageMetadataReader.readMetadata(new ByteArrayInputStream(photo))
                        .getFirstDirectoryOfType(GpsDirectory.class))
                .isNotNull();
        for (var format : new String[] {"jpg", "webp"}) {
            var metadata =
                    ImageMetadataReader.readMetadata(new ByteArrayInputStream(Pictures.rendition(photo, 200, format)));
            assertThat(metadata.getFirstDirectoryOfType(GpsDirectory.class)).isNull();
            assertThat(metadata.getFirstDirectoryOfType(ExifIFD0Directory.class))
                    .isNull();
        }
    }

    @Test
    void isNeverEnlarged() throws IOException {
        var drawn = ImageIO.read(new ByteArrayInputStream(Pictures.rendition(plain(320, 200), 1600, "webp")));
        assertThat(drawn.getWidth()).isEqualTo(320);
    }

    @Test
    void refusesWhatIsNoPictureOrTooLargeForTheMemory() {
        assertThatExceptionOfType(MediaRefused.NotAPicture.class)
                .isThrownBy(() -> Pictures.sizeOf("x.jpg", "<!doctype html>".getBytes(StandardCharsets.UTF_8)));
        assertThatExceptionOfType(MediaRefused.TooManyPixels.class)
                .isThrownBy(() -> Pictures.sizeOf("bom.png", pngClaiming(50_000, 50_000)));
    }

    /// 400 × 300, red in the upper left quarter, with orientation 6 and a place in its EXIF.
    private static byte[] sideways() throws IOException {
        var jpeg = jpeg(400, 300);
        var exif = exif();
        var photo = ByteBuffer.allocate(jpeg.length + exif.length + 4);
        photo.put(jpeg, 0, 2);
        photo.put((byte) 0xFF)
                .put((byte) 0xE1)
                .putShort((short) (exif.length + 2))
                .put(exif);
        photo.put(jpeg, 2, jpeg.length - 2);
        return photo.array();
    }

    private static byte[] exif() {
        var tiff = ByteBuffer.allocate(8 + 2 + 24 + 4 + 2 + 12 + 4).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put("II*\0".getBytes(StandardCharsets.US_ASCII)).putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putInt(6);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38);
        tiff.putInt(0);
        tiff.putShort((short) 1);
        tiff.putShort((short) 1).putShort((short) 2).putInt(2).put("N\0\0\0".getBytes(StandardCharsets.US_ASCII));
        tiff.putInt(0);
        var head = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
        var all = Arrays.copyOf(head, head.length + tiff.capacity());
        System.arraycopy(tiff.array(), 0, all, head.length, tiff.capacity());
        return all;
    }

    private static byte[] jpeg(int width, int height) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var brush = picture.createGraphics();
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, width / 2, height / 2);
        brush.dispose();
        return written(picture, "jpg");
    }

    private static byte[] plain(int width, int height) throws IOException {
        return written(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png");
    }

    private static byte[] written(BufferedImage picture, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] pngClaiming(int width, int height) throws IOException {
        var png = plain(10, 10);
        var head = ByteBuffer.wrap(png);
        head.putInt(16, width).putInt(20, height);
        var crc = new java.util.zip.CRC32();
        crc.update(png, 12, 17);
        head.putInt(29, (int) crc.getValue());
        return png;
    }
}
