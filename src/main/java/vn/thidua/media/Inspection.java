package vn.thidua.media;

import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;
import vn.thidua.media.Incoming.Arrival;

/// Looks into a file before it may stay. Nothing of it is run, fetched or trusted; what it takes in memory and time is
/// bounded whatever it says of itself.
@Component
class Inspection {

    private final MediaLimits limits;
    private final Drawing drawing;

    Inspection(MediaLimits limits, Drawing drawing) {
        this.limits = limits;
        this.drawing = drawing;
    }

    /// The kind a file of this name would be; refuses what the store does not take, before a byte is read.
    FileKind expected(FileName name) {
        return FileKind.called(name.ending()).orElseThrow(() -> new MediaRefused.KindNotAllowed(name.title()));
    }

    Judged judged(FileName name, Arrival arrival) throws IOException {
        var called = expected(name);
        if (arrival.bytes() == 0) throw new MediaRefused.Empty(name.title());
        var most = limits.bytes(called.medium());
        if (arrival.bytes() > most) throw new MediaRefused.TooLarge(name.title(), limits.megabytes(called.medium()));
        var kind = FileKind.of(name.ending(), head(arrival.file()))
                .orElseThrow(() -> called.medium() == MediumKind.PICTURE
                        ? new MediaRefused.NotAPicture(name.title())
                        : new MediaRefused.NotWhatItIsCalled(name.title()));
        var size = switch (kind) {
            case JPEG, PNG, WEBP, GIF -> picture(name, kind, arrival.file());
            case PDF -> {
                PdfFile.mustBeSound(arrival.file(), name.title());
                yield null;
            }
            case DOCX -> {
                OfficeFile.mustBeWord(arrival.file(), name.title(), limits);
                yield null;
            }
            case XLSX -> {
                OfficeFile.mustBeSheet(arrival.file(), name.title(), limits);
                yield null;
            }
            case MP4, WEBM -> null;
        };
        return new Judged(name, kind, arrival, size);
    }

    static byte[] head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(FileKind.HEAD);
        }
    }

    /// A picture that cannot be drawn is none, whatever its header says.
    private Pictures.Size picture(FileName name, FileKind kind, Path file) {
        var size = Pictures.sizeOf(kind, file, name.title(), limits);
        try {
            drawing.drawn(kind, file, new Rectangle(size.width(), size.height()), size, 320, "jpg");
            return size;
        } catch (IOException | RuntimeException | OutOfMemoryError broken) {
            throw new MediaRefused.NotAPicture(name.title());
        }
    }
}
