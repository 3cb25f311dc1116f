package vn.thidua.emulation.archive;

import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.emulation.assessment.Assessment;
import vn.thidua.emulation.assessment.AssessmentRound;
import vn.thidua.emulation.assessment.Assessments;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.criteria.CriteriaSets;
import vn.thidua.emulation.scoring.CriteriaText;
import vn.thidua.emulation.scoring.Score;
import vn.thidua.emulation.scoring.UnitScore;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Actor;

/// By what the members were scored, every point with the sentence that explains it, and all that was said on the way.
@Component
@Order(60)
class ScoreChapter implements ArchiveChapter {

    private static final Actor BY = Actor.SYSTEM;

    private final CriteriaSets sets;
    private final Assessments assessments;

    ScoreChapter(CriteriaSets sets, Assessments assessments) {
        this.sets = sets;
        this.assessments = assessments;
    }

    @Override
    public String title() {
        return "Bộ tiêu chí và điểm";
    }

    @Override
    public void into(BlocYear year, ArchiveFiles files) {
        for (var version : sets.versions(BY, year.site(), year.id()))
            files.add(
                    "du-lieu/bo-tieu-chi-" + version.version() + ".json",
                    "Bộ tiêu chí: " + version.title() + ", phiên bản " + version.version(),
                    CriteriaText.write(sets.read(BY, year.site(), year.id(), version.version())
                            .set()));
        assessments.round(year.site(), year.id()).ifPresent(round -> scored(year, round, files));
    }

    private void scored(BlocYear year, AssessmentRound round, ArchiveFiles files) {
        var scores = assessments.scores(round, year.id());
        files.add("du-lieu/tong-diem", "Tổng điểm của các đơn vị", totals(year, scores));
        files.add("du-lieu/diem", "Điểm từng tiêu chí, kèm giải trình cách tính", lines(year, scores));
        var said = ArchiveTable.of("Đơn vị", "Bước", "Tiêu chí", "Minh chứng", "Lý do", "Lúc", "Mã");
        var replies = ArchiveTable.of("Đơn vị", "Tiêu chí", "Giải trình", "Lúc");
        for (var one : assessments.ofYear(BY, year.site(), year.id())) {
            var sheet = assessments.sheet(round, one);
            if (one.state().finished().isPresent())
                for (var entry : sheet.entries()) {
                    said.row(
                            one.unitName(),
                            entry.stage(),
                            entry.code(),
                            entry.evidence(),
                            entry.reason(),
                            entry.at(),
                            entry.id());
                    if (entry.file()) evidence(year, one, entry.id(), entry.code(), files);
                }
            for (var reply : sheet.replies()) replies.row(one.unitName(), reply.code(), reply.words(), reply.at());
        }
        files.add("du-lieu/diem-cac-buoc", "Lời của từng bước: tự chấm, kiểm tra chéo, thẩm định", said.end());
        files.add("du-lieu/giai-trinh", "Giải trình của các đơn vị", replies.end());
    }

    private static ArchiveTable totals(BlocYear year, Map<UnitId, UnitScore> scores) {
        var rows = ArchiveTable.of(
                "Đơn vị", "Tổng điểm", "Điểm có thể đạt", "Tỷ lệ %", "Điểm thưởng", "Điểm trừ", "Mã đơn vị");
        for (var member : year.members()) {
            var score = scores.get(member.unit());
            if (score != null)
                rows.row(
                        member.name(),
                        score.total().toPlainString(),
                        score.base().achievable().toPlainString(),
                        score.shown().map(Object::toString).orElse(""),
                        score.bonus().toPlainString(),
                        score.penalty().toPlainString(),
                        member.unit().value());
        }
        return rows.end();
    }

    private static ArchiveTable lines(BlocYear year, Map<UnitId, UnitScore> scores) {
        var rows = ArchiveTable.of("Đơn vị", "Mã tiêu chí", "Tiêu chí", "Điểm tối đa", "Điểm", "Vì sao");
        for (var member : year.members()) {
            var score = scores.get(member.unit());
            if (score == null) continue;
            var known = score.set().lines();
            score.lines().forEach((code, line) -> {
                var criterion = java.util.Objects.requireNonNull(known.get(code));
                rows.row(
                        member.name(),
                        code,
                        criterion.title(),
                        criterion.maxPoints().toPlainString(),
                        points(line),
                        line.explanation().sentence());
            });
        }
        return rows.end();
    }

    private static String points(Score score) {
        return switch (score) {
            case Score.Scored scored -> scored.points().toPlainString();
            case Score.Unscored _ -> "chưa chấm";
            case Score.Unassigned _ -> "không giao";
        };
    }

    private void evidence(BlocYear year, Assessment one, java.util.UUID entry, String code, ArchiveFiles files) {
        var sheet = assessments.file(BY, year.site(), one.id(), entry);
        files.add(
                "minh-chung/cham-diem/"
                        + ArchiveNames.of(year.member(one.unit()).orElseThrow().place(), one.unitName()) + "/" + entry
                        + ArchiveNames.ending(sheet.kind()),
                one.unitName() + ", tiêu chí " + code,
                sheet.bytes());
    }
}
