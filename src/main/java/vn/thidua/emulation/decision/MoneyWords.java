package vn.thidua.emulation.decision;

import java.util.ArrayList;
import java.util.List;

/// An amount in Vietnamese words: `một triệu bốn trăm chín mươi nghìn đồng`.
public final class MoneyWords {

    private static final List<String> DIGITS =
            List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");
    private static final List<String> GROUPS = List.of("", "nghìn", "triệu");
    private static final long BILLION = 1_000_000_000;

    private MoneyWords() {}

    /// @param amount not negative
    public static String dong(long amount) {
        var words = of(amount) + " đồng";
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    static String of(long number) {
        if (number < 0) throw new IllegalArgumentException("less than nothing: " + number);
        if (number == 0) return DIGITS.getFirst();
        return String.join(" ", above(number, false));
    }

    /// Thousands of millions are counted as numbers of their own: "một nghìn tỷ".
    private static List<String> above(long number, boolean whole) {
        var words = new ArrayList<String>();
        if (number >= BILLION) {
            words.addAll(above(number / BILLION, whole));
            words.add("tỷ");
            whole = true;
            number %= BILLION;
        }
        for (var group = GROUPS.size() - 1; group >= 0; group--) {
            var part = (int) (number / (long) Math.pow(1000, group) % 1000);
            if (part == 0) continue;
            words.addAll(three(part, whole || !words.isEmpty()));
            if (group > 0) words.add(GROUPS.get(group));
        }
        return words;
    }

    /// @param whole whether something stands before it, so that its empty hundreds are spoken
    private static List<String> three(int part, boolean whole) {
        var words = new ArrayList<String>();
        var hundreds = part / 100;
        var tens = part / 10 % 10;
        var ones = part % 10;
        if (hundreds > 0 || whole) words.addAll(List.of(DIGITS.get(hundreds), "trăm"));
        if (tens > 1) words.addAll(List.of(DIGITS.get(tens), "mươi"));
        else if (tens == 1) words.add("mười");
        else if (ones > 0 && !words.isEmpty()) words.add("linh");
        if (ones > 0) words.add(one(ones, tens));
        return words;
    }

    private static String one(int ones, int tens) {
        if (ones == 1 && tens > 1) return "mốt";
        if (ones == 5 && tens > 0) return "lăm";
        return DIGITS.get(ones);
    }
}
