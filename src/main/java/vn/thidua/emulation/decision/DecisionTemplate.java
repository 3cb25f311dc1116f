package vn.thidua.emulation.decision;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.thidua.documents.Paper;
import vn.thidua.emulation.honours.SubjectKind;

/// The words that a decision begins with, from its list. People write on from there.
final class DecisionTemplate {

    private static final String LAST =
            "Chánh Văn phòng, thủ trưởng các cơ quan, đơn vị liên quan và các tập thể, cá nhân"
                    + " có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.";

    private DecisionTemplate() {}

    /// For awards.
    ///
    /// @param bases legal bases as papers cite them
    static DecisionText awards(Issuer issuer, int year, List<DecisionLine> lines, List<String> bases, String letter) {
        var names = new LinkedHashSet<String>();
        for (var line : lines) names.add(line.awardName());
        var what = names.isEmpty() ? "khen thưởng" : "tặng " + String.join(", ", names);
        var articles = new ArrayList<String>();
        articles.add("Tặng " + (names.isEmpty() ? "các hình thức khen thưởng" : counted(lines)) + " năm " + year
                + " (có danh sách kèm theo).");
        articles.add(money(lines));
        articles.add(LAST);
        return new DecisionText(
                "Về việc " + what + " năm " + year,
                String.join("\n", bases),
                letter,
                articles,
                "Tập thể, cá nhân được " + what + " năm " + year,
                issuer.capacity(),
                issuer.title(),
                issuer.signer(),
                issuer.receivers());
    }

    /// `Bằng khen cho 3 tập thể và 12 cá nhân; Cờ thi đua cho 1 tập thể`.
    private static String counted(List<DecisionLine> lines) {
        var counts = new LinkedHashMap<String, Map<SubjectKind, Integer>>();
        for (var line : lines)
            counts.computeIfAbsent(line.awardName(), _ -> new LinkedHashMap<>())
                    .merge(line.subject().kind(), 1, Integer::sum);
        var said = new ArrayList<String>();
        counts.forEach((name, kinds) -> {
            var parts = new ArrayList<String>();
            kinds.forEach((kind, count) -> parts.add(number(count) + " " + word(kind)));
            said.add(name + " cho " + String.join(" và ", parts));
        });
        return String.join("; ", said);
    }

    private static String word(SubjectKind kind) {
        return switch (kind) {
            case COLLECTIVE -> "tập thể";
            case HOUSEHOLD -> "hộ gia đình";
            case INDIVIDUAL -> "cá nhân";
        };
    }

    private static String number(long value) {
        return NumberFormat.getIntegerInstance(Locale.forLanguageTag("vi")).format(value);
    }

    /// What each award brings, where it was worked out.
    private static String money(List<DecisionLine> lines) {
        var amounts = new LinkedHashMap<String, Long>();
        for (var line : lines) {
            var reward = line.reward();
            if (reward != null && reward > 0)
                amounts.putIfAbsent(
                        line.awardName() + " (" + word(line.subject().kind()) + ")", reward);
        }
        var end = " Tiền thưởng chi từ quỹ thi đua, khen thưởng.";
        if (amounts.isEmpty()) return "Tiền thưởng kèm theo thực hiện theo quy định hiện hành." + end;
        var said = new ArrayList<String>();
        amounts.forEach((name, amount) -> said.add(name + ": " + number(amount) + " đồng"));
        return "Mức tiền thưởng kèm theo: " + String.join("; ", said) + "." + end;
    }

    /// For a decision that takes back, or puts right, what an earlier one gave.
    static DecisionText later(KeptDecision old, DecisionKind kind, String reason, List<String> bases) {
        var issuer = old.issuer();
        var given = java.util.Objects.requireNonNull(old.given());
        var of = "Quyết định số " + given.written() + " " + Paper.day("ngày ", given.on());
        var rested = new ArrayList<>(bases);
        rested.add("Căn cứ " + of + " của " + issuer.authority() + ";");
        var articles = kind == DecisionKind.REVOCATION
                ? List.of(
                        "Hủy bỏ việc khen thưởng đối với các tập thể, cá nhân có tên trong danh sách kèm theo, đã được"
                                + " tặng tại " + of + ". Lý do: " + reason,
                        "Thu hồi hiện vật khen thưởng và tiền thưởng đã nhận; tiền thưởng nộp lại quỹ thi đua, khen"
                                + " thưởng.",
                        LAST)
                : List.of(
                        "Sửa đổi danh sách kèm theo " + of + " như danh sách kèm theo Quyết định này. Lý do: " + reason,
                        "Các nội dung khác của " + of + " giữ nguyên hiệu lực.",
                        LAST);
        var about = (kind == DecisionKind.REVOCATION ? "Về việc hủy bỏ khen thưởng tại " : "Về việc sửa đổi ") + of;
        return new DecisionText(
                about,
                String.join("\n", rested),
                "",
                articles,
                kind == DecisionKind.REVOCATION ? "Tập thể, cá nhân bị hủy bỏ khen thưởng" : "Nội dung sửa đổi",
                issuer.capacity(),
                issuer.title(),
                issuer.signer(),
                issuer.receivers());
    }
}
