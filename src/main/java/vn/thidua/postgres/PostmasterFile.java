package vn.thidua.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a postmaster writes about itself in `postmaster.pid`.
record PostmasterFile(Path data, List<String> lines) {

    static Optional<PostmasterFile> in(Path data) {
        try {
            var lines = Files.readAllLines(data.resolve("postmaster.pid"));
            return lines.isEmpty() ? Optional.empty() : Optional.of(new PostmasterFile(data, lines));
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    long pid() {
        return Long.parseLong(lines.getFirst().strip());
    }

    int port() {
        return lines.size() > 3 ? Integer.parseInt(lines.get(3).strip()) : 0;
    }

    boolean ready() {
        return lines.size() > 7 && lines.get(7).startsWith("ready");
    }

    /// The living process of this data directory, if it is a PostgreSQL and not a stranger with a reused number.
    Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid()).filter(process -> command(pid()).contains(data.toString()));
    }

    /// A killed postmaster's number may by now belong to a stranger, and PostgreSQL would refuse to start beside it.
    /// Naming ourselves, its parent to be, makes it look further, at the shared memory; deleting the file
    /// would not.
    void disown() throws IOException {
        var renamed = new ArrayList<>(lines);
        renamed.set(0, Long.toString(ProcessHandle.current().pid()));
        Files.write(data.resolve("postmaster.pid"), renamed, StandardOpenOption.TRUNCATE_EXISTING);
    }

    /// Whether a process is gone or only waits to be buried. Not judged by its words: while one program makes way for
    /// another in the same process there are none.
    static boolean over(long pid) {
        try {
            var said = Files.readString(Path.of("/proc/" + pid + "/stat"), StandardCharsets.ISO_8859_1);
            var state = said.charAt(said.lastIndexOf(')') + 2);
            return state == 'Z' || state == 'X';
        } catch (IOException gone) {
            return true;
        }
    }

    /// The words a process was started with; none when it is gone.
    static List<String> command(long pid) {
        try {
            var words = new String(Files.readAllBytes(Path.of("/proc/" + pid + "/cmdline")), StandardCharsets.UTF_8);
            return words.isEmpty() ? List.of() : List.of(words.split("\0"));
        } catch (IOException gone) {
            return List.of();
        }
    }
}
