package vn.thidua.emulation.honours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.accounts.ASite;
import vn.thidua.organisation.Units;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.Missing;
import vn.thidua.platform.SiteId;
import vn.thidua.site.Sites;

/// The history by its verbs.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class HonoursTest {

    private static final Actor NOBODY = new Actor(new UUID(9, 9), new UUID(0, 0), Set.of(), "test");
    private static final Revoked HOW = new Revoked("77/QĐ-UBND", LocalDate.of(2021, 5, 1), "Khai sai thành tích");

    @Autowired
    private Sites sites;

    @Autowired
    private Units units;

    @Autowired
    private Honours honours;

    @Autowired
    private JdbcClient db;

    private SiteId site = new SiteId(new UUID(0, 0));

    @BeforeEach
    void settle() {
        site = sites.all().isEmpty()
                ? ASite.configured(sites)
                : sites.at("localhost").orElseThrow().id();
    }

    private List<HonourId> record(NewHonour... some) {
        return honours.record(Actor.SYSTEM, site, List.of(some));
    }

    private static String name(String words) {
        return words + " " + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void whatOneReceivedIsFoundByNameWithoutMarksTheNewestFirst() {
        var end = name("");
        var lan = AHonour.person("Đặng Thị Lân" + end, "Sở Nội vụ");
        record(AHonour.of(lan, "LDTT", 2018), AHonour.of(lan, "CSTDCS", 2019));
        record(AHonour.of(AHonour.person("Đặng Thị Lân" + end, "Sở Tài chính"), "LDTT", 2018));
        var found = honours.of(site, AHonour.person("dang thi lan" + end, "so noi vu"));
        assertThat(found).extracting(one -> one.what().award().value()).containsExactly("CSTDCS", "LDTT");
    }

    @Test
    void aUnitKeepsItsAwardsUnderEachOfItsNames() {
        var unit = units.found(Actor.SYSTEM, site, name("Sở Công Thương"), LocalDate.of(2000, 1, 1));
        record(AHonour.of(AHonour.collective("Sở Công nghiệp", unit), "PROVINCE_FLAG", 2017));
        assertThat(honours.of(site, AHonour.collective("Sở Công Thương", unit)))
                .extracting(one -> one.what().subject().name())
                .containsExactly("Sở Công nghiệp");
    }

    @Test
    void threeThousandAwardsAreWrittenAtOnce() {
        var decision = UUID.randomUUID();
        var many = new ArrayList<NewHonour>();
        for (var n = 0; n < 3000; n++)
            many.add(AHonour.of(AHonour.person("Người thứ " + n, "Đơn vị " + n % 50), "LDTT", 2020, decision));
        assertTimeout(Duration.ofSeconds(10), () -> honours.record(Actor.SYSTEM, site, many));
        assertThat(honours.byDecision(site, decision)).hasSize(3000);
    }

    @Test
    void onlyWhatTheCatalogueKnowsAndGivesToSuchASubjectIsWritten() {
        var person = AHonour.person(name("Trần Văn A"), "");
        assertThatThrownBy(() -> record(AHonour.of(person, "NO_SUCH", 2020)))
                .isInstanceOf(HonoursRefused.UnknownAward.class);
        assertThatThrownBy(() -> record(AHonour.of(person, "GOV_FLAG", 2020)))
                .isInstanceOf(HonoursRefused.NotForSuch.class);
    }

    /// Invariant 34.
    @Test
    void invariant34NothingLeavesTheHistory() {
        var lan = AHonour.person(name("Phạm Thị Lan"), "Sở Y tế");
        var id = record(AHonour.of(lan, "LDTT", 2020)).getFirst();
        honours.revoke(Actor.SYSTEM, site, List.of(id), HOW);
        var kept = honours.of(site, lan);
        assertThat(kept).hasSize(1);
        assertThat(kept.getFirst().revoked()).isEqualTo(HOW);
        assertThat(kept.getFirst().holds()).isFalse();
        assertThatThrownBy(() -> honours.revoke(Actor.SYSTEM, site, List.of(id), HOW))
                .isInstanceOf(HonoursRefused.RevokedAlready.class);
        for (var sql : List.of(
                "delete from honour where id = :id",
                "update honour set name = 'khác', folded = 'khac' where id = :id",
                "update honour set award = 'GOV_FLAG' where id = :id",
                "delete from honour_revocation where honour_id = :id",
                "update honour_revocation set reason = 'khác' where honour_id = :id"))
            assertThatThrownBy(() -> db.sql(sql).param("id", id.value()).update())
                    .isInstanceOf(DataAccessException.class);
    }

    @Test
    void whatIsNotThereIsNotRevoked() {
        assertThatThrownBy(() -> honours.revoke(Actor.SYSTEM, site, List.of(new HonourId(UUID.randomUUID())), HOW))
                .isInstanceOf(Missing.class);
    }

    @Test
    void whoMayNotIsRefusedBeforeAnythingIsJudged() {
        assertThatThrownBy(() -> honours.record(NOBODY, site, List.of())).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> honours.revoke(NOBODY, site, List.of(), HOW)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> honours.disclose(NOBODY, site, UUID.randomUUID()))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void aDecisionIsDisclosedOnce() {
        var decision = UUID.randomUUID();
        record(AHonour.of(AHonour.person(name("Lê Văn B"), ""), "LDTT", 2020, decision));
        honours.disclose(Actor.SYSTEM, site, decision);
        honours.disclose(Actor.SYSTEM, site, decision);
        var shown = "select count(*) from honour where decision_id = :id and disclosed_on is not null";
        assertThat(db.sql(shown).param("id", decision).query(Long.class).single())
                .isEqualTo(1);
        assertThatThrownBy(() -> db.sql("update honour set disclosed_on = null where decision_id = :id")
                        .param("id", decision)
                        .update())
                .isInstanceOf(DataAccessException.class);
    }
}
