package vn.thidua.emulation.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;

/// A decision as it stands. A number comes after the signature and from another hand (invariant 33); what was issued
/// changes by a new decision alone.
///
/// @param issuer as it was when the draft began
/// @param old the decision that this one amends or revokes; `null` for one that awards
/// @param reason why it amends or revokes; empty for one that awards
/// @param sha256 of the frozen text; `null` in a draft
/// @param given `null` before it has its number
/// @param cancelledFor why it was given up; empty otherwise
/// @param version of the frozen text, from 1; 0 before the first
public record KeptDecision(
        DecisionId id,
        SiteId site,
        DecisionKind kind,
        int year,
        Issuer issuer,
        DecisionText text,
        DecisionState state,
        @Nullable DecisionId old,
        String reason,
        Hands hands,
        @Nullable String sha256,
        @Nullable Given given,
        String cancelledFor,
        int version,
        int edition) {

    private static final int LONGEST_REASON = 1_000;

    public KeptDecision {
        reason = reason.strip();
        cancelledFor = cancelledFor.strip();
        if (year < 1945 || year > 2200) throw new DecisionRefused.NoYear();
        if (reason.length() > LONGEST_REASON || cancelledFor.length() > LONGEST_REASON)
            throw new DecisionRefused.TooLong(LONGEST_REASON);
        if (kind != DecisionKind.AWARD && reason.isEmpty()) throw new DecisionRefused.WithoutReason();
        if ((kind == DecisionKind.AWARD) != (old == null)) throw new IllegalArgumentException("what does it change?");
    }

    /// The first edition of a draft.
    static KeptDecision drafted(
            DecisionId id,
            SiteId site,
            DecisionKind kind,
            int year,
            Issuer issuer,
            DecisionText text,
            @Nullable DecisionId old,
            String reason,
            Hand by) {
        return new KeptDecision(
                id,
                site,
                kind,
                year,
                issuer,
                text,
                DecisionState.DRAFT,
                old,
                reason,
                Hands.of(by),
                null,
                null,
                "",
                0,
                1);
    }

    /// As it is called: its number where it has one, else what it is about.
    public String called() {
        return given == null ? text.about() : given.written();
    }

    void mustBe(int seen) {
        if (seen != edition) throw new DecisionRefused.ChangedMeanwhile();
    }

    private KeptDecision in(DecisionState next, DecisionText words, Hands through) {
        return with(next, words, through, sha256, given, cancelledFor, version);
    }

    private KeptDecision with(
            DecisionState next,
            DecisionText words,
            Hands through,
            @Nullable String hash,
            @Nullable Given number,
            String why,
            int frozenVersion) {
        return new KeptDecision(
                id,
                site,
                kind,
                year,
                issuer,
                words,
                next,
                old,
                reason,
                through,
                hash,
                number,
                why,
                frozenVersion,
                edition);
    }

    private void mustBeIn(DecisionState wanted) {
        if (state != wanted) throw new DecisionRefused.NotNow();
    }

    void mustBeDraft() {
        if (state != DecisionState.DRAFT) throw new DecisionRefused.Frozen();
    }

    /// Whoever changes what was confirmed needs it confirmed again.
    KeptDecision changed() {
        mustBeDraft();
        return in(state, text, hands.confirmed(null));
    }

    KeptDecision written(DecisionText words) {
        mustBeDraft();
        return in(state, words, hands.confirmed(null));
    }

    /// The second of two people, which a revocation needs.
    KeptDecision confirmed(Hand hand) {
        mustBeDraft();
        if (kind != DecisionKind.REVOCATION) throw new DecisionRefused.NotNow();
        if (hand.isOf(hands.prepared())) throw new DecisionRefused.ConfirmedByYou();
        return in(state, text, hands.confirmed(hand));
    }

    KeptDecision frozen(String hash) {
        mustBeDraft();
        text.mustBeWhole();
        mustBeConfirmed();
        return with(DecisionState.FROZEN, text, hands, hash, given, cancelledFor, version + 1);
    }

    private void mustBeConfirmed() {
        if (kind == DecisionKind.REVOCATION && hands.confirmed() == null) throw new DecisionRefused.Unconfirmed();
    }

    /// Opens an unsigned text again.
    KeptDecision thawed() {
        mustBeIn(DecisionState.FROZEN);
        return with(DecisionState.DRAFT, text, hands.confirmed(null), null, given, cancelledFor, version);
    }

    KeptDecision signed(Hand hand) {
        mustBeIn(DecisionState.FROZEN);
        return in(DecisionState.SIGNED, text, hands.signed(hand));
    }

    /// Whether that person may give the number; asked before a number is taken.
    void mustTakeNumber(Hand hand, LocalDate on) {
        var signed = hands.signed();
        if (state == DecisionState.DRAFT || state == DecisionState.FROZEN || signed == null)
            throw new DecisionRefused.NumberBeforeSignature();
        mustBeIn(DecisionState.SIGNED);
        if (hand.isOf(signed)) throw new DecisionRefused.OtherHand();
        if (on.isBefore(Vietnam.dayOf(signed.at()))) throw new DecisionRefused.DatedBeforeSignature();
        if (on.isAfter(Vietnam.dayOf(hand.at()))) throw new DecisionRefused.InTheFuture();
    }

    KeptDecision numbered(Hand hand, Given number) {
        mustTakeNumber(hand, number.on());
        return with(DecisionState.NUMBERED, text, hands.numbered(hand), sha256, number, cancelledFor, version);
    }

    /// The organisation's own signature, which carries number and day.
    KeptDecision sealed(Hand hand) {
        mustBeIn(DecisionState.NUMBERED);
        if (hands.sealed() != null) throw new DecisionRefused.SealedAlready();
        return in(state, text, hands.sealed(hand));
    }

    KeptDecision issued(Hand hand) {
        mustBeIn(DecisionState.NUMBERED);
        if (hands.sealed() == null) throw new DecisionRefused.Unsealed();
        return in(DecisionState.ISSUED, text, hands.issued(hand));
    }

    KeptDecision disclosed(Hand hand) {
        mustBeIn(DecisionState.ISSUED);
        return in(DecisionState.DISCLOSED, text, hands.disclosed(hand));
    }

    /// Gives it up before it took effect; a number that it had is not used again.
    KeptDecision cancelled(Hand hand, String why) {
        if (state.effective() || state == DecisionState.CANCELLED) throw new DecisionRefused.NotNow();
        if (why.isBlank()) throw new DecisionRefused.WithoutReason();
        return with(DecisionState.CANCELLED, text, hands.cancelled(hand), sha256, given, why, version);
    }
}
