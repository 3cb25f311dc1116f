package vn.thidua.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;

/// One run of wrk: requests a second, latencies, answers that were no success.
record Wrk(double perSecond, double p50, double p99, long requests, long failures) {

    static final String PERSON = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern COUNT = Pattern.compile("([0-9]+) requests in");
    private static final Pattern FAILED = Pattern.compile("Non-2xx or 3xx responses: ([0-9]+)");

    /// Asks for the paths at random, as a person's browser does.
    static Wrk run(String base, List<String> paths, int connections, int seconds) throws Exception {
        var folder = Files.createTempDirectory("wrk");
        Files.write(folder.resolve("paths"), paths);
        var script = folder.resolve("paths.lua");
        Files.writeString(script, """
                local paths = {}
                for line in io.lines("%s") do paths[#paths + 1] = line end
                local headers = {["User-Agent"] = "%s", ["Accept-Language"] = "vi", ["Accept-Encoding"] = "gzip"}
                local threads = 0
                function setup(thread) thread:set("at", threads * math.floor(#paths / 2)) threads = threads + 1 end
                function request()
                    at = at %% #paths + 1
                    return wrk.format("GET", paths[at], headers)
                end
                """.formatted(folder.resolve("paths"), PERSON));
        var process = new ProcessBuilder(
                        "wrk",
                        "-t2",
                        "-c" + connections,
                        "-d" + seconds + "s",
                        "--latency",
                        "-s",
                        script.toString(),
                        base)
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) throw new IOException(said);
        return new Wrk(
                number(RATE, said),
                millis(said, "50%"),
                millis(said, "99%"),
                (long) number(COUNT, said),
                failures(said));
    }

    private static double number(Pattern pattern, String said) throws IOException {
        var found = pattern.matcher(said);
        if (!found.find()) throw new IOException(said);
        return Double.parseDouble(found.group(1));
    }

    private static double millis(String said, String share) throws IOException {
        var found = Pattern.compile(share + "\\s+([0-9.]+)(us|ms|s)").matcher(said);
        if (!found.find()) throw new IOException(said);
        var value = Double.parseDouble(found.group(1));
        return switch (found.group(2)) {
            case "us" -> value / 1_000;
            case "ms" -> value;
            default -> value * 1_000;
        };
    }

    private static long failures(String said) {
        var found = FAILED.matcher(said);
        return found.find() ? Long.parseLong(found.group(1)) : 0;
    }
}
