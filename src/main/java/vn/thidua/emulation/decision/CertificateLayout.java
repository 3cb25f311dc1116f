package vn.thidua.emulation.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.thidua.documents.Overprint;
import vn.thidua.documents.Paper;
import vn.thidua.emulation.honours.AwardCode;

/// Where the words of a certificate stand on the sheets of a printing house, for one kind of award.
///
/// @param width of the sheet in mm
public record CertificateLayout(AwardCode award, String name, double width, double height, List<Placed> fields) {

    private static final double LEAST = 50;
    private static final double MOST = 600;
    private static final double MOST_POINTS = 72;

    /// @param x in mm from the left edge
    /// @param y in mm from the upper edge, of the foot of its first line
    /// @param size of the letters in pt
    public record Placed(
            CertificateField field,
            double x,
            double y,
            double width,
            double size,
            Overprint.Align align,
            boolean bold,
            boolean italic) {}

    public CertificateLayout {
        name = name.strip();
        fields = List.copyOf(fields);
        if (name.isEmpty() || name.length() > Issuer.LONGEST) throw new DecisionRefused.LayoutWithoutName();
        if (width < LEAST || width > MOST || height < LEAST || height > MOST) throw new DecisionRefused.LayoutNoSize();
        var seen = new HashSet<CertificateField>();
        for (var one : fields)
            if (!seen.add(one.field()) || !stands(one, width, height))
                throw new DecisionRefused.LayoutOffSheet(one.field().name());
    }

    private static boolean stands(Placed one, double width, double height) {
        return one.x() >= 0
                && one.y() > 0
                && one.width() > 0
                && one.x() + one.width() <= width
                && one.y() <= height
                && one.size() >= 4
                && one.size() <= MOST_POINTS;
    }

    /// To begin with: a sheet of A4 on its side.
    public static CertificateLayout standard(AwardCode award, String name) {
        return new CertificateLayout(
                award,
                name,
                297,
                210,
                List.of(
                        placed(CertificateField.NAME, 40, 100, 217, 24, Overprint.Align.MIDDLE, true),
                        placed(CertificateField.WHERE, 40, 112, 217, 16, Overprint.Align.MIDDLE, false),
                        placed(CertificateField.MERIT, 40, 126, 217, 16, Overprint.Align.MIDDLE, false),
                        placed(CertificateField.PLACE_AND_DATE, 150, 150, 120, 14, Overprint.Align.MIDDLE, false),
                        placed(CertificateField.DECISION, 45, 178, 80, 12, Overprint.Align.LEFT, false),
                        placed(CertificateField.DATE, 45, 185, 80, 12, Overprint.Align.LEFT, false),
                        placed(CertificateField.BOOK, 45, 192, 80, 12, Overprint.Align.LEFT, false)));
    }

    private static Placed placed(
            CertificateField field,
            double x,
            double y,
            double width,
            double size,
            Overprint.Align align,
            boolean bold) {
        return new Placed(field, x, y, width, size, align, bold, field == CertificateField.PLACE_AND_DATE);
    }

    /// The sheet for one line of a numbered decision.
    Overprint sheet(KeptDecision decision, Given given, DecisionLine line) {
        var spots = new ArrayList<Overprint.Spot>();
        for (var one : fields) {
            var words = words(one.field(), decision, given, line);
            spots.add(new Overprint.Spot(
                    one.x(), one.y(), one.width(), one.size(), one.align(), one.bold(), one.italic(), words));
        }
        return new Overprint(width, height, spots);
    }

    private static String words(CertificateField field, KeptDecision decision, Given given, DecisionLine line) {
        return switch (field) {
            case NAME -> line.subject().name();
            case WHERE -> line.where();
            case MERIT -> line.merit();
            case DECISION -> given.written();
            case DATE -> Paper.day("ngày ", given.on());
            case PLACE_AND_DATE -> Paper.dated(decision.issuer().place(), given.on());
            case BOOK -> String.valueOf(line.n());
        };
    }
}
