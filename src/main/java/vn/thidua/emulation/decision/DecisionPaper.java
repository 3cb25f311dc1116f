package vn.thidua.emulation.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.documents.Annex;
import vn.thidua.documents.Deciding;
import vn.thidua.documents.Numbered;
import vn.thidua.documents.Paper;
import vn.thidua.documents.Part;
import vn.thidua.documents.Signature;
import vn.thidua.documents.Text;
import vn.thidua.emulation.honours.SubjectKind;

/// The paper that a decision becomes: Vietnamese whatever language the reader has chosen.
final class DecisionPaper {

    /// Where whoever decides signs.
    static final String PERSON = "chu-ky";

    /// Where the organisation signs: beside the person, over the line of number and day, and the same on the annex.
    static final String SEAL = "con-dau";

    static final String NUMBER = "so-ngay";
    static final String ANNEX = "so-ngay-phu-luc";

    private static final List<String> TENS = List.of("", "X", "XX", "XXX");
    private static final List<String> ONES = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");

    private DecisionPaper() {}

    /// @param olds lines of the earlier decision that this one speaks of, by their ids
    static Paper of(KeptDecision decision, List<DecisionLine> lines, Map<LineId, DecisionLine> olds) {
        var issuer = decision.issuer();
        var text = decision.text();
        var given = decision.given();
        var later = given == null ? NUMBER : null;
        return new Paper(
                issuer.superior().isEmpty() ? null : issuer.superior(),
                issuer.name(),
                given == null ? Numbered.open(issuer.symbol()) : Numbered.read(given.written()),
                issuer.place(),
                given == null ? null : given.on(),
                "QUYẾT ĐỊNH",
                text.about().lines().toList(),
                bases(text),
                articles(text),
                List.of(new Signature(PERSON, text.capacity().lines().toList(), text.title(), text.signer(), SEAL)),
                null,
                text.receivers()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                new Deciding(issuer.authority(), later, annex(decision, lines, olds, later == null ? null : ANNEX)));
    }

    private static List<Text> bases(DecisionText text) {
        var bases = new ArrayList<Text>();
        text.bases().lines().filter(line -> !line.isBlank()).forEach(line -> bases.add(Text.of(line)));
        if (!text.letter().isEmpty()) bases.add(Text.of(text.letter()));
        return bases;
    }

    private static List<Part> articles(DecisionText text) {
        var parts = new ArrayList<Part>();
        for (var n = 1; n <= text.articles().size(); n++) {
            var lines = text.articles()
                    .get(n - 1)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
            for (var i = 0; i < lines.size(); i++) {
                var words = new Text.Run(lines.get(i), false, false);
                parts.add(new Part.Paragraph(
                        i > 0
                                ? new Text(List.of(words))
                                : new Text(List.of(new Text.Run("Điều " + n + ". ", true, false), words))));
            }
        }
        return parts;
    }

    static Annex.Attached attached(KeptDecision decision) {
        return new Annex.Attached(
                "Kèm theo Quyết định số", "của " + decision.issuer().authority());
    }

    private static Annex annex(
            KeptDecision decision,
            List<DecisionLine> lines,
            Map<LineId, DecisionLine> olds,
            @Nullable String numberField) {
        var amends = lines.stream().anyMatch(line -> line.effect() == Effect.REPLACE);
        var merit = same(lines);
        var subject = new ArrayList<>(decision.text().annex().lines().toList());
        if (!merit.isEmpty() && !amends) subject.add(merit);
        return new Annex(
                "DANH SÁCH",
                subject,
                attached(decision),
                numberField,
                columns(amends, merit.isEmpty()),
                rows(lines, olds, amends, merit.isEmpty()));
    }

    /// What all of them are commended for, where it is the same.
    private static String same(List<DecisionLine> lines) {
        var merits = lines.stream().map(DecisionLine::merit).distinct().toList();
        return merits.size() == 1 ? merits.getFirst() : "";
    }

    private static List<Part.Column> columns(boolean amends, boolean merits) {
        if (amends)
            return List.of(
                    new Part.Column("TT", 7, true),
                    new Part.Column("Đã ghi", 46, false),
                    new Part.Column("Sửa thành", 47, false));
        if (!merits)
            return List.of(
                    new Part.Column("TT", 8, true),
                    new Part.Column("Tập thể, cá nhân", 42, false),
                    new Part.Column("Chức vụ, đơn vị", 50, false));
        return List.of(
                new Part.Column("TT", 8, true),
                new Part.Column("Tập thể, cá nhân", 29, false),
                new Part.Column("Chức vụ, đơn vị", 32, false),
                new Part.Column("Thành tích", 31, false));
    }

    private static List<Annex.Row> rows(
            List<DecisionLine> lines, Map<LineId, DecisionLine> olds, boolean amends, boolean merits) {
        var counts = new HashMap<String, Integer>();
        for (var line : lines) {
            counts.merge(kind(line), 1, Integer::sum);
            counts.merge(kind(line) + "\n" + group(line), 1, Integer::sum);
        }
        var rows = new ArrayList<Annex.Row>();
        var kinds = 0;
        var groups = 0;
        var n = 0;
        var before = "";
        var beside = "";
        for (var line : lines) {
            if (!kind(line).equals(before)) {
                before = kind(line);
                beside = "";
                groups = 0;
                n = 0;
                var count = counts.getOrDefault(before, 0);
                rows.add(new Annex.Row.Group(1, roman(++kinds) + ". " + before + " (" + count + ")"));
            }
            if (!group(line).equals(beside)) {
                beside = group(line);
                var count = counts.getOrDefault(before + "\n" + beside, 0);
                rows.add(new Annex.Row.Group(2, ++groups + ". " + beside + " (" + count + ")"));
            }
            rows.add(row(line, ++n, olds, amends, merits));
        }
        return rows;
    }

    private static String kind(DecisionLine line) {
        var name = line.awardName().toUpperCase(Locale.forLanguageTag("vi"));
        return switch (line.effect()) {
            case GRANT -> name;
            case REPLACE -> "SỬA ĐỔI: " + name;
            case REVOKE -> "HỦY BỎ: " + name;
        };
    }

    private static String group(DecisionLine line) {
        return switch (line.subject().kind()) {
            case COLLECTIVE -> "Tập thể";
            case HOUSEHOLD -> "Hộ gia đình";
            case INDIVIDUAL ->
                line.subject().of().isEmpty() ? "Cá nhân" : line.subject().of();
        };
    }

    private static Annex.Row row(
            DecisionLine line, int n, Map<LineId, DecisionLine> olds, boolean amends, boolean merits) {
        var cells = new ArrayList<>(List.of(String.valueOf(n)));
        if (amends) {
            var old = line.old() == null ? null : olds.get(line.old());
            cells.add(old == null ? "" : whole(old));
            cells.add(line.effect() == Effect.REVOKE ? "Hủy bỏ" : whole(line));
        } else {
            cells.add(line.subject().name());
            cells.add(beside(line));
            if (merits) cells.add(line.merit());
        }
        return new Annex.Row.Line(cells);
    }

    /// The unit of a person stands in the heading of its group.
    private static String beside(DecisionLine line) {
        return line.subject().kind() == SubjectKind.INDIVIDUAL
                        && !line.subject().of().isEmpty()
                ? line.where()
                : line.subject().of();
    }

    private static String whole(DecisionLine line) {
        var where = line.where();
        return line.subject().name()
                + (where.isEmpty() ? "" : ", " + where)
                + (line.merit().isEmpty() ? "" : ": " + line.merit());
    }

    /// Up to 39.
    static String roman(int n) {
        return TENS.get(n / 10) + ONES.get(n % 10);
    }
}
