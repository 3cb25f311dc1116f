package vn.thidua.emulation.example;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.thidua.demo.Sheet;
import vn.thidua.documents.DocumentRight;
import vn.thidua.emulation.decision.CertificateLayout;
import vn.thidua.emulation.decision.Certificates;
import vn.thidua.emulation.decision.CommendationFund;
import vn.thidua.emulation.decision.DecisionDrafting;
import vn.thidua.emulation.decision.DecisionId;
import vn.thidua.emulation.decision.DecisionIssuers;
import vn.thidua.emulation.decision.DecisionRight;
import vn.thidua.emulation.decision.DecisionSigning;
import vn.thidua.emulation.decision.Decisions;
import vn.thidua.emulation.decision.Issuer;
import vn.thidua.emulation.decision.RecipientList;
import vn.thidua.emulation.decision.RewardMoneySheets;
import vn.thidua.emulation.dossier.DossierRight;
import vn.thidua.emulation.honours.AwardCatalogue;
import vn.thidua.emulation.honours.AwardCode;
import vn.thidua.emulation.honours.HonourRight;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Grant;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.ToldTime;
import vn.thidua.platform.Vietnam;
import vn.thidua.signing.DemoCertificates;
import vn.thidua.signing.PracticeAuthority;
import vn.thidua.signing.SealPicture;

/// Certificates for people of the demo's agencies: one decision signed, numbered by the records clerk, issued and
/// disclosed; the next waits for its signature. The bloc's collectives are still on their way as proposals.
@Component
@Profile("demo")
class ExampleDecision {

    private static final Actor BY = Actor.SYSTEM;
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final AwardCode CERTIFICATE = new AwardCode("MERIT_CERT");

    private final DecisionIssuers issuers;
    private final DecisionDrafting drafting;
    private final DecisionSigning signing;
    private final Decisions decisions;
    private final Certificates certificates;
    private final RewardMoneySheets money;
    private final AwardCatalogue catalogue;
    private final DemoCertificates keys;

    ExampleDecision(
            DecisionIssuers issuers,
            DecisionDrafting drafting,
            DecisionSigning signing,
            Decisions decisions,
            Certificates certificates,
            RewardMoneySheets money,
            AwardCatalogue catalogue,
            DemoCertificates keys) {
        this.issuers = issuers;
        this.drafting = drafting;
        this.signing = signing;
        this.decisions = decisions;
        this.certificates = certificates;
        this.money = money;
        this.catalogue = catalogue;
        this.keys = keys;
    }

    void write(SiteId site, Sheet sheet, Map<String, UnitId> units, PracticeAuthority authority) {
        var on = LocalDate.parse(sheet.text("signed"));
        var at = on.atTime(MORNING).atZone(Vietnam.ZONE).toInstant();
        var issuer = issuer(sheet, java.util.Objects.requireNonNull(units.get(sheet.text("keeper"))));
        ToldTime.at(at, () -> {
            issuers.keep(BY, site, issuer);
            certificates.keep(BY, site, CertificateLayout.standard(CERTIFICATE, "Bằng khen, A4 ngang"));
            money.keep(BY, site, new CommendationFund(on.getYear(), 120_000_000, sheet.text("source")));
        });
        var first = drafted(site, sheet, sheet.parts("people"), issuer, at);
        signed(site, sheet, issuer, authority, first, on, at);
        drafted(site, sheet, sheet.parts("waiting"), issuer, Instant.parse(sheet.text("next")));
    }

    private static Issuer issuer(Sheet sheet, UnitId keeper) {
        return new Issuer(
                DecisionIssuers.drawn(),
                keeper,
                "",
                sheet.text("issuer"),
                "Chủ tịch " + sheet.text("issuer"),
                sheet.text("place"),
                "QĐ-UBND",
                "",
                "Chủ tịch",
                sheet.text("chairman"),
                sheet.text("receivers"));
    }

    private DecisionId drafted(SiteId site, Sheet sheet, List<Sheet> people, Issuer issuer, Instant at) {
        var made = new ArrayList<DecisionId>();
        ToldTime.at(at, () -> {
            var day = Vietnam.dayOf(at);
            var of = sheet.number("year").orElseThrow().intValue();
            var id = drafting.draft(BY, site, issuer.id(), of, List.of(), sheet.text("letter"), sheet.text("officer"));
            var table = table(people, sheet);
            drafting.list(
                    BY,
                    site,
                    id,
                    RecipientList.of(
                            table,
                            of,
                            null,
                            words -> catalogue.named(words, day).orElse(null)));
            drafting.anew(BY, site, id);
            drafting.freeze(BY, site, id, decisions.decision(site, id).edition(), sheet.text("officer"));
            made.add(id);
        });
        return made.getFirst();
    }

    private static String table(List<Sheet> people, Sheet sheet) {
        var rows = new ArrayList<String>();
        rows.add("Loại\tHọ tên\tChức vụ\tĐơn vị\tHình thức\tThành tích");
        for (var person : people)
            rows.add("Cá nhân\t" + person.text("name") + "\t" + person.text("position") + "\t" + person.text("unit")
                    + "\t" + sheet.text("certificate") + "\t" + sheet.text("merit"));
        return String.join("\n", rows);
    }

    private void signed(
            SiteId site,
            Sheet sheet,
            Issuer issuer,
            PracticeAuthority authority,
            DecisionId id,
            LocalDate on,
            Instant at) {
        var person = keys.keyFile(authority, issuer.signer(), issuer.name(), at);
        var organisation = keys.sealFile(authority, issuer.name(), at);
        var clerk = clerk(site);
        var name = sheet.text("clerk");
        ToldTime.at(at.plusSeconds(3_600), () -> {
            signing.sign(BY, site, id, person, password(), issuer.signer());
            signing.number(clerk, site, id, on, name);
            signing.seal(clerk, site, id, organisation, password(), SealPicture.none(), name);
            decisions.issue(clerk, site, id, name);
        });
        ToldTime.at(at.plusSeconds(2 * 86_400), () -> decisions.disclose(clerk, site, id));
    }

    private static char[] password() {
        return DemoCertificates.PASSWORD.toCharArray();
    }

    /// Who numbers is not who signed, and the product is but one.
    private static Actor clerk(SiteId site) {
        var all = Scope.of(site);
        return new Actor(
                new UUID(0, 1),
                new UUID(0, 0),
                Set.of(
                        new Grant(DecisionRight.NUMBER.key(), all),
                        new Grant(DecisionRight.DISCLOSE.key(), all),
                        new Grant(DocumentRight.NUMBER.key(), all),
                        new Grant(HonourRight.KEEP.key(), all),
                        new Grant(DossierRight.TURN.key(), all)),
                "local");
    }
}
