package vn.thidua.emulation.review;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.design.Language;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.ranking.PublishedRankings;
import vn.thidua.emulation.ranking.Round;
import vn.thidua.emulation.ranking.StandingsWords;
import vn.thidua.platform.SiteId;

/// The places of the bloc's members, once they are certified, with the hash under which they are kept.
@Component
@Order(20)
class RankingInMinutes implements MinutesSection {

    private final PublishedRankings rankings;

    RankingInMinutes(PublishedRankings rankings) {
        this.rankings = rankings;
    }

    @Override
    public Optional<MinutesPart> of(SiteId site, BlocYearId year, ReviewKind kind) {
        return kind == ReviewKind.YEAR_END
                ? rankings.certified(site, year).map(RankingInMinutes::part)
                : Optional.empty();
    }

    private static MinutesPart part(Round.Certified certified) {
        var standings = certified.frozen().standings();
        var words = new StandingsWords(standings, Language.VI);
        return new MinutesPart(
                "Kết quả xếp hạng",
                List.of("Bảng xếp hạng đã được hai người xác nhận, mã SHA-256: "
                        + certified.frozen().sha256() + "."),
                new MinutesPart.Table(
                        "Xếp hạng",
                        List.of(
                                new MinutesPart.Column("Vị thứ", 2, true),
                                new MinutesPart.Column("Đơn vị", 6, false),
                                new MinutesPart.Column("Tỷ lệ %", 2, true),
                                new MinutesPart.Column("Xếp loại", 3, false)),
                        standings.rows().stream()
                                .map(row -> List.of(
                                        words.place(row),
                                        standings.name(row.unit()),
                                        words.percent(row),
                                        row.grade().isEmpty() ? "–" : row.grade()))
                                .toList()));
    }
}
