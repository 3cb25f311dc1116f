package vn.thidua.signing;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.thidua.platform.ProcessorTime;

/// Has a PDF examined by a second, small Java machine that may run out of memory or time alone.
@Component
class Judging {

    static final int MEGABYTES = 20;

    private static final Logger LOG = LoggerFactory.getLogger(Judging.class);
    private static final int AT_ONCE = 2;
    private static final int WAITING = 5_000;
    private static final Duration WORK = Duration.ofMillis(9_500); // of the processor
    private static final int LONGEST_ANSWER = 1 << 20;

    private final Semaphore turn = new Semaphore(AT_ONCE, true);
    private final TrustList trust;
    private final Clock clock;

    Judging(TrustList trust, Clock clock) {
        this.trust = trust;
        this.clock = clock;
    }

    Verdict of(byte[] pdf) {
        return onDisk(pdf, this::of);
    }

    Verdict of(Path file) {
        return judged(file, null);
    }

    Verdict against(byte[] pdf, byte[] agreed) {
        return onDisk(pdf, file -> onDisk(agreed, text -> judged(file, text)));
    }

    /// Whether the holder's certificate leads to an authority on the list.
    ///
    /// @throws SigningRefused.Revoked where its issuer has taken it back
    boolean trusts(List<X509Certificate> chain, Instant at) {
        var anchors = TrustAnchors.in(trust.folders());
        var holder = chain.getFirst();
        if (anchors.revoked(holder, chain, at))
            throw new SigningRefused.Revoked(Certificates.read(holder).name());
        return anchors.trusts(holder, chain, at);
    }

    private interface Judge {
        Verdict of(Path file);
    }

    private static Verdict onDisk(byte[] pdf, Judge judge) {
        Path file = null;
        try {
            file = Files.createTempFile("chu-ky-", ".pdf");
            Files.write(file, pdf);
            return judge.of(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            forget(file);
        }
    }

    private static void forget(@Nullable Path file) {
        try {
            if (file != null) Files.deleteIfExists(file);
        } catch (IOException failed) {
            LOG.warn("A judged file could not be removed: {}", failed.toString());
        }
    }

    private Verdict judged(Path file, @Nullable Path agreed) {
        try {
            if (Files.size(file) > (long) MEGABYTES << 20) throw new SigningRefused.TooLarge(MEGABYTES);
            if (!turn.tryAcquire(WAITING, TimeUnit.MILLISECONDS)) throw new SigningRefused.Busy();
            try {
                return examined(file, agreed).verdict();
            } finally {
                turn.release();
            }
        } catch (IOException failed) {
            LOG.warn("A file could not be judged: {}", failed.toString());
            return new Verdict.Unjudged(Verdict.Why.UNREADABLE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new SigningRefused.Busy();
        }
    }

    private Findings examined(Path file, @Nullable Path agreed) throws IOException, InterruptedException {
        var examiner = new ProcessBuilder(command(file, agreed))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            examiner.getOutputStream().close();
            var said = new FutureTask<>(() -> examiner.getInputStream().readNBytes(LONGEST_ANSWER));
            Thread.ofVirtual().start(said);
            if (!ProcessorTime.endsWithin(examiner, WORK)) return Findings.none(Verdict.Why.TOO_SLOW);
            if (examiner.exitValue() != 0) return Findings.none(Verdict.Why.UNREADABLE);
            return Findings.read(new DataInputStream(new ByteArrayInputStream(said.get())));
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        } finally {
            examiner.destroyForcibly();
        }
    }

    /// The same classes as this program: from a folder, or from the one jar that Spring Boot packs.
    private List<String> command(Path file, @Nullable Path agreed) {
        var path = System.getProperty("java.class.path");
        var loader = "org.springframework.boot.loader.launch.PropertiesLauncher";
        var packed = ClassLoader.getSystemResource(loader.replace('.', '/') + ".class") != null;
        var main = Examination.class.getName();
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-Xss1m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:MaxMetaspaceSize=96m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-Dlogback.configurationFile=signing/silent.xml",
                "-Dloader.main=" + main));
        command.addAll(List.of("-cp", path, packed ? loader : main));
        command.addAll(List.of(
                file.toAbsolutePath().toString(),
                agreed == null ? "-" : agreed.toAbsolutePath().toString(),
                String.valueOf(clock.millis())));
        trust.folders().forEach(folder -> command.add(folder.toString()));
        return command;
    }
}
