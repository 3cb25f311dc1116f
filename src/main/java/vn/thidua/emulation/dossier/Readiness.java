package vn.thidua.emulation.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.Words;
import vn.thidua.emulation.dossier.ReadyLine.Judged;
import vn.thidua.emulation.dossier.ReadyLine.Status;
import vn.thidua.emulation.honours.AwardGroup;
import vn.thidua.emulation.honours.AwardKind;
import vn.thidua.emulation.honours.AwardLevel;
import vn.thidua.emulation.rules.Certainty;
import vn.thidua.emulation.rules.Citation;
import vn.thidua.emulation.rules.Content;
import vn.thidua.emulation.rules.Used;
import vn.thidua.platform.WorkingDays;

/// What a proposal still needs, and by which article: read from facts and from the rules it is judged by.
public final class Readiness {

    static final String PROOF = "PROOF_";

    /// Switches that every proposal is judged by.
    static final List<String> SWITCHES = List.of(
            "award.needs-ranking",
            "award.hold",
            "award.one-achievement-once",
            "flag.exceeds-targets",
            "flag.rated-excellent",
            "registration.required");

    private static final String FLAG = "PROVINCE_FLAG";
    private static final String GOVERNMENT_FLAG = "GOV_FLAG";

    private final KeptDossier dossier;
    private final AwardKind kind;
    private final Facts facts;
    private final RulesThen rules;
    private final List<ReadyLine> lines = new ArrayList<>();

    /// The rules a proposal is judged by; each says whether its basis lapsed since.
    interface RulesThen {

        /// Empty where the package says nothing of it.
        Optional<Used> rule(String key);

        default boolean on(String key) {
            return rule(key).map(used -> used.value().content()).orElse(null) instanceof Content.Switch known
                    && known.on();
        }
    }

    /// What is known of a proposal.
    ///
    /// @param papers kinds of paper that are there
    /// @param member whether its unit is a member of a bloc in that year; `null` where that is not known
    /// @param place in the certified ranking of the bloc; `null` where none is certified
    /// @param proofs what the history of awards says, one by one
    /// @param rewarded the decision that rewarded the same achievement already; empty without
    /// @param same codes of proposals on their way for the same achievement in another form
    /// @param overlapping codes of those whose periods overlap
    /// @param registered what its unit registered for the year
    /// @param places of the quotas that it takes a place of
    /// @param submitted the day of submission; while it is not submitted, today
    record Facts(
            Set<PaperKind> papers,
            @Nullable Boolean member,
            @Nullable Ranked place,
            List<Proof> proofs,
            String rewarded,
            List<String> same,
            List<String> overlapping,
            RegistrationStanding registered,
            Places places,
            Map<String, Judged> judged,
            LocalDate submitted) {}

    record Ranked(int place, boolean flag, boolean chosen) {}

    /// @param alternative whether another case of the same article may do instead: being chosen in its bloc
    record Proof(boolean met, String words, boolean alternative) {}

    /// @param told what else there is to say of quotas: what must be stated first, or that there is no limit
    record Places(List<QuotaUse> uses, List<QuotaTold> told) {

        static final Places NONE = new Places(List.of(), List.of());

        Places {
            uses = List.copyOf(uses);
            told = List.copyOf(told);
        }
    }

    /// @param key of its line
    /// @param taken places that others hold
    /// @param own whether this proposal holds one
    record QuotaUse(String key, int allowed, int taken, boolean own, Citation source) {}

    /// @param rule where it stands
    record QuotaTold(String key, Status status, String rule, List<String> facts) {}

    private Readiness(KeptDossier dossier, AwardKind kind, Facts facts, RulesThen rules) {
        this.dossier = dossier;
        this.kind = kind;
        this.facts = facts;
        this.rules = rules;
    }

    static List<ReadyLine> of(KeptDossier dossier, AwardKind kind, Facts facts, RulesThen rules) {
        var readiness = new Readiness(dossier, kind, facts, rules);
        readiness.papers();
        readiness.ranking();
        readiness.flag();
        readiness.hold();
        readiness.history();
        readiness.once();
        readiness.registration();
        readiness.quota();
        readiness.deadline();
        return List.copyOf(readiness.lines);
    }

    /// Whether it may be checked by its unit: every paper is there.
    static boolean complete(List<ReadyLine> lines) {
        return lines.stream().noneMatch(line -> line.key().startsWith("PAPER_") && line.status() == Status.MISSING);
    }

    /// Whether it may be submitted: nothing is missing, what an officer judges comes later.
    static boolean submittable(List<ReadyLine> lines) {
        return lines.stream().noneMatch(line -> line.status() == Status.MISSING);
    }

    /// Whether its appraisal may be concluded. That it was late was said when it was received.
    static boolean appraisable(List<ReadyLine> lines) {
        return lines.stream()
                .filter(line -> !line.key().equals("DEADLINE"))
                .noneMatch(line -> line.status() == Status.MISSING || line.status() == Status.TO_JUDGE);
    }

    private boolean fighter() {
        return kind.code().value().startsWith("CSTD");
    }

    /// Đ84: what a file consists of.
    private void papers() {
        var needed = new ArrayList<>(List.of(PaperKind.LETTER, PaperKind.REPORT, PaperKind.MINUTES));
        if (fighter()) needed.add(PaperKind.INITIATIVE);
        for (var paper : needed)
            line("PAPER_" + paper, "form.dossier", facts.papers().contains(paper) ? Status.MET : Status.MISSING);
    }

    private void line(String key, String rule, Status status, String... words) {
        var used = rules.rule(rule);
        lines.add(used.map(one -> new ReadyLine(
                        key,
                        status,
                        List.of(words),
                        one.value().source().words(),
                        one.value().source().certainty(),
                        one.warning(),
                        facts.judged().get(key)))
                .orElseGet(() -> new ReadyLine(
                        key,
                        status,
                        List.of(words),
                        ofKind(),
                        Certainty.UNVERIFIED,
                        null,
                        facts.judged().get(key))));
    }

    private String ofKind() {
        return kind.article().isEmpty() ? kind.basis() : kind.article() + ", " + kind.basis();
    }

    /// Judged by an officer, and missing where the officer says so.
    private Status judged(String key) {
        var judged = facts.judged().get(key);
        return judged == null ? Status.TO_JUDGE : judged.met() ? Status.MET : Status.MISSING;
    }

    /// Invariant 27.
    private void ranking() {
        if (!rules.on("award.needs-ranking") || kind.level() == AwardLevel.GRASSROOTS) return;
        var member = facts.member();
        if (facts.place() != null) line("RANKING", "award.needs-ranking", Status.MET);
        else if (member == null || member) line("RANKING", "award.needs-ranking", Status.MISSING);
        else line("NO_BLOC", "award.needs-ranking", judged("NO_BLOC"));
    }

    /// Invariant 28.
    private void flag() {
        var code = kind.code().value();
        if (!code.equals(FLAG) && !code.equals(GOVERNMENT_FLAG)) return;
        var place = facts.place();
        var first = place != null && place.place() == 1 && place.flag();
        line(
                "LEADER",
                "flag.provincial",
                first ? Status.MET : Status.MISSING,
                place == null ? "–" : String.valueOf(place.place()));
        if (rules.on("flag.exceeds-targets")) line("EXCEEDS", "flag.exceeds-targets", judged("EXCEEDS"));
        if (rules.on("flag.rated-excellent")) line("RATED", "flag.rated-excellent", judged("RATED"));
    }

    /// Invariant 30.
    private void hold() {
        if (!rules.on("award.hold") && !dossier.held()) return;
        line("HOLD", "award.hold", dossier.held() ? Status.MISSING : Status.MET);
    }

    /// Invariants 31 and 32: proven by decisions in the history, or by one that was uploaded and that an officer
    /// verified.
    private void history() {
        for (var n = 1; n <= facts.proofs().size(); n++) {
            var proof = facts.proofs().get(n - 1);
            var key = PROOF + n;
            var uploaded = facts.papers().contains(PaperKind.EARLIER_DECISION);
            var status = proof.met() ? Status.MET : wanting(key, proof, uploaded);
            lines.add(new ReadyLine(
                    key,
                    status,
                    List.of(proof.words()),
                    "",
                    Certainty.VERIFIED,
                    null,
                    facts.judged().get(key)));
        }
    }

    private Status wanting(String key, Proof proof, boolean uploaded) {
        var place = facts.place();
        if (proof.alternative() && dossier.blocYear() != null && place != null && place.chosen()) return Status.NOTED;
        return proof.alternative() || uploaded ? judged(key) : Status.MISSING;
    }

    /// Invariant 31: one achievement, one form.
    private void once() {
        if (!rules.on("award.one-achievement-once") || kind.group() != AwardGroup.FORM) return;
        var rule = "award.one-achievement-once";
        if (!facts.rewarded().isEmpty()) line("ONCE", rule, Status.MISSING, facts.rewarded());
        else if (!facts.same().isEmpty()) line("ONCE", rule, Status.MISSING, String.join(", ", facts.same()));
        else if (!facts.overlapping().isEmpty())
            line("OVERLAP", rule, judged("OVERLAP"), String.join(", ", facts.overlapping()));
        else line("ONCE", rule, Status.MET);
    }

    static boolean asksForRegistration(AwardKind kind, RulesThen rules) {
        return kind.group() == AwardGroup.TITLE && rules.on("registration.required");
    }

    /// What was not registered is missing; what cannot be told an officer finds.
    private void registration() {
        if (!asksForRegistration(kind, rules)) return;
        var known = facts.registered();
        switch (known.how()) {
            case NOT_ASKED -> {}
            case REGISTERED -> registration("REGISTRATION", Status.MET);
            case UNKNOWN -> registration("REGISTRATION", judged("REGISTRATION"));
            case OTHER -> registration("REGISTRATION_OTHER", judged("REGISTRATION_OTHER"));
            case ABSENT, NONE, DRAFT, SUBMITTED, RETURNED, WITHDRAWN ->
                registration("REGISTRATION_" + known.how(), Status.MISSING);
        }
    }

    private void registration(String key, Status status) {
        line(key, "registration.required", status, facts.registered().facts().toArray(String[]::new));
    }

    /// Invariant 29.
    private void quota() {
        for (var told : facts.places().told())
            line(told.key(), told.rule(), told.status(), told.facts().toArray(String[]::new));
        for (var use : facts.places().uses()) quota(use);
    }

    private void quota(QuotaUse use) {
        var free = use.own() || use.taken() < use.allowed();
        var source = use.source();
        lines.add(new ReadyLine(
                use.key(),
                free ? Status.MET : Status.MISSING,
                List.of(String.valueOf(use.taken() + (use.own() ? 1 : 0)), String.valueOf(use.allowed())),
                source.words(),
                rules.rule(source.rule())
                        .map(used -> used.value().source().certainty())
                        .orElse(Certainty.UNVERIFIED),
                null,
                null));
    }

    private void deadline() {
        var rule = kind.rules().deadline();
        var used = rule.isEmpty() ? null : rules.rule(rule).orElse(null);
        if (used == null || !(used.value().content() instanceof Content.Day day)) return;
        var last = day.day().in(dossier.year(), WorkingDays.vietnam());
        var late = facts.submitted().isAfter(last);
        var status = !late ? Status.MET : rules.on("deadline.late") ? Status.MISSING : Status.NOTED;
        line("DEADLINE", rule, status, Words.day(last));
    }
}
