package vn.thidua.emulation.archive;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.emulation.Typed;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.pact.PlanWords;
import vn.thidua.emulation.progress.Figure;
import vn.thidua.emulation.progress.ProgressReports;
import vn.thidua.emulation.progress.ReportEntry;
import vn.thidua.emulation.progress.Story;
import vn.thidua.platform.Actor;

/// Every figure that members reported, corrections beside what they correct, and the papers that show them.
@Component
@Order(50)
class ReportChapter implements ArchiveChapter {

    private final ProgressReports reports;

    ReportChapter(ProgressReports reports) {
        this.reports = reports;
    }

    @Override
    public String title() {
        return "Báo cáo thực hiện chỉ tiêu";
    }

    @Override
    public void into(BlocYear year, ArchiveFiles files) {
        var rows = ArchiveTable.of(
                "Đơn vị",
                "Nhiệm vụ",
                "Chỉ tiêu",
                "Mức phấn đấu",
                "Kỳ",
                "Kết quả",
                "Đơn vị tính",
                "Mức đạt %",
                "Trễ hạn",
                "Lúc báo cáo",
                "Lý do sửa",
                "Khó khăn",
                "Minh chứng",
                "Mã chỉ tiêu",
                "Mã báo cáo");
        for (var member : reports.ofYear(Actor.SYSTEM, year.site(), year.id()))
            for (var story : member.stories()) for (var entry : story.entries()) row(rows, member, story, entry);
        files.add("du-lieu/bao-cao", "Báo cáo của các đơn vị", rows.end());
        for (var member : reports.ofYear(Actor.SYSTEM, year.site(), year.id())) evidence(year, member, files);
    }

    private static void row(ArchiveTable.Rows rows, ProgressReports.Member member, Story story, ReportEntry entry) {
        rows.row(
                member.kept().unitName(),
                story.task() + 1,
                story.target().content(),
                PlanWords.of(story.target(), story.goal()),
                entry.period().key(),
                said(entry.figure()),
                story.target().measureUnit(),
                story.degree(entry).percent(),
                entry.late() ? "có" : "không",
                entry.at(),
                entry.reason(),
                entry.difficulties(),
                entry.evidence(),
                story.target().id().value(),
                entry.id());
    }

    private static String said(Figure figure) {
        return switch (figure) {
            case Figure.Amount(var number) -> Typed.written(number);
            case Figure.Done(var done) -> done ? "đã thực hiện" : "chưa thực hiện";
        };
    }

    private void evidence(BlocYear year, ProgressReports.Member member, ArchiveFiles files) {
        var kept = member.kept();
        var folder = "minh-chung/bao-cao/"
                + ArchiveNames.of(year.member(kept.unit()).orElseThrow().place(), kept.unitName()) + "/";
        for (var story : member.stories())
            for (var entry : story.entries())
                if (entry.file()) {
                    var sheet = reports.file(
                            Actor.SYSTEM, year.site(), kept.programme().id(), entry.id());
                    files.add(
                            folder + entry.id() + ArchiveNames.ending(sheet.kind()),
                            kept.unitName() + ", " + entry.period().key() + ": "
                                    + story.target().content(),
                            sheet.bytes());
                }
    }
}
