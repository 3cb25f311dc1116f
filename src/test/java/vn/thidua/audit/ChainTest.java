package vn.thidua.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChainTest {

    private final List<AuditEntry> trail = AFact.trail(9);

    @Test
    void anUntouchedTrailIsNotAccused() {
        assertThat(flaw(trail, anchor(trail, 0), anchor(trail, 4), anchor(trail, 9)))
                .isEmpty();
        assertThat(flaw(List.of(), anchor(trail, 0))).isEmpty();
    }

    @Test
    void anAlteredEntryIsNamed() {
        var entry = trail.get(3);
        trail.set(3, new AuditEntry(4, AFact.of("note:4", "khác"), entry.previous(), entry.hash()));
        assertThat(flaw(trail)).contains(new Flaw.Altered(4));
    }

    @Test
    void anEntryAlteredWithItsHashIsFoundInTheNext() {
        trail.set(3, AuditEntry.after(trail.get(2).head(), AFact.of("note:4", "khác")));
        assertThat(flaw(trail)).contains(new Flaw.Detached(5));
    }

    @Test
    void aTrailWrittenAnewIsFoundByTheAnchor() {
        var anchor = anchor(trail, 9);
        var anew = new ArrayList<>(trail.subList(0, 3));
        for (var i = 4; i <= 9; i++) anew.add(AuditEntry.after(anew.getLast().head(), AFact.of("note:" + i, "khác")));
        assertThat(flaw(anew)).isEmpty();
        assertThat(flaw(anew, anchor(trail, 2), anchor)).contains(new Flaw.Rewritten(2, anchor));
    }

    @Test
    void aMissingEntryIsNamed() {
        trail.remove(3);
        assertThat(flaw(trail)).contains(new Flaw.Missing(4));
    }

    @Test
    void aMissingBeginningIsNamed() {
        trail.removeFirst();
        assertThat(flaw(trail)).contains(new Flaw.Missing(1));
    }

    @Test
    void anEntryInTheWrongPlaceIsNamedWithItsOwn() {
        trail.set(3, moved(AFact.trail(9).get(7), 4));
        trail.set(7, moved(AFact.trail(9).get(3), 8));
        assertThat(flaw(trail)).contains(new Flaw.OutOfOrder(4, 8));
    }

    @Test
    void aCutEndIsFoundByTheAnchor() {
        var anchor = anchor(trail, 9);
        var cut = trail.subList(0, 7);
        assertThat(flaw(cut)).isEmpty();
        assertThat(flaw(cut, anchor(trail, 5), anchor)).contains(new Flaw.Cut(7, anchor));
        assertThat(flaw(List.of(), anchor)).contains(new Flaw.Cut(0, anchor));
    }

    @Test
    void anAnchorMadeAfterTheCutDoesNotHideIt() {
        var before = anchor(trail, 9);
        assertThat(flaw(trail.subList(0, 7), before, anchor(trail, 7))).contains(new Flaw.Cut(7, before));
    }

    private static AuditEntry moved(AuditEntry entry, long n) {
        return new AuditEntry(n, entry.fact(), entry.previous(), entry.hash());
    }

    private static Anchor anchor(List<AuditEntry> trail, int n) {
        return new Anchor(Instant.EPOCH, n == 0 ? Head.BEGIN : trail.get(n - 1).head());
    }

    private static Optional<Flaw> flaw(List<AuditEntry> trail, Anchor... anchors) {
        var chain = new Chain(List.of(anchors), 9);
        for (var entry : trail) if (!chain.follows(entry)) break;
        return chain.verdict();
    }
}
