package vn.thidua.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Kills a product that is writing, again and again, and compares what it had acknowledged with the table and the
/// index.
record KilledWhileWriting(Path data, List<String> settings) {

    record Result(int acknowledged, Set<String> lost, Set<String> notFound, Set<String> foundOnly) {
        boolean whole() {
            return lost.isEmpty() && notFound.isEmpty() && foundOnly.isEmpty();
        }
    }

    public static void main(String... arguments) throws Exception {
        var data = Files.createTempDirectory("killed");
        var result = new KilledWhileWriting(data, List.of("--server.port=0")).rounds(Integer.parseInt(arguments[0]));
        System.out.printf(
                "%s kills, %,d acknowledged articles, %d lost, %d not found by search, %d found but not stored%n",
                arguments[0],
                result.acknowledged(),
                result.lost().size(),
                result.notFound().size(),
                result.foundOnly().size());
        System.exit(result.whole() ? 0 : 1);
    }

    Result rounds(int rounds) throws IOException, InterruptedException {
        var acknowledged = new HashSet<String>();
        var random = new Random(rounds);
        for (var round = 0; round < rounds; round++) acknowledged.addAll(killed(random.nextInt(20, 400)));
        var stored = new HashSet<String>();
        var found = new HashSet<String>();
        for (var line : said(start(Checking.class))) {
            if (line.startsWith("stored ")) stored.add(line.substring(7));
            if (line.startsWith("found ")) found.add(line.substring(6));
        }
        return new Result(acknowledged.size(), minus(acknowledged, stored), minus(stored, found), minus(found, stored));
    }

    /// Lets it acknowledge so many and kills it in the middle of the next.
    private Set<String> killed(int after) throws IOException, InterruptedException {
        var acknowledged = new HashSet<String>();
        var process = start(Writing.class);
        try (var lines = process.inputReader()) {
            for (var line = next(lines); line != null; line = next(lines)) {
                if (line.startsWith("acknowledged ")) acknowledged.add(line.substring(13));
                if (acknowledged.size() == after) process.destroyForcibly();
            }
        }
        process.waitFor();
        return acknowledged;
    }

    private static @org.jspecify.annotations.Nullable String next(BufferedReader lines) {
        try {
            return lines.readLine();
        } catch (IOException closedByTheKill) {
            return null;
        }
    }

    private static List<String> said(Process process) throws IOException, InterruptedException {
        try (var lines = process.inputReader()) {
            var all = lines.lines().toList();
            if (process.waitFor() != 0) throw new IOException(String.join("\n", all));
            return all;
        }
    }

    private Process start(Class<?> program) throws IOException {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName(),
                "--thidua.data=" + data,
                "--thidua.real=true",
                "--thidua.demo=true"));
        command.addAll(settings);
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static Set<String> minus(Set<String> all, Set<String> others) {
        var rest = new HashSet<>(all);
        rest.removeAll(others);
        return rest;
    }
}
