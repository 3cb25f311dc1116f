package vn.thidua.emulation.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.accounts.ASite;
import vn.thidua.emulation.ABlocYear;
import vn.thidua.emulation.ranking.ACertifiedRanking;
import vn.thidua.emulation.rules.PackageFile;
import vn.thidua.emulation.rules.RuleBook;
import vn.thidua.emulation.rules.RulePackage;
import vn.thidua.emulation.scoring.Quota;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Grant;
import vn.thidua.platform.Scope;
import vn.thidua.platform.ToldTime;
import vn.thidua.platform.Vietnam;
import vn.thidua.site.Sites;

/// Places of quotas, under rules of a day, in the database.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class QuotasTest {

    private static final Actor BY = Actor.SYSTEM;
    private static final int MEMBERS = 11;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Proposals proposals;

    @Autowired
    private DossierAppraisals appraisals;

    @Autowired
    private DossierPapers papers;

    @Autowired
    private DossierTurns turns;

    @Autowired
    private RuleBook book;

    @Autowired
    private DossierRules rules;

    @Autowired
    private DossierStore store;

    @Autowired
    private JdbcClient db;

    private ABlocYear made;

    @BeforeEach
    void settle() {
        made = new ABlocYear(beans, MEMBERS);
        book.ship(BY, made.site);
    }

    private DossierId checked(int n) {
        var id = new ADossier(beans, made.site)
                .named(made.name(n))
                .unit(made.members.get(n - 1))
                .by(made.members.getFirst(), made.name(1))
                .of(made.id)
                .in(DossierState.DRAFT);
        for (var kind : EnumSet.of(PaperKind.LETTER, PaperKind.REPORT, PaperKind.MINUTES))
            papers.link(BY, made.site, id, kind, "Giấy tờ", "/quan-tri/ho-so", "Thủy");
        proposals.check(BY, made.site, id);
        return id;
    }

    private static void together(List<Callable<Void>> acts) throws Exception {
        try (var threads = Executors.newFixedThreadPool(acts.size())) {
            for (var future : threads.invokeAll(acts))
                try {
                    future.get();
                } catch (java.util.concurrent.ExecutionException refused) {
                    assertThat(refused.getCause()).isInstanceOf(DossierRefused.QuotaFull.class);
                }
        }
    }

    /// Invariant 29, test vector "Bloc quota": 11 members, 50 %, down → 5, however many submit at once. A place is
    /// free again when its proposal is withdrawn; where the database itself is asked for a sixth, it refuses.
    @Test
    void elevenMembersHaveFivePlacesHoweverManySubmitAtOnce() throws Exception {
        ACertifiedRanking.of(beans, made.site, made.id);
        var ids = new ArrayList<DossierId>();
        for (var n = 1; n <= 8; n++) ids.add(checked(n));
        together(ids.stream()
                .<Callable<Void>>map(id -> () -> {
                    proposals.submit(BY, made.site, id);
                    return null;
                })
                .toList());
        var submitted =
                ids.stream().filter(id -> state(id) == DossierState.SUBMITTED).toList();
        assertThat(submitted).hasSize(5);
        var waiting =
                ids.stream().filter(id -> !submitted.contains(id)).findFirst().orElseThrow();
        assertThatThrownBy(() -> proposals.submit(BY, made.site, waiting)).isInstanceOf(DossierRefused.QuotaFull.class);
        assertThatThrownBy(() -> forced(waiting)).isInstanceOf(DataIntegrityViolationException.class);
        holdsKeepTheirPlace(submitted.getFirst(), waiting);
        proposals.withdraw(BY, made.site, submitted.getFirst(), "Đơn vị tự rút");
        proposals.submit(BY, made.site, waiting);
        assertThat(state(waiting)).isEqualTo(DossierState.SUBMITTED);
        rejectedOnesGiveTheirPlaceBack(waiting, ids);
    }

    private void forced(DossierId id) {
        db.sql("""
            insert into dossier_reservation (dossier_id, site_id, quota, reserved_at)
            values (:id, :site, :quota, now())
            """)
                .param("id", id.value())
                .param("site", made.site.value())
                .param("quota", "bloc:" + made.id.value())
                .update();
    }

    private DossierState state(DossierId id) {
        return turns.dossier(made.site, id).state();
    }

    /// Invariants 29 and 30, test vector "Hold": who is held after submission stops, and its place is kept by the
    /// rule `quota.reserve.on-hold`.
    private void holdsKeepTheirPlace(DossierId held, DossierId waiting) {
        appraisals.hold(BY, made.site, held, HoldKind.COMPLAINT, "Đơn tố cáo ngày 20/11");
        assertThatThrownBy(() -> appraisals.receive(BY, made.site, held)).isInstanceOf(DossierRefused.Held.class);
        assertThat(rules.then(turns.dossier(made.site, held), ABlocYear.TODAY).on("quota.reserve.on-hold"))
                .isTrue();
        assertThatThrownBy(() -> proposals.submit(BY, made.site, waiting)).isInstanceOf(DossierRefused.QuotaFull.class);
        appraisals.clear(BY, made.site, held, HoldKind.COMPLAINT, "Tố cáo sai");
    }

    private void rejectedOnesGiveTheirPlaceBack(DossierId one, List<DossierId> ids) {
        appraisals.receive(BY, made.site, one);
        appraisals.reject(BY, made.site, one, "Không đủ tiêu chuẩn");
        var next = ids.stream()
                .filter(id -> state(id) == DossierState.CHECKED)
                .findFirst()
                .orElseThrow();
        proposals.submit(BY, made.site, next);
        assertThat(state(next)).isEqualTo(DossierState.SUBMITTED);
    }

    /// Invariant 29, test vector "Gov flag": 12 qualifying, 20 %, down → 2.
    @Test
    void twelveLeadersHaveTwoFlagsOfTheGovernment() {
        var today = book.at(made.site, ABlocYear.TODAY);
        var rule = new Quota(
                today.number(Quotas.GOVERNMENT), java.math.RoundingMode.FLOOR, today.citation(Quotas.GOVERNMENT));
        assertThat(new Quotas.Allowed("government:2026", rule, 12).places()).isEqualTo(2);
    }

    /// Test vector "Lapse": a file received on 28/02/2027 and decided on 15/03/2027 is judged by the rules in force
    /// at receipt, with a warning that their basis lapsed since, whatever newer rules say.
    @Test
    void aFileIsJudgedByTheRulesInForceWhenItWasReceived() {
        var site = ASite.configured(beans.getBean(Sites.class));
        book.ship(BY, site);
        var receipt = LocalDate.of(2027, 2, 28);
        var decided = LocalDate.of(2027, 3, 15);
        var dossier =
                turns.dossier(site, new ADossier(beans, site).received(receipt).in(DossierState.RECEIVED));
        var used = rules.then(dossier, decided).rule("award.hold").orElseThrow();
        var before = book.at(site, receipt);
        assertThat(used.citation()).isEqualTo(before.citation("award.hold"));
        assertThat(used.warning()).isEqualTo("152/2025/NĐ-CP");
        assertThat(rules.then(dossier, receipt).rule("award.hold").orElseThrow().warning())
                .as("it had not lapsed on the day of receipt")
                .isNull();
        var next = next(before);
        var bases = book.look(BY, site, before.key(), before.version()).bases();
        book.take(BY, site, new PackageFile(next, bases));
        assertThat(rules.rules(dossier, decided).key()).isEqualTo(before.key());
        assertThat(rules.others(dossier, decided)).map(RulePackage::key).contains(next.key());
        var newly =
                turns.dossier(site, new ADossier(beans, site).received(decided).in(DossierState.RECEIVED));
        assertThat(rules.rules(newly, decided).key()).isEqualTo(next.key());
        newerRulesTakeTwoPeople(dossier, decided, next.key());
    }

    /// Invariant 35: the override has a reason, and a second officer.
    private void newerRulesTakeTwoPeople(KeptDossier dossier, LocalDate decided, String next) {
        var site = dossier.site();
        var second = new Actor(
                new UUID(0, 9),
                new UUID(0, 0),
                Set.of(new Grant(DossierRight.APPRAISE.key(), Scope.of(site))),
                "local");
        ToldTime.at(decided.atTime(9, 0).atZone(Vietnam.ZONE).toInstant(), () -> {
            assertThatThrownBy(() -> appraisals.askNewerRules(BY, site, dossier.id(), " ", "Vinh"))
                    .isInstanceOf(DossierRefused.NewerRulesWithoutReason.class);
            appraisals.askNewerRules(BY, site, dossier.id(), "Không còn đòi đăng ký", "Vinh");
            assertThat(rules.rules(dossier, decided).key()).isNotEqualTo(next);
            assertThatThrownBy(() -> appraisals.agreeToNewerRules(BY, site, dossier.id(), "Vinh"))
                    .isInstanceOf(DossierRefused.AskedByYou.class);
            appraisals.agreeToNewerRules(second, site, dossier.id(), "Mão");
        });
        assertThat(rules.rules(dossier, decided).key()).isEqualTo(next);
    }

    /// Invariant 39: that a window is about to close is announced before it does, once.
    @Test
    void anAgencyIsToldBeforeItsSilenceCounts() {
        var id = new ADossier(beans, made.site)
                .by(made.members.getFirst(), made.name(1))
                .in(DossierState.APPRAISED);
        var consultations = beans.getBean(Consultations.class);
        consultations.ask(BY, made.site, id, null, "Công an tỉnh", "hiepy@vidu.vn");
        var last = beans.getBean(DossierWorkStore.class)
                .consultations(id)
                .getFirst()
                .by();
        assertThat(letters(id)).isEqualTo(1);
        consultations.remind(last);
        consultations.remind(last);
        assertThat(letters(id)).isEqualTo(2);
        consultations.remind(last.plusDays(1));
        assertThat(state(id)).as("nothing moves by itself").isEqualTo(DossierState.APPRAISED);
        assertThat(letters(id)).isEqualTo(2);
    }

    private int letters(DossierId id) {
        return db.sql("select count(*) from mail where key like :key")
                .param("key", "dossier:" + id.value() + "%")
                .query(Integer.class)
                .single();
    }

    private static RulePackage next(RulePackage before) {
        return new RulePackage(
                "thu-" + UUID.randomUUID().toString().substring(0, 8),
                1,
                "Quy tắc thử từ tháng 3 năm 2027",
                LocalDate.of(2027, 3, 1),
                null,
                "",
                "",
                before.values());
    }

    /// Invariant 37: bytes and hash of what was uploaded stand, and what was found of its signatures is kept beside.
    @Test
    void anUploadedPaperKeepsItsBytesItsHashAndItsVerdict() {
        var id = new ADossier(beans, made.site)
                .by(made.members.getFirst(), made.name(1))
                .in(DossierState.DRAFT);
        var bytes = "%PDF-1.7 không phải tệp PDF".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var paper = papers.attach(BY, made.site, id, PaperKind.LETTER, "Tờ trình", DossierFile.of(bytes), "Thủy");
        assertThat(papers.file(BY, made.site, id, paper).bytes()).isEqualTo(bytes);
        assertThat(beans.getBean(DossierWorkStore.class).papers(id))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.sha256()).hasSize(64);
                    assertThat(one.verdict()).isEqualTo("UNJUDGED");
                });
        for (var sql : List.of(
                "update dossier_paper set bytes = 'x' where id = :id", "delete from dossier_paper where id = :id"))
            assertThatThrownBy(() -> db.sql(sql).param("id", paper).update())
                    .isInstanceOf(DataIntegrityViolationException.class);
        papers.remove(BY, made.site, id, paper);
        assertThat(papers.file(BY, made.site, id, paper).bytes())
                .as("kept all the same")
                .isEqualTo(bytes);
        assertThat(store.found(made.site, id)).isPresent();
    }
}
