package vn.thidua.emulation.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The key of a sealed vote, its shares and its envelopes.
class SealingTest {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final BallotId ID = new BallotId(UUID.randomUUID());
    private static final List<KeyShare> SHARES =
            IntStream.rangeClosed(1, 3).mapToObj(n -> KeyShare.drawn(n, RANDOM)).toList();
    private static final ElectionKey KEY =
            ElectionKey.made(ID, SHARES.stream().map(KeyShare::publicKey).toList(), RANDOM);

    @Test
    void anyTwoOfThreeHoldersOpenItInEitherOrder() {
        for (var one : SHARES)
            for (var other : SHARES) {
                if (one == other) continue;
                var envelope = Envelope.sealed(KEY.publicKey(), ID, 7, List.of(1, 25, 60), RANDOM);
                assertThat(envelope.opened(KEY.opened(ID, one, other), ID, 7)).hasValue(List.of(1, 25, 60));
            }
    }

    @Test
    void nobodyOpensItAlone() {
        var one = SHARES.getFirst();
        assertThatThrownBy(() -> KEY.opened(ID, one, one)).isInstanceOf(BallotRefused.SharesOfTwo.class);
        for (var n = 2; n <= 3; n++) {
            var foreign = KeyShare.drawn(n, RANDOM);
            assertThatThrownBy(() -> KEY.opened(ID, one, foreign)).isInstanceOf(BallotRefused.WrongShares.class);
        }
        var elsewhere = new BallotId(UUID.randomUUID());
        assertThatThrownBy(() -> KEY.opened(elsewhere, one, SHARES.get(1)))
                .isInstanceOf(BallotRefused.WrongShares.class);
    }

    @Test
    void aShareIsReadAsItIsWrittenByHand() {
        for (var share : SHARES) {
            assertThat(share.phrase()).matches("[123](-[0-9A-Z]{4}){9}");
            assertThat(KeyShare.read(1, share.phrase())).isEqualTo(share);
            var byHand = share.phrase()
                    .toLowerCase(Locale.ROOT)
                    .replace('-', ' ')
                    .replace('0', 'o')
                    .replace('1', 'l');
            assertThat(KeyShare.read(1, byHand)).isEqualTo(share);
            assertThat(share.toString()).doesNotContain(share.phrase().substring(2, 6));
        }
        var phrase = SHARES.getFirst().phrase();
        var letter = phrase.charAt(8) == 'A' ? 'B' : 'A';
        assertThatThrownBy(() -> KeyShare.read(1, phrase.substring(0, 8) + letter + phrase.substring(9)))
                .isInstanceOf(BallotRefused.ShareUnreadable.class);
        assertThatThrownBy(() -> KeyShare.read(1, "mảnh")).isInstanceOf(BallotRefused.ShareUnreadable.class);
    }

    @Test
    void envelopesAreOfOneSizeAndNeverTheSame() {
        var yes = Envelope.sealed(KEY.publicKey(), ID, 1, List.of(1), RANDOM);
        var again = Envelope.sealed(KEY.publicKey(), ID, 1, List.of(1), RANDOM);
        var blank = Envelope.sealed(KEY.publicKey(), ID, 1, List.of(), RANDOM);
        assertThat(yes.bytes()).hasSameSizeAs(blank.bytes()).isNotEqualTo(again.bytes());
        assertThat(yes.receipt()).isNotEqualTo(again.receipt()).hasSize(64);
        assertThatThrownBy(() -> Envelope.read("1")).isInstanceOf(BallotRefused.NotAnEnvelope.class);
        assertThatThrownBy(() -> Envelope.read("đồng ý")).isInstanceOf(BallotRefused.NotAnEnvelope.class);
    }

    @Test
    void anEnvelopeIsNothingInAnothersPlace() {
        var key = KEY.opened(ID, SHARES.get(0), SHARES.get(2));
        var envelope = Envelope.sealed(KEY.publicKey(), ID, 1, List.of(1), RANDOM);
        assertThat(envelope.opened(key, ID, 2)).isEmpty();
        assertThat(envelope.opened(key, new BallotId(UUID.randomUUID()), 1)).isEmpty();
        assertThat(new Envelope(new byte[Envelope.BYTES]).opened(key, ID, 1)).isEmpty();
    }
}
