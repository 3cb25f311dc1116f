package vn.thidua.emulation.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Where packages are put together, under `<data>/archive`. A file in it loses its name as soon as it is open, so that
/// nothing is left of it when it is closed or its process ends, however it ends; where a system keeps the name as long
/// as the file is open, the next start removes it.
@Component
class ArchiveFolder {

    private static final long KEPT_FREE = 256L << 20;
    private static final String ENDING = ".part";

    private final Path folder;
    private final long keptFree;

    @Autowired
    ArchiveFolder(@Value("${thidua.data}") Path data) throws IOException {
        this(data, KEPT_FREE);
    }

    /// @param keptFree bytes that others find free on the disk, whatever is put together here
    ArchiveFolder(Path data, long keptFree) throws IOException {
        this.folder = Files.createDirectories(data.toAbsolutePath().resolve("archive"));
        this.keptFree = keptFree;
        sweep();
    }

    private void sweep() throws IOException {
        try (var left = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (var file : left) Files.deleteIfExists(file);
        }
    }

    /// @param between is called again and again while it is written, and may end it by a refusal
    ArchiveSpool spool(Runnable between) throws IOException {
        mustHaveRoom();
        var file = FileChannel.open(
                folder.resolve(UUID.randomUUID() + ENDING),
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
        return new ArchiveSpool(file, () -> {
            mustHaveRoom();
            between.run();
        });
    }

    /// Refuses before the disk is full: what else runs here needs room too.
    void mustHaveRoom() {
        if (folder.toFile().getUsableSpace() < keptFree) throw new ArchiveRefused.NoRoom();
    }
}
