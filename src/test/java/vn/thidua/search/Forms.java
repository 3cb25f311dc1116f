package vn.thidua.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;

/// The ways one question reaches a search box.
final class Forms {
    private static final String TONES = "\u0301\u0300\u0309\u0303\u0323";

    private Forms() {}

    record Form(String name, UnaryOperator<String> typed) {}

    static List<Form> all() {
        var half = new Random(7);
        var slip = new Random(11);
        return List.of(
                new Form("as written", text -> text),
                new Form("no marks", Forms::plain),
                new Form("half the marks", text -> eachWord(text, word -> half.nextBoolean() ? plain(word) : word)),
                new Form("NFD", text -> Normalizer.normalize(text, Normalizer.Form.NFD)),
                new Form("Telex", text -> eachWord(text, word -> keys(word, "sfrxj", true))),
                new Form("VNI", text -> eachWord(text, word -> keys(word, "12345", false))),
                new Form("one mistake", text -> mistyped(text, slip)));
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }

    private static String eachWord(String text, UnaryOperator<String> change) {
        var words = new ArrayList<String>();
        for (var word : text.split(" ")) {
            words.add(change.apply(word));
        }
        return String.join(" ", words);
    }

    static String keys(String word, String tones, boolean telex) {
        var typed = new StringBuilder();
        var tone = "";
        var tail = word.replaceFirst(".*?([^\\p{L}\\p{M}\\p{N}]*)$", "$1");
        var body = word.substring(0, word.length() - tail.length());
        for (char mark : Normalizer.normalize(body, Normalizer.Form.NFD).toCharArray()) {
            int at = TONES.indexOf(mark);
            if (at >= 0) {
                tone = "" + tones.charAt(at);
            } else {
                typed.append(mark(mark, typed, telex));
            }
        }
        var keys = telex ? typed.toString().replaceAll("(?i)(u)w(o)w", "$1$2w") : typed.toString();
        return keys + tone + tail;
    }

    private static String mark(char mark, StringBuilder typed, boolean telex) {
        return switch (mark) {
            case '\u0302' -> telex ? ("" + typed.charAt(typed.length() - 1)).toLowerCase(Locale.ROOT) : "6";
            case '\u0306' -> telex ? "w" : "8";
            case '\u031B' -> telex ? "w" : "7";
            case 'đ' -> telex ? "dd" : "d9";
            case 'Đ' -> telex ? "Dd" : "D9";
            default -> "" + mark;
        };
    }

    private static String mistyped(String text, Random random) {
        var words = text.split(" ");
        for (int tries = 0; tries < 50; tries++) {
            int i = random.nextInt(words.length);
            if (words[i].length() >= 3) {
                words[i] = slip(words[i], random);
                break;
            }
        }
        return String.join(" ", words);
    }

    private static String slip(String word, Random random) {
        int at = 1 + random.nextInt(word.length() - 2);
        return switch (random.nextInt(4)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
            case 2 -> word.substring(0, at) + (char) ('a' + random.nextInt(26)) + word.substring(at + 1);
            default -> word.substring(0, at) + (char) ('a' + random.nextInt(26)) + word.substring(at);
        };
    }
}
