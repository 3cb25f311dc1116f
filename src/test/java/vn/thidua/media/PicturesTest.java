package vn.thidua.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturesTest {

    static final MediaLimits LIMITS = new MediaLimits(30, 60, 30, 50, 500, 5000, 256);

    @TempDir
    Path folder;

    @Test
    void aPhotoTakenSidewaysStandsUpright() throws Exception {
        var photo = file("anh.jpg", Samples.sideways());
        assertThat(Pictures.sizeOf(FileKind.JPEG, photo, "anh.jpg", LIMITS)).isEqualTo(new Pictures.Size(300, 400));
        var drawn = drawn(FileKind.JPEG, photo, new Rectangle(300, 400), new Pictures.Size(300, 400), 320, "jpg");
        assertThat(drawn.getWidth()).isEqualTo(300);
        assertThat(drawn.getHeight()).isEqualTo(400);
        assertThat(red(drawn, 290, 10)).isGreaterThan(200); // the left top corner, turned
        assertThat(red(drawn, 10, 390)).isLessThan(60);
    }

    @Test
    void aPartOfAPhotoTakenSidewaysIsThePartThatIsSeen() throws Exception {
        var photo = file("anh.jpg", Samples.sideways());
        var corner = new Rectangle(160, 0, 140, 100);
        var drawn = drawn(FileKind.JPEG, photo, corner, new Pictures.Size(300, 400), 320, "webp");
        assertThat(drawn.getWidth()).isEqualTo(140);
        assertThat(drawn.getHeight()).isEqualTo(100);
        assertThat(red(drawn, 70, 50)).isGreaterThan(200);
    }

    @Test
    void noRenditionSaysWhereOrHowItWasTaken() throws Exception {
        var bytes = Samples.sideways();
        var photo = file("anh.jpg", bytes);
        assertThat(ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes))
                        .getFirstDirectoryOfType(GpsDirectory.class))
                .isNotNull();
        for (var format : new String[] {"jpg", "webp"}) {
            for (var width : Medium.WIDTHS) {
                var rendition = Pictures.drawn(
                        FileKind.JPEG, photo, new Rectangle(300, 400), new Pictures.Size(300, 400), width, format);
                var metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(rendition));
                assertThat(metadata.getFirstDirectoryOfType(GpsDirectory.class)).isNull();
                assertThat(metadata.getFirstDirectoryOfType(ExifIFD0Directory.class))
                        .isNull();
            }
        }
    }

    @Test
    void aWebpIsCutAndScaledAsItIsRead() throws Exception {
        var picture = file("anh.webp", Samples.quartered(800, 600, "webp"));
        var size = Pictures.sizeOf(FileKind.WEBP, picture, "anh.webp", LIMITS);
        var half = drawn(FileKind.WEBP, picture, new Rectangle(0, 0, 400, 600), size, 320, "jpg");
        assertThat(half.getWidth()).isEqualTo(320);
        assertThat(half.getHeight()).isEqualTo(480);
        assertThat(red(half, 160, 100)).isGreaterThan(200);
        assertThat(red(half, 160, 400)).isLessThan(60);
    }

    @Test
    void isNeverEnlarged() throws IOException {
        var picture = file("a.png", Samples.quartered(320, 200, "png"));
        var drawn = drawn(FileKind.PNG, picture, new Rectangle(320, 200), new Pictures.Size(320, 200), 1600, "webp");
        assertThat(drawn.getWidth()).isEqualTo(320);
    }

    @Test
    void refusesWhatIsNoPictureOrTooLargeForTheMemory() throws IOException {
        var page = file("x.jpg", "<!doctype html>".getBytes(StandardCharsets.UTF_8));
        assertThatExceptionOfType(MediaRefused.NotAPicture.class)
                .isThrownBy(() -> Pictures.sizeOf(FileKind.JPEG, page, "x.jpg", LIMITS));
        var bomb = file("bom.png", Samples.pngClaiming(50_000, 50_000));
        assertThatExceptionOfType(MediaRefused.TooManyPixels.class)
                .isThrownBy(() -> Pictures.sizeOf(FileKind.PNG, bomb, "bom.png", LIMITS));
    }

    @Test
    void theWidePartStandsAroundTheFocusAndNeverBeyondTheEdge() {
        var low = new Framing(Crop.WHOLE, new Focus(50, 100));
        assertThat(low.wide(900, 1200)).isEqualTo(new Rectangle(0, 694, 900, 506));
        var cropped = new Framing(new Crop(50, 0, 50, 50), new Focus(0, 0));
        assertThat(cropped.shown(1000, 800)).isEqualTo(new Rectangle(500, 0, 500, 400));
        assertThat(cropped.wide(1000, 800)).isEqualTo(new Rectangle(500, 0, 500, 281));
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static BufferedImage drawn(
            FileKind kind, Path file, Rectangle part, Pictures.Size size, int width, String format) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(Pictures.drawn(kind, file, part, size, width, format)));
    }

    private static int red(BufferedImage picture, int x, int y) {
        return new Color(picture.getRGB(x, y)).getRed();
    }
}
