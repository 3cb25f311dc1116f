package vn.thidua.emulation.assessment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.FieldErrors;
import vn.thidua.emulation.Typed;
import vn.thidua.emulation.assessment.Assessment;
import vn.thidua.emulation.assessment.web.SheetReading.Read;
import vn.thidua.emulation.scoring.Score;
import vn.thidua.emulation.scoring.UnitScore;

/// The form of one part of a sheet: to say what stands there, or only to see what would be.
///
/// @param parts the titles of all parts, in order
/// @param now what the member has by what is said
/// @param then what it would have by what is typed; `null` where nothing is tried
public record PartPage(
        Read read,
        PartForm form,
        FieldErrors errors,
        List<String> parts,
        UnitScore now,
        @Nullable UnitScore then) {

    public PartPage {
        parts = List.copyOf(parts);
    }

    public Assessment assessment() {
        return read.assessment();
    }

    public String path() {
        return SheetController.PATH + "/" + assessment().id().value();
    }

    public String points(LineForm line) {
        return points(now, line);
    }

    private static String points(UnitScore score, LineForm line) {
        return switch (score.line(line.line().code())) {
            case Score.Scored scored -> Typed.written(scored.points());
            case Score.Unscored _ -> "?";
            case Score.Unassigned _ -> "–";
        };
    }

    /// Empty where it would be the same.
    public String trial(LineForm line) {
        var trial = then == null ? "" : points(then, line);
        return trial.equals(points(line)) ? "" : trial;
    }

    public String sentence(LineForm line) {
        return (then == null ? now : then)
                .line(line.line().code())
                .explanation()
                .sentence();
    }

    public String total(UnitScore score) {
        return Typed.written(score.total());
    }

    /// Empty where nothing is assigned.
    public String percentage(UnitScore score) {
        return score.shown().map(Typed::written).orElse("");
    }
}
