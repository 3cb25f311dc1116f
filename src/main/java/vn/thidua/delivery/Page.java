package vn.thidua.delivery;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.Words;
import vn.thidua.platform.Vietnam;

/// A rendered page: its tiles, what it said about itself, and the copy that is being sent at present.
final class Page {

    private static final long COPY_IS_TRUE = 5_000; // numbers of visits may be ten seconds old
    private static final int OVERHEAD = 900;
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu").withZone(Vietnam.ZONE);

    private final Address address;
    private final Answer answer;
    private final boolean kept;
    private final Woven woven;
    private final Edition edition;
    private final Instant renderedAt;
    private final Instant changedAt;
    private volatile @Nullable Sent sent;

    /// The copy with or without the note about an outage.
    private record Sent(Copy copy, boolean outage) {}

    private Page(Address address, Answer answer, Woven woven, Edition edition, Instant renderedAt, Instant changedAt) {
        this.address = address;
        this.answer = answer.withoutBody();
        this.kept = answer.kept();
        this.woven = woven;
        this.edition = edition;
        this.renderedAt = renderedAt;
        this.changedAt = changedAt;
    }

    /// @param former the page that this one replaces; where nothing changed, its date stays
    static Page of(Address address, Answer answer, Edition edition, Instant now, @Nullable Page former) {
        var often = answer.kept() && address.question() == null;
        var level = often ? Deflater.BEST_COMPRESSION : Deflater.BEST_SPEED;
        var woven = answer.html() ? Woven.page(answer.body(), level) : Woven.whole(answer.body(), level);
        var changedAt = former != null && former.woven.hash().equals(woven.hash()) ? former.changedAt : now;
        return new Page(address, answer, woven, edition, now, changedAt);
    }

    Answer answer() {
        return answer;
    }

    Instant changedAt() {
        return changedAt;
    }

    boolean isOlderThan(Edition current) {
        return edition.isOlderThan(current) || !answer.holds().getAsBoolean();
    }

    boolean isKept() {
        return kept;
    }

    boolean hasAged(Clock clock) {
        return answer.freshness() != null && renderedAt.plus(answer.freshness()).isBefore(clock.instant());
    }

    int weight() {
        return woven.weight() + OVERHEAD + address.length();
    }

    /// The page with the present figures; looked up again when the last look is five seconds old.
    Copy copy(Figures figures, boolean outage, long now) {
        var last = sent;
        if (last != null && last.outage == outage) {
            if (now - last.copy.at() < COPY_IS_TRUE || woven.slots().isEmpty()) return last.copy;
        }
        var texts = texts(figures, outage, now);
        var copy =
                last != null && same(last.copy.texts(), texts) ? last.copy.confirmed(now) : Copy.of(woven, texts, now);
        sent = new Sent(copy, outage);
        return copy;
    }

    private List<byte[]> texts(Figures figures, boolean outage, long now) {
        var language = address.language();
        var texts = new ArrayList<byte[]>(woven.slots().size());
        for (var slot : woven.slots()) {
            texts.add(slot.equals(Woven.OUTAGE) ? note(outage) : figures.text(address.site(), language, slot, now));
        }
        return texts;
    }

    private byte[] note(boolean outage) {
        if (!outage) return new byte[0];
        var words = Words.say(address.language(), "delivery.outage", MINUTE.format(renderedAt));
        return ("<p class=\"outage\" role=\"status\">" + words + "</p>").getBytes(StandardCharsets.UTF_8);
    }

    private static boolean same(List<byte[]> some, List<byte[]> others) {
        for (var i = 0; i < some.size(); i++) {
            if (some.get(i) != others.get(i) && !Arrays.equals(some.get(i), others.get(i))) return false;
        }
        return true;
    }
}
