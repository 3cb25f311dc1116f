package vn.thidua.emulation.dossier;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.honours.AwardCode;
import vn.thidua.emulation.honours.Subject;
import vn.thidua.emulation.honours.SubjectKind;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;

/// A proposal in a state, for tests of rooms that take it on:
/// `new ADossier(beans, site).named("Sở 1").award("MERIT_CERT").in(DossierState.CONSULTED)`. A collective of no unit
/// of the product unless it is said otherwise; received today.
public final class ADossier {

    private static final LocalDate TODAY = Vietnam.dayOf(java.time.Instant.now());

    private final ApplicationContext beans;
    private final SiteId site;
    private String name = "Tập thể " + UUID.randomUUID().toString().substring(0, 6);
    private String of = "";
    private String position = "";
    private SubjectKind kind = SubjectKind.COLLECTIVE;
    private @Nullable UnitId unit;
    private @Nullable UnitId proposer;
    private String proposerName = "";
    private @Nullable BlocYearId year;
    private AwardCode award = new AwardCode("MERIT_CERT");
    private LocalDate received = TODAY;
    private int awardYear = TODAY.getYear();

    public ADossier(ApplicationContext beans, SiteId site) {
        this.beans = beans;
        this.site = site;
    }

    public ADossier named(String name) {
        this.name = name;
        return this;
    }

    /// A person of a unit, as both are written.
    public ADossier person(String name, String position, String of) {
        this.name = name;
        this.position = position;
        this.of = of;
        kind = SubjectKind.INDIVIDUAL;
        return this;
    }

    /// The collective is, or the person is of, a unit of the product.
    public ADossier unit(UnitId unit) {
        this.unit = unit;
        return this;
    }

    public ADossier by(UnitId proposer, String name) {
        this.proposer = proposer;
        proposerName = name;
        return this;
    }

    public ADossier award(String code) {
        award = new AwardCode(code);
        return this;
    }

    public ADossier of(BlocYearId year) {
        this.year = year;
        return this;
    }

    public ADossier year(int year) {
        awardYear = year;
        return this;
    }

    public ADossier received(LocalDate day) {
        received = day;
        return this;
    }

    /// Written into the store as it stands; the steps before it were never taken.
    public DossierId in(DossierState state) {
        var store = beans.getBean(DossierStore.class);
        var id = new DossierId(UUID.randomUUID());
        beans.getBean(TransactionTemplate.class).executeWithoutResult(_ -> {
            var by = proposer == null ? founded() : proposer;
            var code = "HS-" + awardYear + "-" + String.format("%04d", store.numbers(site, awardYear, 1));
            var dossier = new KeptDossier(
                    id,
                    site,
                    code,
                    year,
                    awardYear,
                    by,
                    proposerName.isEmpty() ? name : proposerName,
                    new Subject(kind, name, unit, null, of, position),
                    null,
                    award,
                    "Hoàn thành xuất sắc nhiệm vụ năm " + awardYear,
                    LocalDate.of(awardYear, 1, 1),
                    LocalDate.of(awardYear, 12, 31),
                    state.decided() ? DossierState.PROPOSED : state,
                    state.ordinal() < DossierState.RECEIVED.ordinal() ? null : received,
                    false,
                    1);
            store.add(dossier);
            if (state.decided()) decide(store, dossier, state);
        });
        return id;
    }

    private void decide(DossierStore store, KeptDossier proposed, DossierState state) {
        store.decide(proposed.decided(), "01/QĐ-UBND", UUID.randomUUID());
        var decided = store.found(site, proposed.id()).orElseThrow();
        if (state == DossierState.DECIDED) return;
        if (state == DossierState.REVOKED) {
            store.save(decided.revoked("Khai man"));
            return;
        }
        store.save(decided.disclosed());
        var shown = store.found(site, proposed.id()).orElseThrow();
        if (state == DossierState.AWARDED) store.save(shown.awarded());
        if (state == DossierState.ARCHIVED) store.save(shown.archived());
    }

    private UnitId founded() {
        return beans.getBean(Units.class).found(Actor.SYSTEM, site, name, LocalDate.of(2000, 1, 1));
    }
}
