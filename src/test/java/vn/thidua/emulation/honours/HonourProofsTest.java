package vn.thidua.emulation.honours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import vn.thidua.accounts.ASite;
import vn.thidua.emulation.rules.RulePackage;
import vn.thidua.emulation.rules.ShippedPackages;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;
import vn.thidua.site.Sites;

/// What the history proves, by the rules of a package.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class HonourProofsTest {

    private static final RulePackage RULES =
            ShippedPackages.all().getFirst().rules();

    @Autowired
    private Sites sites;

    @Autowired
    private Honours honours;

    @Autowired
    private HonourProofs proofs;

    @Autowired
    private AwardCatalogue catalogue;

    private SiteId site = new SiteId(new UUID(0, 0));
    private final String end = " " + UUID.randomUUID().toString().substring(0, 8);
    private final Subject lan = AHonour.person("Vũ Thị Lan" + end, "Sở Nội vụ");

    @BeforeEach
    void settle() {
        site = sites.all().isEmpty()
                ? ASite.configured(sites)
                : sites.at("localhost").orElseThrow().id();
    }

    private void record(Subject subject, String award, int... years) {
        for (var year : years) honours.record(Actor.SYSTEM, site, List.of(AHonour.of(subject, award, year)));
    }

    private List<HonourProofs.Proof> proofs(Subject subject, String award, int year) {
        var kind = catalogue.kind(new AwardCode(award), LocalDate.of(year, 12, 31));
        return proofs.proofs(site, subject, kind, year, RULES);
    }

    /// Invariant 32.
    @Test
    void invariant32AProvincialFighterIsProvenByThreeDecisions() {
        record(lan, "CSTDCS", 2019, 2020);
        var wanting = proofs(lan, "CSTDT", 2021).getFirst();
        assertThat(wanting.met()).isFalse();
        assertThat(wanting.words()).contains("2/3", "120/QĐ-UBND");
        record(lan, "CSTDCS", 2021);
        var met = proofs(lan, "CSTDT", 2021).getFirst();
        assertThat(met.met()).isTrue();
        assertThat(met.by()).hasSize(3);
    }

    @Test
    void aNationalFighterWasAProvincialOneTwice() {
        record(lan, "CSTDT", 2018, 2021);
        assertThat(proofs(lan, "CSTDTQ", 2021).getFirst().met()).isTrue();
    }

    @Test
    void aCollectiveIsProvenByTwoYearsAndAPersonIsNotAsked() {
        var unit = AHonour.collective("Chi cục Thủy lợi" + end, null);
        record(unit, "TTLDXS", 2020, 2021);
        assertThat(proofs(unit, "MERIT_CERT", 2021).getFirst().by()).hasSize(2);
        assertThat(proofs(lan, "MERIT_CERT", 2021)).allMatch(HonourProofs.Proof::met);
    }

    /// Invariant 31.
    @Test
    void invariant31NoTwoStateAwardsInAYear() {
        record(lan, "LABOUR_ORDER_3", 2020);
        assertThat(proofs(lan, "PM_MERIT", 2020)).anyMatch(one -> !one.met() && one.words().contains("120/QĐ-UBND"));
        assertThat(proofs(lan, "PM_MERIT", 2021)).allMatch(HonourProofs.Proof::met);
    }

    /// Invariant 31, with the exception that the rule names.
    @Test
    void invariant31OneWaitsTwoYearsAfterAStateAwardUnlessABlocAwardsIt() {
        record(lan, "PM_MERIT", 2020);
        assertThat(proofs(lan, "MERIT_CERT", 2021)).anyMatch(one -> !one.met());
        var kind = catalogue.kind(new AwardCode("MERIT_CERT"), LocalDate.of(2021, 12, 31));
        assertThat(proofs.proofs(site, lan, kind, 2021, RULES, true))
                .allMatch(HonourProofs.Proof::met)
                .anyMatch(one -> one.words().contains("cụm, khối không phải chờ"));
        assertThat(proofs(lan, "MERIT_CERT", 2022)).allMatch(HonourProofs.Proof::met);
    }

    @Test
    void twoCertificatesOfMeritAYearAreEnough() {
        record(lan, "MERIT_CERT", 2020);
        assertThat(proofs(lan, "MERIT_CERT", 2020)).allMatch(HonourProofs.Proof::met);
        record(lan, "MERIT_CERT", 2020);
        assertThat(proofs(lan, "MERIT_CERT", 2020)).anyMatch(one -> !one.met());
    }

    @Test
    void aTitleIsGivenOnceAYear() {
        record(lan, "LDTT", 2020);
        assertThat(proofs(lan, "LDTT", 2020)).anyMatch(one -> !one.met());
    }

    @Test
    void whatWasRewardedOnceIsFound() {
        record(lan, "MERIT_CERT", 2020);
        var day = LocalDate.of(2020, 5, 1);
        assertThat(proofs.rewardedBefore(site, lan, "Hoàn thành xuất sắc nhiệm vụ", day, day))
                .isPresent();
    }
}
