package vn.thidua.emulation.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.documents.Overprint;
import vn.thidua.documents.Overprints;
import vn.thidua.emulation.honours.AwardCatalogue;
import vn.thidua.emulation.honours.AwardCode;
import vn.thidua.emulation.honours.Subject;
import vn.thidua.emulation.honours.SubjectKind;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;

/// Certificates of a decision, printed by coordinates on sheets that are printed already.
@Service
@Transactional
public class Certificates {

    private static final int SAMPLE_DOTS = 80;
    private static final double MOST_SHIFT = 50;
    private static final double NARROW = 210;
    private static final double WIDE = 297;

    private final CertificateStore store;
    private final Decisions decisions;
    private final Overprints overprints;
    private final AwardCatalogue catalogue;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Certificates(
            CertificateStore store,
            Decisions decisions,
            Overprints overprints,
            AwardCatalogue catalogue,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.decisions = decisions;
        this.overprints = overprints;
        this.catalogue = catalogue;
        this.events = events;
        this.clock = clock;
    }

    private static void must(Actor actor, SiteId site) {
        actor.must(DecisionRight.AWARD, Scope.of(site));
    }

    public List<CertificateLayout> layouts(Actor actor, SiteId site) {
        must(actor, site);
        return store.of(site);
    }

    /// The layout of an award, or one to begin with.
    public CertificateLayout layout(Actor actor, SiteId site, AwardCode award) {
        must(actor, site);
        return store.found(site, award).orElseGet(() -> CertificateLayout.standard(award, name(award)));
    }

    private String name(AwardCode award) {
        return catalogue.name(award, Vietnam.today(clock));
    }

    public void keep(Actor actor, SiteId site, CertificateLayout layout) {
        must(actor, site);
        if (catalogue.at(Vietnam.today(clock)).stream()
                .noneMatch(kind -> kind.code().equals(layout.award()))) throw new Missing();
        store.save(site, layout);
        events.publishEvent(new CertificateLayoutKept(site, layout.award().value(), layout.name(), actor));
    }

    /// How far the printer of this person is off.
    public Overprint.Shift shift(Actor actor, SiteId site) {
        must(actor, site);
        return store.shift(site, actor.account());
    }

    public void shift(Actor actor, SiteId site, Overprint.Shift shift) {
        must(actor, site);
        if (Math.abs(shift.right()) > MOST_SHIFT || Math.abs(shift.down()) > MOST_SHIFT)
            throw new DecisionRefused.NotANumber(shift.right() + "; " + shift.down());
        store.save(site, actor.account(), shift);
        events.publishEvent(new CertificateLayoutKept(site, "", shift.right() + "; " + shift.down() + " mm", actor));
    }

    /// The sheet of crosses, moved as certificates are.
    public byte[] calibration(Actor actor, SiteId site, boolean onItsSide) {
        var shift = shift(actor, site);
        return overprints.calibration(
                onItsSide ? WIDE : NARROW, onItsSide ? NARROW : WIDE, shift, actor.account(), clock.instant());
    }

    /// A layout with a made-up line on a pale sheet, as a picture (PNG).
    public byte[] sample(Actor actor, SiteId site, AwardCode award) {
        var layout = layout(actor, site, award);
        var today = Vietnam.today(clock);
        var line = DecisionLine.granted(
                award,
                layout.name(),
                new Subject(SubjectKind.INDIVIDUAL, "Ông Nguyễn Văn Mẫu", null, null, "Sở Nội vụ", "Trưởng phòng"),
                "Đã có thành tích xuất sắc trong phong trào thi đua năm " + today.getYear(),
                LocalDate.of(today.getYear(), 1, 1),
                today,
                null);
        var sheet = layout.sheet(sampled(site), new Given(206, "206/QĐ-UBND", today), line);
        return overprints.picture(
                overprints.pdf(
                        layout.name(), List.of(sheet), Overprint.Shift.NONE, true, actor.account(), clock.instant()),
                SAMPLE_DOTS);
    }

    private KeptDecision sampled(SiteId site) {
        var issuer = new Issuer(
                new IssuerId(new UUID(0, 0)),
                new UnitId(new UUID(0, 0)),
                "",
                "Cơ quan",
                "Người có thẩm quyền",
                "Địa danh",
                "QĐ-UBND",
                "",
                "Chủ tịch",
                "Nguyễn Văn Mẫu",
                "");
        var text = new DecisionText("", "", "", List.of(), "", "", "", "", "");
        return new KeptDecision(
                new DecisionId(new UUID(0, 0)),
                site,
                DecisionKind.AWARD,
                Vietnam.today(clock).getYear(),
                issuer,
                text,
                DecisionState.DRAFT,
                null,
                "",
                Hands.of(new Hand(new UUID(0, 0), "", clock.instant())),
                null,
                null,
                "",
                0,
                1);
    }

    /// All certificates of a decision in effect, or those of one award: one page each, without those taken back.
    ///
    /// @param award `null` for all that have a layout
    /// @param drawn whether a pale sheet is drawn behind, for proofreading
    /// @throws DecisionRefused.WithoutLayout where none of its awards has one
    public byte[] printed(Actor actor, SiteId site, DecisionId id, @Nullable AwardCode award, boolean drawn) {
        must(actor, site);
        var decision = decisions.decision(site, id);
        if (!decision.state().effective()) throw new DecisionRefused.NotIssued();
        var given = Objects.requireNonNull(decision.given());
        var layouts = new HashMap<AwardCode, CertificateLayout>();
        for (var layout : store.of(site)) layouts.put(layout.award(), layout);
        var touched = decisions.touched(site, id);
        var sheets = new ArrayList<Overprint>();
        for (var line : decisions.lines(site, id)) {
            var layout = layouts.get(line.award());
            var meant = award == null || line.award().equals(award);
            if (layout != null && meant && line.effect() != Effect.REVOKE && !touched.contains(line.id()))
                sheets.add(layout.sheet(decision, given, line));
        }
        if (sheets.isEmpty()) throw new DecisionRefused.WithoutLayout(award == null ? "" : name(award));
        var shift = drawn ? Overprint.Shift.NONE : store.shift(site, actor.account());
        return overprints.pdf("Bằng của " + decision.called(), sheets, shift, drawn, id.value(), clock.instant());
    }
}
