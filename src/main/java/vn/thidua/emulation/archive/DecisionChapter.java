package vn.thidua.emulation.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.decision.Decisions;
import vn.thidua.emulation.decision.KeptDecision;
import vn.thidua.emulation.dossier.DossierTurns;

/// The decisions in which proposals of the year were decided, with later ones that amend or revoke them: papers byte for
/// byte as they were signed, and their lists.
@Component
@Order(105)
class DecisionChapter implements ArchiveChapter {

    private final Decisions decisions;
    private final DossierTurns dossiers;

    DecisionChapter(Decisions decisions, DossierTurns dossiers) {
        this.decisions = decisions;
        this.dossiers = dossiers;
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
                "Quyết định", "TT", "Tên", "Chức vụ, đơn vị", "Danh hiệu, hình thức", "Thành tích", "Hiệu lực",
                "Tiền thưởng", "Trao ngày");
        var n = 0;
        for (var decision : of(year)) {
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

    /// In the order of their days and numbers.
    private List<KeptDecision> of(BlocYear year) {
        var own = dossiers.of(year.site(), year.id()).stream()
                .map(one -> one.id())
                .collect(Collectors.toSet());
        var all = new ArrayList<KeptDecision>();
        for (var decision : decisions.issued(year.site()))
            if (decisions.lines(year.site(), decision.id()).stream()
                    .anyMatch(line -> line.dossier() != null && own.contains(line.dossier()))) {
                all.add(decision);
                all.addAll(decisions.after(year.site(), decision.id()));
            }
        return all.stream()
                .distinct()
                .sorted(Comparator.comparing((KeptDecision one) -> String.valueOf(
                                one.given() == null ? "" : one.given().on()))
                        .thenComparing(KeptDecision::called))
                .toList();
    }
}
