package vn.thidua.emulation.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.security.DigestOutputStream;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Files as one ZIP: the same files give the same bytes, whoever packs them and when.
final class ArchiveZip {

    /// The first moment that the format knows.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private ArchiveZip() {}

    /// @return SHA-256 of the ZIP
    static String write(String folder, ArchiveFiles files, ArchiveSpool spool) throws IOException {
        var out = new DigestOutputStream(spool.end(), ArchiveManifest.digest());
        try (var zip = new ZipOutputStream(new BufferedOutputStream(out, ArchiveSpool.AT_ONCE))) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            for (var path : files.paths()) {
                var entry = new ZipEntry(folder + "/" + path);
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                files.copy(path, zip);
                zip.closeEntry();
            }
        }
        return HexFormat.of().formatHex(out.getMessageDigest().digest());
    }
}
