package vn.thidua.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HashTest {

    @Test
    void textThatMovesFromOneFieldToTheNextChangesTheHash() {
        assertThat(hash(AFact.of("note:1", "23"))).isNotEqualTo(hash(AFact.of("note:12", "3")));
        assertThat(hash(AFact.of("note:1", ""))).isNotEqualTo(hash(AFact.of("", "note:1")));
    }

    @Test
    void numberAndPredecessorArePartOfIt() {
        var fact = AFact.number(1);
        var hash = hash(fact);
        assertThat(Hash.of(Hash.NONE, 2, fact)).isNotEqualTo(hash);
        assertThat(Hash.of(hash, 1, fact)).isNotEqualTo(hash);
    }

    /// Computed apart from the product; a change of the encoding would accuse every trail there is.
    @Test
    void theEncodingStaysAsItIs() {
        assertThat(hash(AFact.number(1)).hex())
                .isEqualTo("730869b2b735cb824d41910e38e0263c0e3fe7d984271956137420407735f4f8");
    }

    @Test
    void whatPostgresqlCannotKeepIsReplacedBeforeItIsHashed() {
        assertThat(AFact.of("note:\0", "\uD83D").subject()).isEqualTo("note:\uFFFD");
        assertThat(AFact.of("note:\0", "\uD83D").details()).isEqualTo("?");
    }

    private static Hash hash(AuditFact fact) {
        return Hash.of(Hash.NONE, 1, fact);
    }
}
