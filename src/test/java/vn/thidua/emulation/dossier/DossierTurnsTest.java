package vn.thidua.emulation.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.emulation.ABlocYear;
import vn.thidua.emulation.bloc.BlocYearState;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.platform.Actor;

/// What the rooms of council, decision and disclosure do with proposals.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class DossierTurnsTest {

    private static final Actor BY = Actor.SYSTEM;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private DossierTurns turns;

    @Autowired
    private BlocYears years;

    @Autowired
    private JdbcClient db;

    private ABlocYear made;

    @BeforeEach
    void settle() {
        made = new ABlocYear(beans, 3);
        years.follow(BY, made.site, made.id, BlocYearState.PACT_SIGNED);
    }

    private ADossier one(int n) {
        return new ADossier(beans, made.site)
                .named(made.name(n))
                .unit(made.members.get(n - 1))
                .by(made.members.getFirst(), made.name(1))
                .of(made.id);
    }

    private static DossierTurns.CouncilVote vote(boolean passed) {
        return new DossierTurns.CouncilVote(UUID.randomUUID(), passed, "10/11 đồng ý", ABlocYear.TODAY);
    }

    private DossierState state(DossierId id) {
        return turns.dossier(made.site, id).state();
    }

    @Test
    void aProposalGoesFromTheVoteToTheArchiveAndItsYearWithIt() {
        var first = one(1).in(DossierState.CONSULTED);
        var second = one(2).in(DossierState.CONSULTED);
        turns.voted(BY, made.site, first, vote(true));
        turns.voted(BY, made.site, second, vote(false));
        assertThat(state(second)).isEqualTo(DossierState.REJECTED);
        turns.proposed(BY, made.site, List.of(first), "12/TTr-SNV", ABlocYear.TODAY);
        turns.decided(BY, made.site, List.of(first), "100/QĐ-UBND", ABlocYear.TODAY, UUID.randomUUID());
        assertThat(years.year(made.site, made.id).state()).isEqualTo(BlocYearState.DECIDED);
        turns.disclosed(BY, made.site, List.of(first));
        turns.awarded(BY, made.site, List.of(first), ABlocYear.TODAY);
        assertThat(years.year(made.site, made.id).state()).isEqualTo(BlocYearState.DISCLOSED);
        turns.archived(BY, made.site, List.of(first));
        assertThat(years.year(made.site, made.id).state()).isEqualTo(BlocYearState.ARCHIVED);
        turns.revoked(BY, made.site, List.of(first), "200/QĐ-UBND", ABlocYear.TODAY, "Khai man thành tích");
        assertThat(state(first)).isEqualTo(DossierState.REVOKED);
    }

    @Test
    void theYearWaitsForTheLastOfItsProposals() {
        var first = one(1).in(DossierState.PROPOSED);
        one(2).in(DossierState.RECEIVED);
        turns.decided(BY, made.site, List.of(first), "100/QĐ-UBND", ABlocYear.TODAY, UUID.randomUUID());
        assertThat(years.year(made.site, made.id).state()).isEqualTo(BlocYearState.PACT_SIGNED);
    }

    /// Invariant 30, test vector "Hold": a complaint opened after submission stops the file; the database says so too.
    @Test
    void aComplaintStopsEveryProposalOfTheSubjectUntilItIsSettled() {
        var flag = one(1).award("PROVINCE_FLAG").in(DossierState.CONSULTED);
        var merit = one(1).in(DossierState.APPRAISED);
        turns.complained(BY, made.site, flag, "Đơn tố cáo ngày 01/12");
        assertThat(turns.dossier(made.site, merit).held()).isTrue();
        for (var id : List.of(flag, merit))
            assertThatThrownBy(() -> turns.voted(BY, made.site, id, vote(true)))
                    .isInstanceOf(DossierRefused.Held.class);
        assertThatThrownBy(() -> db.sql("update dossier set state = 'COUNCIL_VOTED' where id = :id")
                        .param("id", flag.value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        turns.cleared(BY, made.site, flag, "Kết luận: tố cáo sai");
        turns.voted(BY, made.site, flag, vote(true));
        assertThat(state(flag)).isEqualTo(DossierState.COUNCIL_VOTED);
    }

    @Test
    void aStepThatWasTakenStands() {
        var flag = one(1).in(DossierState.CONSULTED);
        turns.voted(BY, made.site, flag, vote(true));
        assertThatThrownBy(() -> db.sql("delete from dossier_step where dossier_id = :id")
                        .param("id", flag.value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void theFixtureGivesEveryState() {
        for (var state : DossierState.values())
            assertThat(state(new ADossier(beans, made.site).in(state))).isEqualTo(state);
    }
}
