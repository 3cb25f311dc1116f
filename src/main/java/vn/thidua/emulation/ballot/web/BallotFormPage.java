package vn.thidua.emulation.ballot.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.FieldErrors;
import vn.thidua.emulation.Typed;
import vn.thidua.emulation.ballot.Ballots.Candidates;
import vn.thidua.emulation.ballot.Elector;
import vn.thidua.emulation.bloc.BlocMember;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.rules.Content;
import vn.thidua.emulation.rules.RulePackage;
import vn.thidua.emulation.rules.RuleValue;

/// The form in which a ballot is prepared.
///
/// @param id of the draft; `null` for a new one
public record BallotFormPage(
        BlocYear year,
        @Nullable UUID id,
        int edition,
        BallotForm form,
        Candidates candidates,
        @Nullable RulePackage rules,
        FieldErrors errors) {

    /// A threshold that a rule sets.
    public record RuleOption(String key, String words) {}

    public String path() {
        return id == null
                ? BallotController.PATH + "/nam/" + year.id().value() + "/moi"
                : BallotController.PATH + "/" + id + "/soan";
    }

    public List<RuleOption> thresholds() {
        return Optional.ofNullable(rules).stream()
                .flatMap(one -> one.values().stream())
                .filter(rule -> rule.key().startsWith("vote.threshold."))
                .flatMap(rule -> option(rule).stream())
                .toList();
    }

    private static Optional<RuleOption> option(RuleValue rule) {
        if (!(rule.content() instanceof Content.Number(var amount, var unit))) return Optional.empty();
        var words = rule.name() + ": " + Typed.written(amount) + " " + unit + " ("
                + rule.source().words() + ")";
        return Optional.of(new RuleOption(rule.key(), words));
    }

    /// What the rules say of the base, in their own words; empty where they say nothing.
    public String base() {
        var rule = rules == null ? null : rules.find("vote.base").orElse(null);
        return rule != null && rule.content() instanceof Content.Text(var words)
                ? words + " (" + rule.source().words() + ")"
                : "";
    }

    public List<Elector> voters(BlocMember member) {
        return candidates.voters().getOrDefault(member.unit(), List.of());
    }

    public int officers() {
        return BallotForm.OFFICERS;
    }

    public String officerRole(int i) {
        return i == 1 ? "CHAIR" : i == 2 ? "SECRETARY" : "TELLER";
    }
}
