package vn.thidua.emulation.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import vn.thidua.documents.Annex;
import vn.thidua.documents.Deciding;
import vn.thidua.documents.Numbered;
import vn.thidua.documents.Paper;
import vn.thidua.documents.Part;
import vn.thidua.documents.Signature;
import vn.thidua.documents.Text;
import vn.thidua.emulation.honours.SubjectKind;

/// What a decision pays: to whom, how much, why that much, and the sum in words.
///
/// @param lines without those taken back
public record MoneySheet(KeptDecision decision, List<DecisionLine> lines) {

    public MoneySheet {
        lines = List.copyOf(lines);
    }

    /// Equal amounts of one award.
    ///
    /// @param subject `tập thể`, `cá nhân`
    public record Sum(String award, String subject, String how, int count, long each) {

        public long total() {
            return each * count;
        }
    }

    public long total() {
        return lines.stream().mapToLong(MoneySheet::amount).sum();
    }

    /// How many lines have no amount, since the rules of the day do not know their award.
    public long open() {
        return lines.stream().filter(line -> line.reward() == null).count();
    }

    public String inWords() {
        return MoneyWords.dong(total());
    }

    static long amount(DecisionLine line) {
        var reward = line.reward();
        return reward == null ? 0 : reward;
    }

    public List<Sum> sums() {
        var sums = new LinkedHashMap<String, Sum>();
        for (var line : lines) {
            var one = new Sum(line.awardName(), word(line.subject().kind()), line.rewardFor(), 1, amount(line));
            sums.merge(
                    one.award() + "|" + one.subject() + "|" + one.each() + "|" + one.how(),
                    one,
                    (a, b) -> new Sum(a.award(), a.subject(), a.how(), a.count() + 1, a.each()));
        }
        return List.copyOf(sums.values());
    }

    private static String word(SubjectKind kind) {
        return switch (kind) {
            case COLLECTIVE -> "tập thể";
            case HOUSEHOLD -> "hộ gia đình";
            case INDIVIDUAL -> "cá nhân";
        };
    }

    Paper paper() {
        var rows = sums().stream()
                .map(sum -> List.of(
                        Text.of(sum.award() + " (" + sum.subject() + ")"),
                        Text.of(sum.how().isEmpty() ? "Chưa có mức" : sum.how()),
                        Text.of(RewardSheet.written(sum.count())),
                        Text.of(RewardSheet.written(sum.each())),
                        Text.of(RewardSheet.written(sum.total()))))
                .toList();
        var table = new Part.Table(
                "",
                List.of(
                        new Part.Column("Danh hiệu, hình thức", 30, false),
                        new Part.Column("Cách tính", 34, false),
                        new Part.Column("Số lượng", 10, true),
                        new Part.Column("Mức (đồng)", 13, true),
                        new Part.Column("Thành tiền (đồng)", 15, true)),
                rows);
        var sum = new Text(List.of(
                new Text.Run("Tổng số tiền: ", false, false),
                new Text.Run(RewardSheet.written(total()) + " đồng.", true, false)));
        var words = Text.italic("Bằng chữ: " + inWords() + ".");
        return paper("BẢNG TIỀN THƯỞNG", List.of(table, new Part.Paragraph(sum), new Part.Paragraph(words)), money());
    }

    /// For signing by hand when awards are handed out.
    Paper receipt() {
        var about =
                new Part.Paragraph(Text.of("Những người có tên trong danh sách kèm theo đã nhận hiện vật khen thưởng"
                        + " và tiền thưởng, ký nhận ở cột cuối."));
        return paper("DANH SÁCH KÝ NHẬN", List.of(about), signing());
    }

    private Paper paper(String type, List<Part> body, Annex annex) {
        var issuer = decision.issuer();
        var given = decision.given();
        return new Paper(
                issuer.superior().isEmpty() ? null : issuer.superior(),
                issuer.name(),
                Numbered.open("BTT"),
                issuer.place(),
                null,
                type,
                List.of("Kèm theo Quyết định "
                        + (given == null
                                ? decision.text().about()
                                : "số " + given.written() + " " + Paper.day("ngày ", given.on()))),
                List.of(),
                body,
                List.of(
                        new Signature("lap-bang", List.of(), "Người lập bảng", ""),
                        new Signature("ke-toan", List.of(), "Kế toán trưởng", ""),
                        new Signature("thu-truong", List.of(), "Thủ trưởng đơn vị", "")),
                null,
                List.of(),
                Deciding.nothing(annex));
    }

    private Annex money() {
        return annex(
                List.of(
                        new Part.Column("TT", 8, true),
                        new Part.Column("Tập thể, cá nhân", 34, false),
                        new Part.Column("Chức vụ, đơn vị", 36, false),
                        new Part.Column("Tiền thưởng (đồng)", 22, true)),
                line -> line.reward() == null ? "" : RewardSheet.written(amount(line)));
    }

    private Annex signing() {
        return annex(
                List.of(
                        new Part.Column("TT", 8, true),
                        new Part.Column("Tập thể, cá nhân", 32, false),
                        new Part.Column("Chức vụ, đơn vị", 34, false),
                        new Part.Column("Ký nhận", 26, true)),
                line -> {
                    var handed = line.awarded();
                    return handed == null ? "" : Paper.day("Đã nhận ngày ", handed.on());
                });
    }

    private interface Last {
        String of(DecisionLine line);
    }

    private Annex annex(List<Part.Column> columns, Last last) {
        var rows = new ArrayList<Annex.Row>();
        var before = "";
        var kinds = 0;
        for (var line : lines) {
            if (!line.awardName().equals(before)) {
                before = line.awardName();
                rows.add(new Annex.Row.Group(1, DecisionPaper.roman(++kinds) + ". " + before));
            }
            rows.add(new Annex.Row.Line(
                    List.of(String.valueOf(line.n()), line.subject().name(), line.where(), last.of(line))));
        }
        return new Annex(
                "DANH SÁCH",
                List.of(decision.text().annex()),
                new Annex.Attached("", decision.issuer().authority()),
                null,
                columns,
                rows);
    }
}
