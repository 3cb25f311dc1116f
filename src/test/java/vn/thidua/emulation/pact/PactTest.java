package vn.thidua.emulation.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.emulation.pact.APact.ALL;
import static vn.thidua.emulation.pact.APact.AT;
import static vn.thidua.emulation.pact.APact.DAY;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.organisation.PersonId;

class PactTest {

    private static Delegation delegation(String paper) {
        return new Delegation(
                new PersonId(UUID.randomUUID()), "Người được ủy quyền", "Phó Giám đốc", paper, DAY, DAY.plusDays(3));
    }

    private static Party party(Pact.Fixed pact, int n) {
        return pact.frozen().parties().get(n - 1);
    }

    @Test
    void invariant6AChangeOfAFrozenTextBeginsANewVersionWithoutSignatures() {
        var once = APact.signed(APact.signing(2, ALL), 1);
        var draft = once.amend("Sửa chỉ tiêu");
        assertThat(draft.version()).isEqualTo(2);
        var again = draft.freeze(APact.HASH, APact.parties(2), ALL, AT).open();
        assertThat(again.standings().all().values()).allMatch(Standing.Pending.class::isInstance);
        assertThatThrownBy(() -> once.amend(" ")).isInstanceOf(PactRefused.ChangedWithoutReason.class);
    }

    @Test
    void invariant7SignedNeedsAllPartiesAndTheWitness() {
        Pact.Fixed pact = APact.signing(3, ALL);
        for (var n : List.of(2, 1, 3)) {
            pact = APact.signed(pact, n);
            assertThat(pact).isInstanceOf(Pact.Signing.class);
        }
        assertThat(APact.signed(pact, 4)).isInstanceOf(Pact.Signed.class);
    }

    @Test
    void invariant7TheMinimumOfTheRegulationIsEnough() {
        Pact.Fixed pact = APact.signing(3, new SigningTerms(2, true, false, false, ""));
        pact = APact.signed(APact.signed(pact, 1), 3);
        assertThat(pact).isInstanceOf(Pact.Signing.class);
        assertThat(APact.signed(pact, 4)).isInstanceOf(Pact.Signed.class);
    }

    @Test
    void invariant7TheWitnessComesLastWhereTheRegulationSaysSo() {
        var pact = APact.signed(APact.signing(2, ALL), 1);
        assertThatThrownBy(() -> APact.signed(pact, 3)).isInstanceOf(PactRefused.WitnessTooEarly.class);
        var free = APact.signed(APact.signing(2, new SigningTerms(0, false, false, false, "")), 3);
        assertThat(APact.signed(APact.signed(free, 1), 2)).isInstanceOf(Pact.Signed.class);
    }

    @Test
    void invariant7ARefusalIsKeptWithItsReason() {
        var pact = APact.signing(2, ALL);
        var declined = pact.decline(party(pact, 2), " Chưa thống nhất chỉ tiêu 3 ", AT);
        assertThat(declined.standings().of(party(pact, 2)))
                .isEqualTo(new Standing.Declined("Chưa thống nhất chỉ tiêu 3", AT));
        assertThatThrownBy(() -> APact.signed(declined, 2)).isInstanceOf(PactRefused.DeclinedAlready.class);
        var rest = APact.signed(declined, 1);
        assertThatThrownBy(() -> APact.signed(rest, 3)).isInstanceOf(PactRefused.WitnessTooEarly.class);
        assertThatThrownBy(() -> pact.decline(party(pact, 2), " ", AT))
                .isInstanceOf(PactRefused.DeclinedWithoutReason.class);
    }

    @Test
    void invariant8ASignerHoldsTheMandateOnThatDay() {
        var party = APact.parties(1).getFirst();
        var over = List.of(APact.mandate(party, DAY.minusYears(5), DAY.minusDays(1)));
        var ahead = List.of(APact.mandate(party, DAY.plusDays(1), DAY.plusYears(5)));
        var today = List.of(APact.mandate(party, DAY, DAY));
        for (var mandates : List.of(over, ahead, List.<vn.thidua.organisation.Mandate>of()))
            assertThatThrownBy(() -> Authority.of(party, new Standing.Pending(), DAY, mandates))
                    .isInstanceOf(PactRefused.WithoutAuthority.class);
        assertThat(Authority.of(party, new Standing.Pending(), DAY, today).person())
                .isEqualTo(party.person());
    }

    @Test
    void invariant8AMandateElsewhereOrOfSomebodyElseGivesNothing() {
        var parties = APact.parties(2);
        var others = List.of(APact.mandate(parties.get(1), DAY.minusYears(1), DAY.plusYears(1)));
        assertThatThrownBy(() -> Authority.of(parties.getFirst(), new Standing.Pending(), DAY, others))
                .isInstanceOf(PactRefused.WithoutAuthority.class);
    }

    @Test
    void invariant8ADelegationHoldsInItsDaysOnly() {
        var party = APact.parties(1).getFirst();
        var delegation = delegation("Giấy ủy quyền số 12/GUQ-SNV");
        var standing = new Standing.Delegated(delegation);
        var authority = Authority.of(party, standing, DAY.plusDays(3), List.of());
        assertThat(authority.person()).isEqualTo(delegation.to());
        assertThat(authority.title()).isEqualTo("Phó Giám đốc");
        assertThatThrownBy(() -> Authority.of(party, standing, DAY.plusDays(4), List.of()))
                .isInstanceOf(PactRefused.WithoutAuthority.class);
    }

    @Test
    void aDelegateSignsForTheParty() {
        var pact = APact.signing(1, ALL);
        var delegation = delegation("Giấy ủy quyền số 12/GUQ-SNV");
        var delegated = pact.delegate(party(pact, 1), delegation);
        var authority = Authority.of(party(pact, 1), delegated.standings().of(party(pact, 1)), DAY, List.of());
        var signed = (Pact.Signing) delegated.sign(authority, Standing.Way.ON_PAPER, null, AT);
        assertThat(signed.standings().of(party(pact, 1)))
                .isEqualTo(new Standing.Signed(
                        Standing.Way.ON_PAPER, delegation.to(), delegation.toName(), DAY, AT, delegation, null));
    }

    @Test
    void aDelegationNamesItsPaperAndSomebodyElse() {
        assertThatThrownBy(() -> delegation(" ")).isInstanceOf(PactRefused.DelegationWithoutPaper.class);
        assertThatThrownBy(() -> new Delegation(new PersonId(UUID.randomUUID()), "A", "", "12/GUQ", DAY, DAY))
                .isInstanceOf(PactRefused.DelegateWithoutTitle.class);
        assertThatThrownBy(() ->
                        new Delegation(new PersonId(UUID.randomUUID()), "A", "B", "12/GUQ", DAY, DAY.minusDays(1)))
                .isInstanceOf(PactRefused.DelegationEndsBeforeItBegins.class);
        var pact = APact.signing(1, ALL);
        var oneself = new Delegation(party(pact, 1).person(), "A", "B", "12/GUQ", DAY, DAY);
        assertThatThrownBy(() -> pact.delegate(party(pact, 1), oneself))
                .isInstanceOf(PactRefused.DelegatedToOneself.class);
    }

    @Test
    void nobodySignsTwice() {
        var pact = APact.signed(APact.signing(2, ALL), 1);
        assertThatThrownBy(() -> APact.signed(pact, 1)).isInstanceOf(PactRefused.SignedAlready.class);
    }

    @Test
    void oneCertificateSignsForOneParty() {
        var pact = (Pact.Signing) APact.signed(APact.signing(2, ALL), 1);
        var second = party(pact, 2);
        assertThatThrownBy(
                        () -> pact.sign(APact.authority(second), Standing.Way.OUTSIDE, APact.seal(party(pact, 1)), AT))
                .isInstanceOf(PactRefused.CertificateUsed.class);
    }

    @Test
    void partiesSignInOrderWhereTheRegulationSaysSo() {
        var pact = APact.signing(2, new SigningTerms(0, true, true, false, ""));
        assertThatThrownBy(() -> APact.signed(pact, 2)).isInstanceOf(PactRefused.NotYourTurn.class);
        var first = pact.decline(party(pact, 1), "Không tham gia", AT);
        assertThat(APact.signed(first, 2)).isInstanceOf(Pact.Signing.class);
    }

    @Test
    void onlyACompleteTextIsFrozen() {
        var draft = APact.draft();
        var text = draft.text();
        var bare = new PactText(text.bases(), text.purpose(), List.of(), text.organisation(), text.commitment());
        var open = new PactText(
                text.bases(),
                text.purpose(),
                List.of(new PactTask("Nhiệm vụ", "", List.of())),
                text.organisation(),
                text.commitment());
        var silent = new PactText("", text.purpose(), text.tasks(), text.organisation(), text.commitment());
        assertThatThrownBy(() -> frozen(draft.with(bare))).isInstanceOf(PactRefused.WithoutTasks.class);
        assertThatThrownBy(() -> frozen(draft.with(open))).isInstanceOf(PactRefused.TaskWithoutTargets.class);
        assertThatThrownBy(() -> frozen(draft.with(silent))).isInstanceOf(PactRefused.PartMissing.class);
        assertThatThrownBy(() -> draft.with(bare).consult()).isInstanceOf(PactRefused.WithoutTasks.class);
    }

    private static Pact frozen(Pact.Open open) {
        return open.freeze(APact.HASH, APact.parties(1), ALL, AT);
    }

    @Test
    void aPactHasPartiesAndAWitness() {
        var parties = APact.parties(2);
        assertThatThrownBy(() -> APact.draft().freeze(APact.HASH, parties.subList(0, 2), ALL, AT))
                .isInstanceOf(PactRefused.WithoutWitness.class);
        assertThatThrownBy(() -> APact.draft().freeze(APact.HASH, List.of(), ALL, AT))
                .isInstanceOf(PactRefused.WithoutParties.class);
    }

    @Test
    void whatWasSignedIsNotGivenUp() {
        var signed = APact.signed(APact.signed(APact.signing(1, ALL), 1), 2);
        assertThatThrownBy(() -> signed.giveUp("Thôi")).isInstanceOf(PactRefused.SignedAltogether.class);
        assertThat(APact.draft().giveUp("Khối giải thể").reason()).isEqualTo("Khối giải thể");
    }
}
