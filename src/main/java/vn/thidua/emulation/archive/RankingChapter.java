package vn.thidua.emulation.archive;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.ranking.PublishedRankings;
import vn.thidua.emulation.ranking.RankingPaper;
import vn.thidua.emulation.ranking.Rankings;
import vn.thidua.emulation.ranking.Round;
import vn.thidua.platform.Actor;

/// The certified ranking: the frozen texts whose hashes anybody works out again, the paper, and what members objected.
@Component
@Order(90)
class RankingChapter implements ArchiveChapter {

    private static final Actor BY = Actor.SYSTEM;

    private final PublishedRankings published;
    private final Rankings rankings;
    private final RankingPaper paper;

    RankingChapter(PublishedRankings published, Rankings rankings, RankingPaper paper) {
        this.published = published;
        this.rankings = rankings;
        this.paper = paper;
    }

    @Override
    public String title() {
        return "Xếp hạng";
    }

    @Override
    public void into(BlocYear year, ArchiveFiles files) {
        published.of(year.site(), year.id()).ifPresent(open -> {
            files.add("du-lieu/xep-hang.json", "Bảng xếp hạng đã công bố, kèm mã (JSON)", open.file());
            var rows = ArchiveTable.of("Vị thứ", "Đơn vị", "Điểm", "Điểm có thể đạt", "Tỷ lệ %", "Xếp loại");
            for (var line : open.ranking().lines())
                rows.row(line.place(), line.unit(), line.total(), line.achievable(), line.percent(), line.grade());
            files.add("du-lieu/bang-xep-hang", "Bảng xếp hạng", rows.end());
        });
        var objections = ArchiveTable.of("Bản", "Đơn vị", "Ý kiến", "Lúc", "Trả lời", "Người trả lời");
        for (var round : rankings.ofYear(BY, year.site(), year.id())) {
            switch (round) {
                case Round.Certified certified -> round(year, certified, certified.second(), files);
                case Round.Superseded before -> round(year, before, before.second(), files);
                case Round.Computed _, Round.Reviewed _ -> {}
            }
            for (var one : rankings.objections(BY, year.site(), year.id(), round.id())) {
                var answer = one.answer();
                objections.row(
                        round.n(),
                        one.unitName(),
                        one.words(),
                        one.at(),
                        answer == null ? "" : answer.words(),
                        answer == null ? "" : answer.by());
            }
        }
        files.add("du-lieu/xep-hang-y-kien", "Ý kiến của các đơn vị về xếp hạng", objections.end());
    }

    private void round(BlocYear year, Round round, Round.Hand last, ArchiveFiles files) {
        var held = round instanceof Round.Superseded ? ", đã được thay thế" : "";
        files.add(
                "du-lieu/xep-hang-ban-" + round.n() + ".json",
                "Bản ghi đầy đủ của xếp hạng, bản " + round.n() + held + ", SHA-256 "
                        + round.frozen().sha256(),
                round.frozen().text());
        files.add(
                "van-ban/xep-hang-ban-" + round.n() + ".pdf",
                "Bảng xếp hạng, bản " + round.n() + held + " (PDF)",
                paper.pdf(year, round, last.at()));
    }
}
