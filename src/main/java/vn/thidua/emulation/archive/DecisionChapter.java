package vn.thidua.emulation.archive;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.decision.Decisions;

/// The decisions in which proposals of the year were decided, with later ones that amend or revoke them: papers byte
/// for byte as they were signed, and their lists.
@Component
@Order(105)
class DecisionChapter implements ArchiveChapter {

    private final Decisions decisions;
    private final YearDecisions years;

    DecisionChapter(Decisions decisions, YearDecisions years) {
        this.decisions = decisions;
        this.years = years;
    }

    @Override
    public String title() {
        return "Quyết định khen thưởng";
    }

    @Override
    public void into(BlocYear year, ArchiveFiles files) {
        var rows = ArchiveTable.of(
                "Số", "Ngày", "Cơ quan", "Về việc", "Loại", "Trạng thái", "Lý do", "SHA-256 của văn bản", "Mã");
        var lines = ArchiveTable.of(
                "Quyết định",
                "TT",
                "Tên",
                "Chức vụ, đơn vị",
                "Danh hiệu, hình thức",
                "Thành tích",
                "Hiệu lực",
                "Tiền thưởng",
                "Trao ngày");
        var n = 0;
        for (var decision : years.of(year)) {
            var given = decision.given();
            rows.row(
                    decision.called(),
                    given == null ? "" : given.on(),
                    decision.issuer().authority(),
                    decision.text().about(),
                    decision.kind(),
                    decision.state(),
                    decision.reason(),
                    decision.sha256(),
                    decision.id().value());
            for (var line : decisions.lines(year.site(), decision.id())) {
                var handed = line.awarded();
                lines.row(
                        decision.called(),
                        line.n(),
                        line.subject().name(),
                        line.where(),
                        line.awardName(),
                        line.merit(),
                        line.effect(),
                        line.reward(),
                        handed == null ? "" : handed.on());
            }
            files.add(
                    "van-ban/quyet-dinh/" + ArchiveNames.of(++n, decision.called()) + ".pdf",
                    "Quyết định số " + decision.called() + " (PDF)",
                    decisions.pdf(year.site(), decision.id()));
        }
        files.add("du-lieu/quyet-dinh", "Quyết định khen thưởng", rows.end());
        files.add("du-lieu/quyet-dinh-danh-sach", "Danh sách kèm theo quyết định", lines.end());
    }
}
