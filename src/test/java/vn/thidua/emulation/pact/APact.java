package vn.thidua.emulation.pact;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.thidua.organisation.Mandate;
import vn.thidua.organisation.MandateId;
import vn.thidua.organisation.PersonId;
import vn.thidua.organisation.PositionId;
import vn.thidua.organisation.Term;
import vn.thidua.organisation.UnitId;
import vn.thidua.signing.Digest;

/// Pacts for tests of the rules.
final class APact {

    static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    static final Instant AT = Instant.parse("2026-03-05T02:00:00Z");
    static final SigningTerms ALL = new SigningTerms(0, true, false, false, "");
    static final Digest HASH = Digest.of(new byte[] {1});

    private APact() {}

    static Target target() {
        return target(Direction.HIGHER, "%", new Assignment.ToAll(new Plan.Value(new BigDecimal("95"))));
    }

    static Target target(Direction direction, String unit, Assignment assignment) {
        return new Target(
                new TargetId(UUID.randomUUID()),
                "Hồ sơ giải quyết đúng hạn",
                unit,
                direction,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 11, 30),
                "",
                "Báo cáo",
                assignment);
    }

    static PactText text() {
        return new PactText(
                "Luật Thi đua, khen thưởng",
                "Thi đua hoàn thành nhiệm vụ.",
                List.of(new PactTask("Hoàn thành nhiệm vụ chính trị", "", List.of(target()))),
                "Trưởng khối tổ chức thực hiện.",
                "Các đơn vị cam kết thực hiện.");
    }

    static Pact.Draft draft() {
        return new Pact.Draft(new PactId(UUID.randomUUID()), 1, text());
    }

    /// A head, members, and a witness.
    static List<Party> parties(int signers) {
        var parties = new ArrayList<Party>();
        for (var n = 1; n <= signers + 1; n++)
            parties.add(new Party(
                    n,
                    n == 1 ? Party.Role.HEAD : n > signers ? Party.Role.WITNESS : Party.Role.MEMBER,
                    new UnitId(UUID.randomUUID()),
                    "Sở " + n,
                    new PersonId(UUID.randomUUID()),
                    "Người " + n,
                    new PositionId(UUID.randomUUID()),
                    "Giám đốc"));
        return parties;
    }

    static Pact.Signing signing(int signers, SigningTerms terms) {
        return draft().freeze(HASH, parties(signers), terms, AT).open();
    }

    static Mandate mandate(Party party, LocalDate since, LocalDate until) {
        return new Mandate(
                new MandateId(UUID.randomUUID()),
                party.person(),
                party.position(),
                party.unit(),
                new Term(since, until));
    }

    static Authority authority(Party party) {
        return Authority.of(
                party, new Standing.Pending(), DAY, List.of(mandate(party, DAY.minusYears(1), DAY.plusYears(1))));
    }

    static Standing.Seal seal(Party party) {
        return new Standing.Seal(party.personName(), "CA", "01", "f" + party.n(), true, false);
    }

    static Pact.Fixed signed(Pact.Fixed pact, int n) {
        var signing = (Pact.Signing) pact;
        var party = signing.frozen().parties().get(n - 1);
        return signing.sign(authority(party), Standing.Way.IN_PRODUCT, seal(party), AT);
    }
}
