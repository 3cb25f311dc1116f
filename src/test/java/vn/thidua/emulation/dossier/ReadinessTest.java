package vn.thidua.emulation.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.emulation.dossier.RegistrationStanding.NOT_ASKED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.emulation.dossier.Readiness.Facts;
import vn.thidua.emulation.dossier.Readiness.Places;
import vn.thidua.emulation.dossier.Readiness.Proof;
import vn.thidua.emulation.dossier.Readiness.QuotaTold;
import vn.thidua.emulation.dossier.Readiness.QuotaUse;
import vn.thidua.emulation.dossier.Readiness.Ranked;
import vn.thidua.emulation.dossier.ReadyLine.Judged;
import vn.thidua.emulation.dossier.ReadyLine.Status;
import vn.thidua.emulation.honours.AwardCode;
import vn.thidua.emulation.honours.AwardGroup;
import vn.thidua.emulation.honours.AwardKind;
import vn.thidua.emulation.honours.AwardLevel;
import vn.thidua.emulation.honours.RuleKeys;
import vn.thidua.emulation.honours.Subject;
import vn.thidua.emulation.honours.SubjectKind;
import vn.thidua.emulation.registration.RegisteredTitle;
import vn.thidua.emulation.rules.Certainty;
import vn.thidua.emulation.rules.Citation;
import vn.thidua.emulation.rules.Content;
import vn.thidua.emulation.rules.RuleGroup;
import vn.thidua.emulation.rules.RuleSource;
import vn.thidua.emulation.rules.RuleValue;
import vn.thidua.emulation.rules.Used;
import vn.thidua.emulation.rules.YearDay;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.SiteId;

/// What a proposal still needs, and by which article.
class ReadinessTest {

    private static final LocalDate IN_TIME = LocalDate.of(2027, 2, 20);
    private static final Set<PaperKind> ALL = EnumSet.of(PaperKind.LETTER, PaperKind.REPORT, PaperKind.MINUTES);

    private final Map<String, Content> rules = new HashMap<>(Map.of(
            "award.needs-ranking", new Content.Switch(true),
            "award.hold", new Content.Switch(true),
            "award.one-achievement-once", new Content.Switch(true),
            "flag.exceeds-targets", new Content.Switch(true),
            "flag.rated-excellent", new Content.Switch(true),
            "deadline.files", new Content.Day(YearDay.read("28/2+1")),
            "deadline.late", new Content.Switch(true)));

    private Optional<Used> rule(String key) {
        return Optional.ofNullable(rules.get(key)).map(content -> {
            var source = new RuleSource("11/2021/QĐ-UBND", "Điều 4", Certainty.VERIFIED);
            var value = new RuleValue(key, RuleGroup.SWITCH, key, content, source, null, null, "");
            return new Used(value, new Citation("thu", 1, key, source.basis(), source.article()), null);
        });
    }

    private static AwardKind kind(String code, AwardGroup group) {
        return new AwardKind(
                new AwardCode(code),
                code,
                group,
                AwardLevel.PROVINCE,
                EnumSet.allOf(SubjectKind.class),
                "Chủ tịch",
                List.of(),
                new RuleKeys("", "", "term.consultation.provincial", "", "deadline.files"),
                List.of(),
                LocalDate.of(2024, 1, 1),
                null,
                "06/2022/QH15",
                "Điều 26");
    }

    private static KeptDossier dossier(String code, boolean held) {
        return new KeptDossier(
                new DossierId(UUID.randomUUID()),
                new SiteId(UUID.randomUUID()),
                "HS-2026-0001",
                null,
                2026,
                new UnitId(UUID.randomUUID()),
                "Sở A",
                new Subject(SubjectKind.COLLECTIVE, "Sở A", null, null, "", ""),
                null,
                new AwardCode(code),
                "",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                DossierState.CHECKED,
                null,
                held,
                1);
    }

    private static Facts facts(@Nullable Ranked place) {
        return facts(ALL, place, List.of(), "", List.of(), null, Map.of(), IN_TIME);
    }

    private static Facts facts(
            Set<PaperKind> papers,
            @Nullable Ranked place,
            List<Proof> proofs,
            String rewarded,
            List<String> same,
            @Nullable QuotaUse quota,
            Map<String, Judged> judged,
            LocalDate submitted) {
        var places = quota == null ? Places.NONE : new Places(List.of(quota), List.of());
        return new Facts(papers, true, place, proofs, rewarded, same, List.of(), NOT_ASKED, places, judged, submitted);
    }

    private List<ReadyLine> lines(String code, AwardGroup group, Facts facts) {
        return Readiness.of(dossier(code, false), kind(code, group), facts, this::rule);
    }

    private static Status status(List<ReadyLine> lines, String key) {
        return lines.stream()
                .filter(line -> line.key().equals(key))
                .findFirst()
                .orElseThrow()
                .status();
    }

    @Test
    void everyPaperThatTheLawAsksForIsThere() {
        var facts = facts(
                EnumSet.of(PaperKind.LETTER),
                new Ranked(1, true, true),
                List.of(),
                "",
                List.of(),
                null,
                Map.of(),
                IN_TIME);
        var lines = lines("CSTDT", AwardGroup.TITLE, facts);
        assertThat(status(lines, "PAPER_LETTER")).isEqualTo(Status.MET);
        assertThat(status(lines, "PAPER_MINUTES")).isEqualTo(Status.MISSING);
        assertThat(status(lines, "PAPER_INITIATIVE")).as("for a fighter").isEqualTo(Status.MISSING);
        assertThat(Readiness.complete(lines)).isFalse();
    }

    /// Invariant 27.
    @Test
    void noMemberOfABlocWithoutCertifiedRankingIsProposed() {
        var lines = lines("MERIT_CERT", AwardGroup.FORM, facts(null));
        assertThat(status(lines, "RANKING")).isEqualTo(Status.MISSING);
        assertThat(lines).anyMatch(line -> line.source().equals("Điều 4, 11/2021/QĐ-UBND"));
        assertThat(Readiness.submittable(lines)).isFalse();
        rules.put("award.needs-ranking", new Content.Switch(false));
        assertThat(Readiness.submittable(lines("MERIT_CERT", AwardGroup.FORM, facts(null))))
                .isTrue();
    }

    /// Invariant 28.
    @Test
    void aFlagIsForTheCertifiedLeaderThatExceedsItsTargetsAndIsRated() {
        assertThat(status(lines("PROVINCE_FLAG", AwardGroup.TITLE, facts(new Ranked(2, false, true))), "LEADER"))
                .isEqualTo(Status.MISSING);
        var open = lines("PROVINCE_FLAG", AwardGroup.TITLE, facts(new Ranked(1, true, true)));
        assertThat(Readiness.submittable(open)).isTrue();
        assertThat(Readiness.appraisable(open)).as("an officer must say").isFalse();
        var met = new Judged(true, "Bảng điểm đã khóa", "Vinh");
        var judged = facts(
                ALL,
                new Ranked(1, true, true),
                List.of(),
                "",
                List.of(),
                null,
                Map.of("EXCEEDS", met, "RATED", met),
                IN_TIME);
        assertThat(Readiness.appraisable(lines("PROVINCE_FLAG", AwardGroup.TITLE, judged)))
                .isTrue();
        var not = Map.of("EXCEEDS", met, "RATED", new Judged(false, "Chưa xếp loại", "Vinh"));
        var wanting = facts(ALL, new Ranked(1, true, true), List.of(), "", List.of(), null, not, IN_TIME);
        assertThat(status(lines("PROVINCE_FLAG", AwardGroup.TITLE, wanting), "RATED"))
                .isEqualTo(Status.MISSING);
    }

    /// Invariant 29.
    @Test
    void aFullQuotaIsMissing() {
        var source = new Citation("thu", 1, Quotas.BLOC, "11/2021/QĐ-UBND", "Điều 8");
        var full = new QuotaUse("QUOTA", 5, 5, false, source);
        var own = new QuotaUse("QUOTA", 5, 4, true, source);
        for (var quota : List.of(full, own)) {
            var facts = facts(ALL, new Ranked(3, false, true), List.of(), "", List.of(), quota, Map.of(), IN_TIME);
            assertThat(status(lines("MERIT_CERT", AwardGroup.FORM, facts), "QUOTA"))
                    .isEqualTo(quota.own() ? Status.MET : Status.MISSING);
        }
    }

    /// Invariant 29: what a quota within the unit needs to be known is missing, with the article of the quota.
    @Test
    void figuresThatAreNotStatedAreMissing() {
        rules.put("quota.merit.good", new Content.Number(new BigDecimal("5"), "%"));
        var told = new QuotaTold("FIGURES", Status.MISSING, "quota.merit.good", List.of("2026"));
        var free = new QuotaTold("QUOTA_UNIT", Status.NOTED, "quota.merit.good", List.of("2026"));
        var places = new Places(List.of(), List.of(told, free));
        var facts =
                new Facts(ALL, true, null, List.of(), "", List.of(), List.of(), NOT_ASKED, places, Map.of(), IN_TIME);
        var lines = lines("LDTT", AwardGroup.TITLE, facts);
        assertThat(lines)
                .filteredOn(line -> line.key().equals("FIGURES"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.status()).isEqualTo(Status.MISSING);
                    assertThat(line.source()).isEqualTo("Điều 4, 11/2021/QĐ-UBND");
                });
        assertThat(status(lines, "QUOTA_UNIT")).isEqualTo(Status.NOTED);
        assertThat(Readiness.submittable(lines)).isFalse();
    }

    /// Invariant 30.
    @Test
    void whoIsHeldIsMissingSomething() {
        var held = Readiness.of(
                dossier("MERIT_CERT", true),
                kind("MERIT_CERT", AwardGroup.FORM),
                facts(new Ranked(2, false, true)),
                this::rule);
        assertThat(status(held, "HOLD")).isEqualTo(Status.MISSING);
        assertThat(Readiness.submittable(held)).isFalse();
    }

    /// Invariant 31.
    @Test
    void oneAchievementHasOneForm() {
        var there =
                facts(ALL, new Ranked(2, false, true), List.of(), "", List.of("HS-2026-0007"), null, Map.of(), IN_TIME);
        assertThat(status(lines("MERIT_CERT", AwardGroup.FORM, there), "ONCE")).isEqualTo(Status.MISSING);
        var given = facts(ALL, new Ranked(2, false, true), List.of(), "12/QĐ-UBND", List.of(), null, Map.of(), IN_TIME);
        assertThat(status(lines("MERIT_CERT", AwardGroup.FORM, given), "ONCE")).isEqualTo(Status.MISSING);
        assertThat(lines("CSTDT", AwardGroup.TITLE, there))
                .noneMatch(line -> line.key().equals("ONCE"));
    }

    /// Invariant 32.
    @Test
    void aSequenceIsProvenByDecisionsOrByAnUploadedOneThatAnOfficerVerified() {
        var want = List.of(new Proof(false, "Cần 3 lần liên tục, mới có 2", false));
        var papers = EnumSet.copyOf(ALL);
        papers.add(PaperKind.INITIATIVE);
        var place = new Ranked(2, false, true);
        assertThat(status(
                        lines(
                                "CSTDT",
                                AwardGroup.TITLE,
                                facts(papers, place, want, "", List.of(), null, Map.of(), IN_TIME)),
                        "PROOF_1"))
                .isEqualTo(Status.MISSING);
        papers.add(PaperKind.EARLIER_DECISION);
        var uploaded =
                lines("CSTDT", AwardGroup.TITLE, facts(papers, place, want, "", List.of(), null, Map.of(), IN_TIME));
        assertThat(status(uploaded, "PROOF_1")).isEqualTo(Status.TO_JUDGE);
        assertThat(Readiness.appraisable(uploaded)).isFalse();
        var verified = Map.of("PROOF_1", new Judged(true, "Đối chiếu bản chính 45/QĐ-SNV", "Vinh"));
        assertThat(status(
                        lines(
                                "CSTDT",
                                AwardGroup.TITLE,
                                facts(papers, place, want, "", List.of(), null, verified, IN_TIME)),
                        "PROOF_1"))
                .isEqualTo(Status.MET);
    }

    @Test
    void aSequenceThatIsOneCaseOfSeveralIsJudgedByAnOfficer() {
        var want = List.of(new Proof(false, "Cần 2 năm liên tục", true));
        var facts = facts(ALL, new Ranked(9, false, false), want, "", List.of(), null, Map.of(), IN_TIME);
        assertThat(status(lines("MERIT_CERT", AwardGroup.FORM, facts), "PROOF_1"))
                .isEqualTo(Status.TO_JUDGE);
    }

    @Test
    void aLateOneIsRefusedOrMarkedAsTheRuleSays() {
        var late = LocalDate.of(2027, 3, 1);
        var facts = facts(ALL, new Ranked(2, false, true), List.of(), "", List.of(), null, Map.of(), late);
        assertThat(status(lines("MERIT_CERT", AwardGroup.FORM, facts), "DEADLINE"))
                .isEqualTo(Status.MISSING);
        rules.put("deadline.late", new Content.Switch(false));
        assertThat(status(lines("MERIT_CERT", AwardGroup.FORM, facts), "DEADLINE"))
                .isEqualTo(Status.NOTED);
        assertThat(status(lines("MERIT_CERT", AwardGroup.FORM, facts(new Ranked(2, false, true))), "DEADLINE"))
                .isEqualTo(Status.MET);
    }

    @Test
    void anOfficerSaysWhetherAUnitOutsideBlocsHadToTakePart() {
        var outside = new Facts(
                ALL, false, null, List.of(), "", List.of(), List.of(), NOT_ASKED, Places.NONE, Map.of(), IN_TIME);
        assertThat(status(lines("MERIT_CERT", AwardGroup.FORM, outside), "NO_BLOC"))
                .isEqualTo(Status.TO_JUDGE);
    }

    private Optional<ReadyLine> registration(RegistrationStanding known, Map<String, Judged> judged) {
        var facts =
                new Facts(ALL, true, null, List.of(), "", List.of(), List.of(), known, Places.NONE, judged, IN_TIME);
        return lines("CSTDCS", AwardGroup.TITLE, facts).stream()
                .filter(line -> line.key().startsWith("REGISTRATION"))
                .findFirst();
    }

    private static RegistrationStanding among(String name, SubjectKind kind, String code, RegisteredTitle... lines) {
        var subject = new Subject(kind, name, null, null, "", "");
        return RegistrationStanding.among(List.of(lines), "Sở A", false, subject, new AwardCode(code));
    }

    private static RegisteredTitle registers(
            vn.thidua.emulation.registration.SubjectKind kind, String name, String code) {
        return new RegisteredTitle(kind, name, code, "Danh hiệu " + code, "BASE", "Cấp cơ sở", "");
    }

    private void registers(Status status, RegistrationStanding known) {
        assertThat(registration(known, Map.of()))
                .as(known.toString())
                .map(ReadyLine::status)
                .contains(status);
    }

    /// A name is the same as it is written; what is like it, or the same for another title, is no machine's to say.
    @Test
    void whatWasRegisteredIsMetWhatWasNotIsMissingWhatIsLikeItAnOfficerSays() {
        rules.put("registration.required", new Content.Switch(true));
        var line = registers(vn.thidua.emulation.registration.SubjectKind.INDIVIDUAL, "Trần Thị  Mười", "CSTDCS");
        var person = SubjectKind.INDIVIDUAL;
        registers(Status.MET, among("trần thị mười", person, "CSTDCS", line));
        registers(Status.TO_JUDGE, among("Trần Thị Mươi", person, "CSTDCS", line));
        registers(Status.TO_JUDGE, among("Trần Thị Mười (Văn phòng)", person, "CSTDCS", line));
        registers(Status.TO_JUDGE, among("Trần Thị Mười", person, "CSTDT", line));
        registers(Status.MISSING, among("Lê Văn Tám", person, "CSTDCS", line));
        registers(Status.MISSING, among("Trần Thị Mười", SubjectKind.COLLECTIVE, "CSTDCS", line));
        registers(Status.MISSING, RegistrationStanding.without(RegistrationStanding.How.RETURNED, "Sở A"));
        registers(Status.TO_JUDGE, RegistrationStanding.UNKNOWN);
        var other = among("Trần Thị Mươi", person, "CSTDCS", line);
        var found = Map.of("REGISTRATION_OTHER", new Judged(true, "Viết sai dấu", "Vinh"));
        assertThat(registration(other, found)).map(ReadyLine::status).contains(Status.MET);
        assertThat(registration(NOT_ASKED, Map.of())).isEmpty();
        rules.put("registration.required", new Content.Switch(false));
        assertThat(registration(RegistrationStanding.UNKNOWN, Map.of())).isEmpty();
    }

    @Test
    void aUnitThatRegistersItselfIsKnownByItsNameInTheBloc() {
        var subject = new Subject(SubjectKind.COLLECTIVE, "Sở An Nhơn", new UnitId(UUID.randomUUID()), null, "", "");
        var lines = List.of(registers(vn.thidua.emulation.registration.SubjectKind.COLLECTIVE, "Sở A", "TTLDXS"));
        var code = new AwardCode("TTLDXS");
        assertThat(RegistrationStanding.among(lines, "Sở A", true, subject, code)
                        .how())
                .isEqualTo(RegistrationStanding.How.REGISTERED);
        assertThat(RegistrationStanding.among(lines, "Sở A", false, subject, code)
                        .how())
                .isEqualTo(RegistrationStanding.How.ABSENT);
    }
}
