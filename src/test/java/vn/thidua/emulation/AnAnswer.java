package vn.thidua.emulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import vn.thidua.emulation.assessment.LineSaid;
import vn.thidua.emulation.scoring.Direct;
import vn.thidua.emulation.scoring.External;
import vn.thidua.emulation.scoring.Input;
import vn.thidua.emulation.scoring.Line;

/// What a member might say of a line of its score sheet: the same for all, but for the points that people give.
public final class AnAnswer {

    private AnAnswer() {}

    /// @param points wanted where people give them: at most the maximum, and a whole number of steps
    public static LineSaid to(Line line, String points) {
        return new LineSaid(line.code(), input(line, new BigDecimal(points)), "Công văn 5/CV", null, "");
    }

    private static Input input(Line line, BigDecimal points) {
        if (line.formula() instanceof Direct direct)
            return new Input.Points(points.min(line.maxPoints())
                    .divide(direct.step(), 0, RoundingMode.DOWN)
                    .multiply(direct.step()));
        if (line.formula() instanceof External external) return new Input.Imported(external.outOf());
        var takes = line.formula().takes();
        if (takes == Input.Done.class) return new Input.Done(true);
        if (takes == Input.Measured.class) return new Input.Measured(BigDecimal.TEN, BigDecimal.TEN);
        return takes == Input.Marks.class ? new Input.Marks(List.of(new BigDecimal("8"))) : new Input.Counts(Map.of());
    }
}
