package vn.thidua.emulation.council.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.FieldErrors;
import vn.thidua.emulation.council.Bench;
import vn.thidua.emulation.council.CouncilBallot;
import vn.thidua.emulation.council.CouncilLetter;
import vn.thidua.emulation.council.CouncilMinutes;
import vn.thidua.emulation.council.CouncilMode;
import vn.thidua.emulation.council.CouncilPart;
import vn.thidua.emulation.council.CouncilWay;
import vn.thidua.emulation.council.ItemResult;
import vn.thidua.emulation.council.KeptSession;
import vn.thidua.emulation.council.Listed;
import vn.thidua.emulation.council.OpinionWindow;
import vn.thidua.emulation.council.PeoplesOpinion;
import vn.thidua.emulation.council.SealedVotes;
import vn.thidua.emulation.council.Seated;
import vn.thidua.emulation.council.SessionState;
import vn.thidua.emulation.review.FrozenMinutes;
import vn.thidua.emulation.review.MinutesSignature;
import vn.thidua.emulation.review.Officer;
import vn.thidua.emulation.review.Signatory;

/// A session with the steps it has taken and the next one.
///
/// @param keeps whether the reader keeps the council
/// @param reader the reader's account
/// @param sealed how far a vote on phones is
/// @param minutes `null` while they are not frozen
/// @param waiting what passed and is on no letter yet, by who decides
/// @param opinions what the people were asked, until the outcome is told
public record SessionPage(
        KeptSession kept,
        boolean keeps,
        UUID reader,
        List<String> certifiers,
        SealedVotes.Standing sealed,
        @Nullable FrozenMinutes minutes,
        List<CouncilLetter> letters,
        Map<String, List<ItemResult>> waiting,
        List<PeoplesOpinion> opinions,
        LocalDate today,
        Map<String, String> typed,
        FieldErrors errors) {

    public static final List<Signatory> SIGNATORIES = List.of(Signatory.values());
    public static final List<String> STEPS = List.of("plan", "bench", "vote", "count", "certify", "tell", "papers");

    public SessionPage {
        certifiers = List.copyOf(certifiers);
        letters = List.copyOf(letters);
        opinions = List.copyOf(opinions);
        typed = Map.copyOf(typed);
    }

    public String path() {
        return CouncilSessionController.PATH + kept.id().value();
    }

    public String of(String field) {
        return typed.getOrDefault(field, "");
    }

    /// Where it stands among the steps.
    public String step() {
        return switch (kept.state()) {
            case PLANNED, CANCELLED -> "plan";
            case CONCLUDED -> "papers";
            case CALLED ->
                kept.ballot()
                        .map(ballot -> switch (ballot) {
                            case CouncilBallot.Open _ -> "vote";
                            case CouncilBallot.Closed _ -> "count";
                            case CouncilBallot.Counted _ -> "certify";
                            case CouncilBallot.Certified _ -> "tell";
                            case CouncilBallot.Void _ -> "bench";
                        })
                        .orElse("bench");
        };
    }

    /// How the next step is told: hands are counted by one, and whoever votes by circulation is not there.
    public String next() {
        if (kept.state() == SessionState.CANCELLED) return "none";
        if (!secret() && (at("vote") || at("count"))) return "hands." + step();
        if (kept.sealed() && (at("bench") || at("vote") || at("count"))) return "sealed." + step();
        return !meets() && (at("bench") || at("vote")) ? "circulation." + step() : step();
    }

    public boolean at(String step) {
        return step().equals(step) && kept.state() != SessionState.CANCELLED;
    }

    public boolean past(String step) {
        return STEPS.indexOf(step) < STEPS.indexOf(step());
    }

    public boolean called() {
        return kept.state() == SessionState.CALLED || kept.state() == SessionState.CONCLUDED;
    }

    public boolean concluded() {
        return kept.state() == SessionState.CONCLUDED;
    }

    public boolean meets() {
        return kept.plan().way() == CouncilWay.MEETING;
    }

    public boolean secret() {
        return kept.plan().mode() != CouncilMode.HANDS;
    }

    public Bench bench() {
        return kept.bench();
    }

    public boolean settles() {
        return keeps && kept.settling();
    }

    /// Those whose written ballot may still come in.
    public boolean awaits(Seated seat) {
        return keeps
                && seat.part() == CouncilPart.ABSENT
                && (kept.settling() && kept.state() == SessionState.CALLED || at("vote"));
    }

    public boolean counts() {
        return at("count") && kept.plan().teller(reader).isPresent();
    }

    public boolean recounts() {
        return at("certify") && !kept.sealed() && kept.plan().teller(reader).isPresent();
    }

    /// Whether the reader has a vote in the urn that is open now.
    public boolean casts() {
        return kept.casts(reader);
    }

    /// Whether the reader keeps a share of the key of the round that comes next.
    public boolean takesShare() {
        return kept.sealed() && kept.settling() && kept.holder(reader).isPresent();
    }

    public boolean tookShare() {
        return kept.holder(reader)
                .filter(holder -> sealed.taken().contains(holder.n()))
                .isPresent();
    }

    /// How far a member who is there has come in a round on phones; empty in others.
    public String envelope(Seated seat) {
        var round = sealed.round();
        if (round == null || seat.part() != CouncilPart.PRESENT || at("bench")) return "";
        return round.tookPart().contains(seat.n()) ? "in" : "out";
    }

    public boolean certifies() {
        return kept.vouches(reader)
                && kept.ballot().orElseThrow() instanceof CouncilBallot.Counted counted
                && !counted.certifiedBy().contains(reader);
    }

    public boolean vouched() {
        return kept.ballot().orElseThrow() instanceof CouncilBallot.Counted counted
                && counted.certifiedBy().contains(reader);
    }

    public int cast() {
        return kept.ballot()
                .map(ballot -> switch (ballot) {
                    case CouncilBallot.Counted counted -> counted.sheets().cast();
                    case CouncilBallot.Certified certified -> certified.sheets().cast();
                    case CouncilBallot.Open _, CouncilBallot.Closed _, CouncilBallot.Void _ -> 0;
                })
                .orElse(0);
    }

    public List<CouncilBallot.Void> voided() {
        return kept.ballots().stream()
                .filter(CouncilBallot.Void.class::isInstance)
                .map(CouncilBallot.Void.class::cast)
                .toList();
    }

    public boolean mayVoid() {
        return keeps && kept.state() == SessionState.CALLED && !kept.ballots().isEmpty() && !kept.settling();
    }

    public boolean mayPostpone() {
        return keeps && kept.state() == SessionState.CALLED && !at("vote") && !at("count");
    }

    public boolean mayCancel() {
        return keeps && (kept.state() == SessionState.PLANNED || kept.settling());
    }

    public List<ItemResult> results() {
        return kept.results().stream().filter(result -> result.item().stands()).toList();
    }

    public long passed() {
        return results().stream().filter(ItemResult::passed).count();
    }

    public Optional<Seated> seat() {
        return kept.seatOf(reader);
    }

    public String who(int seat) {
        return kept.seats().get(seat - 1).name();
    }

    public boolean slips() {
        return kept.items().stream().anyMatch(item -> item.stands() && bench().excluded(item.n()) > 0);
    }

    public List<Listed> standing() {
        return kept.items().stream().filter(Listed::stands).toList();
    }

    public Optional<PeoplesOpinion> opinion(Listed item) {
        return opinions.stream()
                .filter(opinion -> opinion.item().n() == item.n())
                .findFirst();
    }

    /// `lasts`, `announced`, or `over` with complaints that wait.
    public String window(OpinionWindow window) {
        if (!window.opened()) return "announced";
        return window.over(today) ? "over" : "lasts";
    }

    public Officer officer(Signatory signatory) {
        return CouncilMinutes.officer(kept, signatory);
    }

    public Optional<MinutesSignature> signed(Signatory signatory) {
        return minutes == null ? Optional.empty() : minutes.of(signatory);
    }

    public String badge() {
        return switch (kept.state()) {
            case CONCLUDED -> "badge--good";
            case CANCELLED -> "badge--bad";
            case PLANNED, CALLED -> "";
        };
    }

    /// Width of the bar of votes in favour, and where the line of those needed stands, in hundredths of the base.
    public static String width(int votes, int base) {
        return base == 0 ? "0" : String.valueOf(Math.min(100, votes * 1000 / base / 10.0));
    }
}
