package vn.thidua.news.past;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.thidua.media.Media;
import vn.thidua.media.MediaId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;

/// Pictures that lie beside a dump, or the card that stands for one nobody has kept.
@Component
class LegacyPictures {

    private static final List<String> ENDINGS = List.of("jpg", "jpeg", "png", "webp");
    private static final String CARD = "anh-chua-chuyen.webp";

    private final Media media;

    LegacyPictures(Media media) {
        this.media = media;
    }

    int missing(Path dump, int pictures) {
        return (int) IntStream.rangeClosed(1, pictures)
                .filter(number -> beside(dump, number).isEmpty())
                .count();
    }

    MediaId take(SiteId site, Path dump, int number) {
        var file = beside(dump, number);
        var name = file.map(found -> String.valueOf(found.getFileName())).orElse(CARD);
        var bytes = file.map(LegacyPictures::read).orElseGet(LegacyPictures::card);
        return media.add(Actor.SYSTEM, site, name, bytes, "").id();
    }

    private static Optional<Path> beside(Path dump, int number) {
        var stem = String.valueOf(dump.getFileName()).replaceFirst("\\.txt$", "");
        return ENDINGS.stream()
                .map(ending -> dump.resolveSibling(stem + "." + number + "." + ending))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static byte[] card() {
        try (var stream = Objects.requireNonNull(LegacyPictures.class.getResourceAsStream("/news/" + CARD))) {
            return stream.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
