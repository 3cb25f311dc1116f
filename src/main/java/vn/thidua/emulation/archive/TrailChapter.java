package vn.thidua.emulation.archive;

import java.time.Instant;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.audit.AuditQuery;
import vn.thidua.audit.AuditTrail;
import vn.thidua.emulation.assessment.Assessments;
import vn.thidua.emulation.ballot.Ballots;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.dossier.DossierTurns;
import vn.thidua.emulation.pact.PublishedPacts;
import vn.thidua.emulation.programme.Programmes;
import vn.thidua.emulation.review.ReviewMeetings;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Slug;

/// What the trail tells of the year, of everything that is known by an id of it. Each entry has its number and its hash
/// in the trail, so that it can be compared there.
@Component
@Order(900)
class TrailChapter implements ArchiveChapter {

    private static final Actor BY = Actor.SYSTEM;
    private static final Instant EVER = Instant.parse("9999-12-31T00:00:00Z");

    private final AuditTrail trail;
    private final PublishedPacts pacts;
    private final Programmes programmes;
    private final Assessments assessments;
    private final Ballots ballots;
    private final ReviewMeetings meetings;
    private final DossierTurns dossiers;
    private final YearDecisions decisions;

    TrailChapter(
            AuditTrail trail,
            PublishedPacts pacts,
            Programmes programmes,
            Assessments assessments,
            Ballots ballots,
            ReviewMeetings meetings,
            DossierTurns dossiers,
            YearDecisions decisions) {
        this.trail = trail;
        this.pacts = pacts;
        this.programmes = programmes;
        this.assessments = assessments;
        this.ballots = ballots;
        this.meetings = meetings;
        this.dossiers = dossiers;
        this.decisions = decisions;
    }

    @Override
    public String title() {
        return "Nhật ký";
    }

    @Override
    public void into(BlocYear year, ArchiveFiles files) {
        var id = year.id().value();
        told(year, files, "nam-thi-dua", "năm thi đua", "bloc-year:" + id);
        told(year, files, "hoi-nghi-ky-ket", "hội nghị ký kết", "conference:" + id);
        told(year, files, "bo-tieu-chi", "bộ tiêu chí", "criteria:" + id);
        pacts.of(year.site(), year.id())
                .ifPresent(kept -> told(
                        year,
                        files,
                        "giao-uoc",
                        "giao ước",
                        "pact:" + kept.pact().id().value()));
        for (var kept : programmes.ofYear(BY, year.site(), year.id()))
            told(
                    year,
                    files,
                    "chuong-trinh/" + ArchiveNames.of(place(year, kept.unit()), kept.unitName()),
                    "chương trình và báo cáo của " + kept.unitName(),
                    "programme:" + kept.programme().id().value());
        for (var one : assessments.ofYear(BY, year.site(), year.id()))
            told(
                    year,
                    files,
                    "cham-diem/" + ArchiveNames.of(place(year, one.unit()), one.unitName()),
                    "chấm điểm của " + one.unitName(),
                    "assessment:" + one.id().value());
        var n = 0;
        for (var ballot : ballots.ofYear(year.site(), year.id()))
            told(
                    year,
                    files,
                    "bieu-quyet/"
                            + ArchiveNames.of(++n, ballot.plan().question().words()),
                    "biểu quyết: " + ballot.plan().question().words(),
                    "ballot:" + ballot.id().value());
        n = 0;
        for (var meeting : meetings.ofYear(BY, year.site(), year.id()))
            told(
                    year,
                    files,
                    "hoi-nghi/" + ArchiveNames.of(++n, meeting.plan().title()),
                    "hội nghị: " + meeting.plan().title(),
                    "review:" + meeting.id().value());
        for (var dossier : dossiers.of(year.site(), year.id()))
            told(
                    year,
                    files,
                    "ho-so/" + Slug.of(dossier.code()),
                    "hồ sơ " + dossier.code() + ": " + dossier.subject().name(),
                    "dossier:" + dossier.id().value());
        n = 0;
        for (var decision : decisions.of(year))
            told(
                    year,
                    files,
                    "quyet-dinh/" + ArchiveNames.of(++n, decision.called()),
                    "quyết định số " + decision.called(),
                    "decision:" + decision.id().value());
    }

    private static int place(BlocYear year, vn.thidua.organisation.UnitId unit) {
        return year.member(unit).orElseThrow().place();
    }

    private void told(BlocYear year, ArchiveFiles files, String name, String of, String subject) {
        var query = new AuditQuery(Instant.EPOCH, EVER, null, subject, "", "", false);
        files.addList("nhat-ky/" + name + ".csv", "Nhật ký " + of, out -> trail.write(BY, year.site(), query, out));
    }
}
