package vn.thidua.emulation.ballot.web;

import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Words;
import vn.thidua.emulation.Typed;
import vn.thidua.emulation.ballot.Attendance;
import vn.thidua.emulation.ballot.BallotPlan;
import vn.thidua.emulation.ballot.BallotRefused;
import vn.thidua.emulation.ballot.Ballots.Candidates;
import vn.thidua.emulation.ballot.Officer;
import vn.thidua.emulation.ballot.Question;
import vn.thidua.emulation.ballot.Roll;
import vn.thidua.emulation.ballot.Voter;
import vn.thidua.emulation.ballot.VotingTerms;
import vn.thidua.emulation.ballot.VotingWay;
import vn.thidua.emulation.bloc.BlocMember;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.rules.Citation;
import vn.thidua.emulation.rules.Content;
import vn.thidua.emulation.rules.RulePackage;
import vn.thidua.emulation.scoring.Electorate;
import vn.thidua.emulation.scoring.Fraction;
import vn.thidua.emulation.scoring.Threshold;
import vn.thidua.platform.Refusal;
import vn.thidua.platform.Vietnam;

/// The plan of a ballot as it is typed: `nguoi-3` is who votes for the third member, `can-bo-1` the chair.
public record BallotForm(Map<String, String> typed) {

    static final int OFFICERS = 5;
    static final String OTHER_RULE = "khac";

    public BallotForm {
        typed = Map.copyOf(typed);
    }

    public String of(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    public boolean on(String field) {
        return typed.containsKey(field);
    }

    static BallotForm of(BallotPlan plan, BlocYear year) {
        var typed = new HashMap<String, String>();
        var question = plan.question();
        var terms = plan.terms();
        typed.put("hoi", question.words());
        typed.put("kieu", question.kind().name());
        typed.put("toi-da", String.valueOf(question.most()));
        for (var member : year.members())
            if (question.options().stream().anyMatch(option -> member.unit().equals(option.unit())))
                typed.put("dv-" + member.place(), "co");
        typed.put("cach", plan.way().name());
        var source = terms.threshold().source();
        typed.put("nguong", source.rule().isEmpty() ? OTHER_RULE : source.rule());
        if (source.rule().isEmpty()) {
            typed.put("ty-le", BallotWords.share(terms.threshold().least()));
            typed.put("can-cu", source.basis());
        }
        if (terms.threshold().exceeded()) typed.put("vuot", "co");
        typed.put("co-so", terms.threshold().of().name());
        typed.put("toi-thieu", BallotWords.share(terms.quorum()));
        typed.put("toi-thieu-can-cu", terms.quorumSource());
        if (terms.delegates()) typed.put("uy-quyen", "co");
        if (terms.conflictExcludes()) typed.put("loai", "co");
        typed.put("han-giay", BallotWords.local(plan.writtenBy()));
        typed.put("het-gio", BallotWords.local(plan.closesAt()));
        for (var officer : plan.officers())
            typed.put("can-bo-" + officer.n(), officer.account().toString());
        for (var voter : plan.roll().voters()) put(typed, voter);
        return new BallotForm(typed);
    }

    private static void put(Map<String, String> typed, Voter voter) {
        typed.put("nguoi-" + voter.n(), voter.account().toString());
        typed.put("co-mat-" + voter.n(), voter.attendance().name());
        typed.put("giay-" + voter.n(), voter.delegation());
        typed.put("xung-dot-" + voter.n(), voter.conflict());
    }

    /// What can be known before anything is typed.
    ///
    /// @param known who comes to the meeting, by the place of the member
    static BallotForm fresh(
            BlocYear year, Candidates candidates, Optional<RulePackage> rules, Map<Integer, Attendance> known) {
        var typed = new HashMap<String, String>();
        typed.put("kieu", Question.Kind.YES_NO.name());
        typed.put("toi-da", "1");
        typed.put("cach", VotingWay.PAPER.name());
        typed.put("co-so", Electorate.ALL_MEMBERS.name());
        typed.put("loai", "co");
        rules.flatMap(one -> one.find("vote.quorum")).ifPresent(rule -> {
            if (rule.content() instanceof Content.Number(var amount, var _))
                typed.put("toi-thieu", BallotWords.share(Fraction.part(amount)));
            typed.put("toi-thieu-can-cu", rule.source().words());
        });
        for (var member : year.members()) {
            var voters = candidates.voters().getOrDefault(member.unit(), List.of());
            if (!voters.isEmpty())
                typed.put("nguoi-" + member.place(), voters.getFirst().account().toString());
            typed.put(
                    "co-mat-" + member.place(),
                    known.getOrDefault(member.place(), Attendance.IN_PERSON).name());
        }
        return new BallotForm(typed);
    }

    /// A plan, or what is wrong by the field it is about.
    record Read(@Nullable BallotPlan plan, FieldErrors errors) {}

    Read read(BlocYear year, Candidates candidates, Optional<RulePackage> rules) {
        var errors = new LinkedHashMap<String, String>();
        var question = part(errors, "hoi", () -> question(year));
        var threshold = part(errors, "nguong", () -> threshold(rules));
        var terms = threshold == null ? null : part(errors, "toi-thieu", () -> terms(threshold));
        var writtenBy = part(errors, "han-giay", () -> time("han-giay"));
        var closesAt = part(errors, "het-gio", () -> time("het-gio"));
        var officers = part(errors, "can-bo-1", () -> officers(candidates));
        var roll = part(errors, "nguoi-1", () -> roll(year, candidates));
        if (!errors.isEmpty() || question == null || terms == null || officers == null || roll == null)
            return new Read(null, new FieldErrors(errors));
        var plan = part(
                errors,
                "can-bo-1",
                () -> new BallotPlan(
                        question,
                        VotingWay.valueOf(of("cach")),
                        terms,
                        officers,
                        writtenBy == null ? null : writtenBy.orElse(null),
                        closesAt == null ? null : closesAt.orElse(null),
                        roll));
        return new Read(plan, new FieldErrors(errors));
    }

    private static <T> @Nullable T part(Map<String, String> errors, String field, Supplier<T> part) {
        try {
            return part.get();
        } catch (Refusal refusal) {
            errors.put(field, Words.say(refusal.key(), refusal.facts()));
            return null;
        }
    }

    private Question question(BlocYear year) {
        if (Question.Kind.valueOf(of("kieu")) == Question.Kind.YES_NO) {
            var about = year.members().stream()
                    .filter(member -> on("dv-" + member.place()))
                    .map(BlocMember::unit)
                    .toList();
            return Question.yesNo(of("hoi"), about.size() == 1 ? about.getFirst() : null);
        }
        var options = year.members().stream()
                .filter(member -> on("dv-" + member.place()))
                .map(member -> new Question.Option(member.name(), member.unit()))
                .toList();
        if (!of("toi-da").matches("[1-9][0-9]?")) throw new BallotRefused.NotANumber(of("toi-da"));
        return new Question(of("hoi"), Question.Kind.CHOOSE, Integer.parseInt(of("toi-da")), options);
    }

    private Threshold threshold(Optional<RulePackage> rules) {
        var electorate = Electorate.valueOf(of("co-so"));
        var rule = of("nguong");
        var chosen = rules.filter(_ -> !rule.equals(OTHER_RULE));
        if (chosen.isPresent() && chosen.get().find(rule).isPresent()) {
            var least = Threshold.percent(
                    chosen.get().number(rule), electorate, chosen.get().citation(rule));
            return new Threshold(least.least(), on("vuot"), electorate, least.source());
        }
        if (of("can-cu").isEmpty()) throw new BallotRefused.ThresholdWithoutSource();
        return new Threshold(share("ty-le"), on("vuot"), electorate, new Citation("", 0, "", of("can-cu"), ""));
    }

    private VotingTerms terms(Threshold threshold) {
        return new VotingTerms(threshold, share("toi-thieu"), of("toi-thieu-can-cu"), on("uy-quyen"), on("loai"));
    }

    /// `70`, `70 %`, `66,67` or `2/3`.
    private Fraction share(String field) {
        var text = of(field).replaceAll("\\s+", "");
        if (text.matches("[1-9][0-9]{0,3}/[1-9][0-9]{0,3}")) {
            var parts = text.split("/");
            return new Fraction(new BigInteger(parts[0]), new BigInteger(parts[1]));
        }
        var percent = Typed.number(text).orElseThrow(() -> new BallotRefused.NotANumber(of(field)));
        return Fraction.part(percent);
    }

    private Optional<Instant> time(String field) {
        if (of(field).isEmpty()) return Optional.empty();
        try {
            return Optional.of(
                    LocalDateTime.parse(of(field)).atZone(Vietnam.ZONE).toInstant());
        } catch (DateTimeParseException _) {
            throw new BallotRefused.NotATime(of(field));
        }
    }

    /// Chair, secretary, then the tellers without gaps.
    private List<Officer> officers(Candidates candidates) {
        var officers = new ArrayList<Officer>();
        for (var i = 1; i <= OFFICERS; i++) {
            var chosen = account("can-bo-" + i).flatMap(candidates::officer);
            if (chosen.isEmpty() && i <= 2) throw new BallotRefused.TooFewTellers();
            chosen.ifPresent(one -> officers.add(new Officer(officers.size() + 1, one.account(), one.name(), false)));
        }
        return officers;
    }

    private Roll roll(BlocYear year, Candidates candidates) {
        var voters = new ArrayList<Voter>();
        for (var member : year.members()) {
            var n = member.place();
            var chosen = account("nguoi-" + n)
                    .flatMap(account -> candidates.voter(member.unit(), account))
                    .orElseThrow(() -> new BallotRefused.MemberWithoutVoter(member.name()));
            voters.add(new Voter(
                    n,
                    member.unit(),
                    member.name(),
                    chosen.account(),
                    chosen.name(),
                    Attendance.valueOf(of("co-mat-" + n)),
                    of("giay-" + n),
                    of("xung-dot-" + n)));
        }
        return new Roll(voters);
    }

    private Optional<UUID> account(String field) {
        return of(field).matches("[0-9a-f-]{36}") ? Optional.of(UUID.fromString(of(field))) : Optional.empty();
    }
}
