package vn.thidua.emulation.archive;

import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.disclosure.Disclosure;
import vn.thidua.emulation.disclosure.Disclosures;
import vn.thidua.emulation.disclosure.Voices;
import vn.thidua.emulation.dossier.DossierTurns;
import vn.thidua.platform.Actor;

/// The windows in which proposals of the year were shown, and how the people were answered. Who wrote and what they
/// wrote stays out.
@Component
@Order(120)
class DisclosureChapter implements ArchiveChapter {

    private static final Actor BY = Actor.SYSTEM;

    private final Disclosures disclosures;
    private final Voices voices;
    private final DossierTurns dossiers;

    DisclosureChapter(Disclosures disclosures, Voices voices, DossierTurns dossiers) {
        this.disclosures = disclosures;
        this.voices = voices;
        this.dossiers = dossiers;
    }

    @Override
    public String title() {
        return "Công khai, lấy ý kiến";
    }

    @Override
    public void into(BlocYear year, ArchiveFiles files) {
        var own = dossiers.of(year.site(), year.id()).stream()
                .map(one -> one.id().value())
                .collect(Collectors.toSet());
        var windows = ArchiveTable.of(
                "Đợt",
                "Khi nào",
                "Từ ngày",
                "Đến ngày",
                "Số ngày làm việc",
                "Căn cứ",
                "Quyết định",
                "Trạng thái",
                "Mã");
        var lines = ArchiveTable.of("Đợt", "TT", "Tên", "Đơn vị", "Danh hiệu, hình thức", "Thành tích");
        var answers = ArchiveTable.of("Đợt", "Loại", "Nhận lúc", "Hạn trả lời", "Kết quả", "Trả lời", "Trả lời lúc");
        for (var one : disclosures.of(BY, year.site())) {
            if (one.list().dossiers().stream().noneMatch(own::contains)) continue;
            window(windows, one);
            for (var line : one.list().lines())
                lines.row(one.title(), line.n(), line.name(), line.unit(), line.award(), line.merit());
            for (var voice : voices.of(BY, year.site(), one.id())) {
                var answer = voice.answer();
                answers.row(
                        one.title(),
                        voice.kind(),
                        voice.at(),
                        voice.due(),
                        answer == null ? "" : answer.outcome(),
                        answer == null ? "" : answer.words(),
                        answer == null ? "" : answer.at());
            }
        }
        files.add("du-lieu/cong-khai", "Các đợt công khai", windows.end());
        files.add("du-lieu/cong-khai-danh-sach", "Danh sách đã công khai", lines.end());
        files.add("du-lieu/cong-khai-tra-loi", "Ý kiến, khiếu nại đã nhận và trả lời", answers.end());
    }

    private static void window(ArchiveTable.Rows rows, Disclosure one) {
        rows.row(
                one.title(),
                one.timing(),
                one.span().from(),
                one.span().to(),
                one.span().days(),
                one.span().source(),
                one.decisionWords(),
                one.state().key(),
                one.id().value());
    }
}
