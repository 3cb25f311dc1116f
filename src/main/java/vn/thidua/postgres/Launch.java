package vn.thidua.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How a server process is started: in a session of its own, so that the terminal's Ctrl-C reaches only us,
/// and never as root, which PostgreSQL refuses. `owner` is the account that must own its files, if not ours.
record Launch(List<String> prefix, @Nullable String owner) {

    private static final List<String> FOLDERS = List.of("/usr/bin", "/bin", "/usr/sbin", "/sbin");

    static Launch asWeAre() {
        return new Launch(found("setsid").map(List::of).findFirst().orElse(List.of()), null);
    }

    /// `account`, when given, is the one to become if we are root.
    static Launch of(Home home, Path programs, @Nullable String account) throws IOException {
        if (!root()) return asWeAre();
        if (account != null) return proven(List.of(() -> as(account)), programs);
        if (!home.initialised()) return chosen(programs);
        var owner = Files.getAttribute(home.data(), "unix:uid");
        var group = Files.getAttribute(home.data(), "unix:gid");
        if (Integer.valueOf(0).equals(owner)) return chosen(programs);
        return proven(List.of(() -> as(String.valueOf(owner), String.valueOf(group))), programs);
    }

    private static Launch chosen(Path programs) {
        return proven(List.of(Launch::namespaced, () -> as("postgres"), () -> as("nobody")), programs);
    }

    ProcessBuilder process(Path directory, String... command) {
        var whole = Stream.concat(prefix.stream(), Stream.of(command)).toList();
        var process = new ProcessBuilder(whole).directory(directory.toFile()).redirectErrorStream(true);
        process.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        process.environment().put("LC_ALL", "C");
        return process;
    }

    /// What the command said; it must succeed.
    String run(Path directory, String... command) throws IOException {
        var process = process(directory, command).start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        var code = process.onExit().join().exitValue();
        if (code != 0) throw new IOException("%s: exit code %d: %s".formatted(String.join(" ", command), code, said));
        return said;
    }

    void give(Path tree) throws IOException {
        if (owner != null) asWeAre().run(Path.of("/"), "chown", "-R", owner, tree.toString());
    }

    private static boolean root() throws IOException {
        return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
    }

    // an account without a name inside a user namespace; outside, its files stay root's
    private static Launch namespaced() {
        return asWeAre().after("unshare", null, "-U");
    }

    private static Launch as(String account) {
        try {
            var user = asWeAre().run(Path.of("/"), "id", "-u", account);
            var group = asWeAre().run(Path.of("/"), "id", "-g", account);
            return as(user, group);
        } catch (IOException unknown) {
            return new Launch(List.of(), account);
        }
    }

    private static Launch as(String user, String group) {
        return asWeAre()
                .after(
                        "setpriv",
                        user + ":" + group,
                        "--reuid=" + user,
                        "--regid=" + group,
                        "--clear-groups",
                        "--inh-caps=-all",
                        "--");
    }

    private Launch after(String program, @Nullable String owner, String... options) {
        var longer = new ArrayList<>(prefix);
        longer.add(found(program).findFirst().orElse(program));
        longer.addAll(List.of(options));
        return new Launch(List.copyOf(longer), owner);
    }

    // PostgreSQL itself is asked, since it is what has to run
    private static Launch proven(List<Supplier<Launch>> choices, Path programs) {
        var postgres = programs.resolve("bin/postgres").toString();
        var tried = new ArrayList<String>();
        var refused = new ArrayList<String>();
        for (var choice : choices) {
            var launch = choice.get();
            try {
                launch.run(Path.of("/"), "sh", "-c", "test $(id -u) -ne 0 && \"$1\" --version", "sh", postgres);
                return launch;
            } catch (IOException cause) {
                tried.add(launch.owner == null ? "unshare -U" : "setpriv " + launch.owner);
                refused.add(String.valueOf(cause.getMessage()));
            }
        }
        throw PostgresRefused.rootStaysRoot(String.join(", ", tried), String.join("\n", refused));
    }

    private static Stream<String> found(String program) {
        return FOLDERS.stream().map(folder -> folder + "/" + program).filter(path -> Files.isExecutable(Path.of(path)));
    }
}
