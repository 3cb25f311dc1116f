package vn.thidua.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.accounts.ASite;
import vn.thidua.accounts.Staff;
import vn.thidua.accounts.Staff.Person;
import vn.thidua.accounts.Visit;
import vn.thidua.platform.SiteId;
import vn.thidua.site.Sites;

/// The trail on the screen of somebody who may read it.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class TrailDeskTest {

    private static final String TRAIL = "/quan-tri/nhat-ky";

    @LocalServerPort
    int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Sites sites;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Anchoring anchoring;

    @Autowired
    private JdbcClient db;

    private SiteId site;
    private Person thanh;
    private Visit visit;

    @BeforeEach
    void settle() {
        site = sites.all().isEmpty()
                ? ASite.configured(sites)
                : sites.at("localhost").orElseThrow().id();
        thanh = new Staff(context).auditor(site);
        visit = new Visit(port, thanh);
    }

    private void note(String subject) {
        transaction.executeWithoutResult(_ -> events.publishEvent(Noted.on(site, subject, thanh.actor())));
    }

    @Test
    void entriesAreFoundByWhoWhatWhenAndWords() {
        note("note:desk-1");
        note("article:desk-2");
        assertThat(visit.page(TRAIL).select("tbody").text()).contains("Phạm Quang Thanh", "Noted");
        assertThat(visit.page(TRAIL + "?doi-tuong=article:desk").select("tbody tr"))
                .hasSize(1);
        assertThat(visit.page(TRAIL + "?tai-khoan=" + thanh.login()).select("tbody tr"))
                .hasSizeGreaterThan(1);
        assertThat(visit.page(TRAIL + "?chu=ARTICLE:DESK-2").select("tbody tr")).hasSize(1);
        assertThat(visit.page(TRAIL + "?viec=SignedIn&tai-khoan=" + thanh.login())
                        .select("tbody tr"))
                .isEmpty();
        assertThat(visit.page(TRAIL + "?tu=2001-01-01&den=2001-01-02").select(".empty"))
                .hasSize(1);
    }

    @Test
    void whatCannotBeLookedForIsToldBesideItsField() {
        var answer = visit.get(TRAIL + "?tu=hom-nay&tai-khoan=khong-co-ai");
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = org.jsoup.Jsoup.parse(answer.body());
        assertThat(page.select("#loi-tu, #loi-tai-khoan")).hasSize(2);
        assertThat(page.select("#tu").attr("value")).isEqualTo("hom-nay");
    }

    @Test
    void anEntryIsShownWithBeforeAndAfterAndItsHash() {
        note("note:entry");
        var href = visit.page(TRAIL + "?doi-tuong=note:entry").select("tbody a").first();
        var page = visit.page(java.util.Objects.requireNonNull(href).attr("href"));
        assertThat(page.select("del").text()).isEqualTo("cũ");
        assertThat(page.select("ins").text()).isEqualTo("mới");
        assertThat(page.text()).contains("note:entry", "Đã ghi");
        assertThat(page.select("#chuoi + dl code").first()).isNotNull();
        assertThat(visit.get(TRAIL + "/999999999").statusCode()).isEqualTo(404);
    }

    @Test
    void whatConcernsThePlatformIsForThoseWhoReadEverywhere() {
        ASite.configured(sites);
        transaction.executeWithoutResult(_ -> events.publishEvent(Noted.on(null, "note:platform", thanh.actor())));
        assertThat(visit.get(TRAIL + "?pham-vi=nen-tang").statusCode()).isEqualTo(403);
        assertThat(visit.page(TRAIL).select("#pham-vi")).isEmpty();
        var everywhere = new Visit(port, new Staff(context).person("Thanh tra", "auditor", null));
        assertThat(everywhere
                        .page(TRAIL + "?pham-vi=nen-tang&doi-tuong=note:platform")
                        .select("tbody tr"))
                .hasSize(1);
        var n = db.sql("select max(n) from audit_entry where subject = 'note:platform'")
                .query(Long.class)
                .single();
        assertThat(everywhere.get(TRAIL + "/" + n).statusCode()).isEqualTo(200);
        assertThat(visit.get(TRAIL + "/" + n).statusCode()).isEqualTo(403);
    }

    @Test
    void everythingSoughtIsTakenAlongAsCsv() {
        note("note:csv");
        var sheet = visit.get(TRAIL + ".csv?doi-tuong=note:csv");
        assertThat(sheet.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(sheet.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(sheet.body().lines()).hasSize(2);
    }

    @Test
    void theWholeIsCheckedInTheBackgroundAndTheResultIsNoted() {
        note("note:check");
        anchoring.drop();
        assertThat(visit.page(TRAIL).select(".trail-state--good")).hasSize(1);
        assertThat(visit.post(TRAIL + "/toan-ven").statusCode()).isIn(302, 409);
        await().untilAsserted(() -> assertThat(
                        visit.page(TRAIL + "/toan-ven").select(".badge").text())
                .isEqualTo("Toàn vẹn"));
        assertThat(db.sql("select count(*) from audit_entry where what = 'TrailChecked' and account = :account")
                        .param("account", thanh.id().value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(visit.post(TRAIL + "/toan-ven/dung").statusCode()).isEqualTo(302);
    }
}
