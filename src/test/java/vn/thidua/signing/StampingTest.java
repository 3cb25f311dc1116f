package vn.thidua.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// F31: with a time stamp server a signature is of level T; without its answer it is of level B and says so, and the
/// stamp is added later without touching what was signed.
class StampingTest {

    private static final SignatureSpot.Block BLOCK = new SignatureSpot.Block("Nguyễn Văn A", "", "");

    @TempDir
    Path folder;

    private final Hand clock = new Hand();
    private TestStampServer server;
    private Signatures signatures;

    @BeforeEach
    void open() throws IOException {
        server = new TestStampServer(clock);
        var trust = new TrustList(TestSigners.trusting(folder).toString());
        signatures = new Signatures(new Judging(trust, clock), new TimeStamps(server.address(), clock));
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void theServerVouchesForTheTime() throws IOException {
        var signed = sign(APaper.frozen(2), 0);
        assertThat(signed.stamping()).isEqualTo(SignedPdf.Stamping.STAMPED);
        assertThat(verified(signed.bytes()).getFirst().stampedAt()).contains(TestSigners.DAY);
    }

    @Test
    void withoutAnAnswerItIsSignedAndTheStampIsOwed() throws IOException {
        server.refusing = true;
        var agreed = APaper.frozen(2);
        var signed = sign(agreed, 0);
        assertThat(signed.stamping()).isEqualTo(SignedPdf.Stamping.OWED);
        assertThat(verified(signed.bytes()).getFirst().stampedAt()).isEmpty();
        assertThat(sign(signed.bytes(), 1).stamping()).isEqualTo(SignedPdf.Stamping.OWED);
        assertThat(server.asked).as("it is left in peace for a while").hasValue(1);
        assertThatThrownBy(() -> signatures.stamp(signed.bytes())).isInstanceOf(SigningRefused.StampMissing.class);

        server.refusing = false;
        clock.now = TestSigners.DAY.plus(Duration.ofMinutes(1));
        var stamped = signatures.stamp(signed.bytes());
        assertThat(Arrays.copyOf(stamped, signed.bytes().length)).isEqualTo(signed.bytes());
        assertThat(verified(stamped).getFirst().stampedAt()).contains(clock.now);
        var second = sign(stamped, 1);
        assertThat(verified(second.bytes())).hasSize(2);
        assertThat(signatures.judgeAgainst(second.bytes(), agreed)).isInstanceOf(Verdict.Genuine.class);
    }

    @Test
    void aServerThatIsNotThereIsTheSame() {
        server.close();
        assertThat(sign(APaper.frozen(1), 0).stamping()).isEqualTo(SignedPdf.Stamping.OWED);
    }

    private SignedPdf sign(byte[] pdf, int number) {
        var spot = SignatureSpot.in(APaper.FIELD + (number + 1), BLOCK);
        return signatures.sign(pdf, TestSigners.key(number), spot, TestSigners.DAY);
    }

    private List<VerifiedSignature> verified(byte[] pdf) throws IOException {
        var file = Files.write(folder.resolve("stamped.pdf"), pdf);
        var verdict =
                Examination.of(file, null, clock.instant(), List.of(folder)).verdict();
        assertThat(verdict).isInstanceOf(Verdict.Genuine.class);
        return verdict.verified();
    }

    private static final class Hand extends Clock {
        private Instant now = TestSigners.DAY;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
