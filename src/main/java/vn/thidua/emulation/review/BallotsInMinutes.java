package vn.thidua.emulation.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.ballot.Ballots;
import vn.thidua.emulation.ballot.KeptBallot;
import vn.thidua.emulation.ballot.Outcome;
import vn.thidua.platform.SiteId;

/// What the bloc voted on in its yearly review: every certified ballot of the year, with its numbers.
@Component
@Order(10)
class BallotsInMinutes implements MinutesSection {

    private final Ballots ballots;

    BallotsInMinutes(Ballots ballots) {
        this.ballots = ballots;
    }

    @Override
    public Optional<MinutesPart> of(SiteId site, BlocYearId year, ReviewKind kind) {
        if (kind != ReviewKind.YEAR_END) return Optional.empty();
        var certified = ballots.ofYear(site, year).stream()
                .map(KeptBallot::outcome)
                .flatMap(Optional::stream)
                .filter(Outcome::certified)
                .toList();
        if (certified.isEmpty()) return Optional.empty();
        var rows = new ArrayList<List<String>>();
        for (var outcome : certified) for (var result : outcome.results()) rows.add(row(outcome, result));
        return Optional.of(new MinutesPart(
                "Kết quả biểu quyết, bỏ phiếu",
                certified.stream().map(BallotsInMinutes::words).toList(),
                new MinutesPart.Table(
                        "Kết quả từng nội dung",
                        List.of(
                                new MinutesPart.Column("Nội dung", 4, false),
                                new MinutesPart.Column("Phương án", 4, false),
                                new MinutesPart.Column("Số phiếu", 2, true),
                                new MinutesPart.Column("Kết quả", 2, true)),
                        rows)));
    }

    private static List<String> row(Outcome outcome, Outcome.Result result) {
        return List.of(
                outcome.question().words(),
                result.option().words(),
                result.votes() + "/" + outcome.base(),
                result.passed() ? "Đạt" : "Không đạt");
    }

    private static String words(Outcome outcome) {
        return "“" + outcome.question().words() + "”: có quyền biểu quyết " + outcome.members() + ", có mặt "
                + outcome.present() + ", vắng mặt gửi phiếu giấy " + outcome.written() + "; thu về "
                + outcome.count().cast() + " phiếu, hợp lệ " + outcome.count().valid() + ", không hợp lệ "
                + outcome.count().invalid() + "; cần ít nhất " + outcome.needed() + " phiếu.";
    }
}
