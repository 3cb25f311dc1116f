package vn.thidua.emulation.archive;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.emulation.ballot.BallotCounting;
import vn.thidua.emulation.ballot.Ballots;
import vn.thidua.emulation.ballot.CountMinutes;
import vn.thidua.emulation.ballot.KeptBallot;
import vn.thidua.emulation.ballot.Outcome;
import vn.thidua.emulation.ballot.PublishedCount;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.scoring.Electorate;
import vn.thidua.emulation.scoring.Threshold;

/// The votes of the bloc as they were counted and published: who voted what is nowhere, so it is not here either.
@Component
@Order(70)
class BallotChapter implements ArchiveChapter {

    private final Ballots ballots;
    private final BallotCounting counting;
    private final CountMinutes minutes;

    BallotChapter(Ballots ballots, BallotCounting counting, CountMinutes minutes) {
        this.ballots = ballots;
        this.counting = counting;
        this.minutes = minutes;
    }

    @Override
    public String title() {
        return "Biểu quyết của khối";
    }

    @Override
    public void into(BlocYear year, ArchiveFiles files) {
        var all = ballots.ofYear(year.site(), year.id());
        var rows = ArchiveTable.of("STT", "Câu hỏi", "Trạng thái", "Mở lúc", "Đóng lúc", "Mã");
        for (var i = 0; i < all.size(); i++) {
            var kept = all.get(i);
            rows.row(
                    i + 1,
                    kept.plan().question().words(),
                    kept.ballot().state(),
                    kept.openedAt(),
                    kept.closedAt(),
                    kept.id().value());
            var n = i + 1;
            kept.outcome().filter(Outcome::certified).ifPresent(outcome -> counted(year, n, kept, outcome, files));
        }
        files.add("du-lieu/bieu-quyet", "Các cuộc biểu quyết", rows.end());
        if (all.stream()
                .map(KeptBallot::outcome)
                .anyMatch(outcome -> outcome.filter(Outcome::certified).isPresent()))
            files.add("du-lieu/bieu-quyet/kiem-lai.py", "Tập lệnh kiểm phiếu lại", PublishedCount.script());
    }

    private void counted(BlocYear year, int n, KeptBallot kept, Outcome outcome, ArchiveFiles files) {
        var name = ArchiveNames.of(n, kept.plan().question().words());
        List<Integer> marks = counting.marks(kept);
        files.add(
                "du-lieu/bieu-quyet/" + name + ".csv",
                "Số phiếu đã công bố: " + kept.plan().question().words(),
                PublishedCount.csv(kept, outcome, marks));
        var closed = kept.closedAt();
        if (closed != null)
            files.add(
                    "van-ban/bieu-quyet/" + name + ".pdf",
                    "Biên bản kiểm phiếu: " + kept.plan().question().words() + " (PDF)",
                    minutes.pdf(kept, year, outcome, needed(outcome.threshold()), source(outcome.threshold()), closed));
    }

    private static String needed(Threshold threshold) {
        return (threshold.exceeded() ? "hơn " : "ít nhất ") + threshold.least() + " của "
                + (threshold.of() == Electorate.ALL_MEMBERS ? "tất cả thành viên" : "số tham gia biểu quyết");
    }

    private static String source(Threshold threshold) {
        return threshold.source().words();
    }
}
