package vn.thidua.emulation.scoring;

import java.util.List;

/// The classes of a set, the best first.
///
/// @param extrasCount whether points outside the base count towards a class
/// @param grades empty where the set classifies nobody; otherwise going down, and the last one takes anybody
public record GradeScale(boolean extrasCount, List<Grade> grades) {

    public static final GradeScale NONE = new GradeScale(false, List.of());

    public GradeScale {
        grades = List.copyOf(grades);
        if (!grades.isEmpty() && !grades.getLast().takesAnybody()) throw new ScoringRefused.GradesOutOfOrder();
        for (var i = 1; i < grades.size(); i++)
            if (grades.get(i).least().compareTo(grades.get(i - 1).least()) >= 0)
                throw new ScoringRefused.GradesOutOfOrder();
    }

    boolean hasFloors() {
        return grades.stream().anyMatch(grade -> grade.floor().signum() > 0);
    }
}
