package vn.thidua.search;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.search.language.Syllable;
import vn.thidua.search.language.Syllables;

/// What somebody asks: words, phrases in quotation marks, words after a minus, and limits of day and section.
public record Question(
        UUID site,
        String text,
        List<Syllable> words,
        List<List<Syllable>> phrases,
        List<List<Syllable>> excluded,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String section,
        int page,
        int size) {
    static final int LONGEST = 200;
    static final int MOST_WORDS = 24;
    static final int MOST_PER_PAGE = 50;
    static final int LAST_PAGE = 100;
    private static final String QUOTES = "\"“”„«»";

    /// Reads whatever came with the request; what makes no sense is left out, and nothing is refused.
    public static Question parse(
            UUID site,
            @Nullable String text,
            @Nullable String from,
            @Nullable String to,
            @Nullable String section,
            @Nullable String page,
            int size) {
        var asked = Syllables.normal(cut(text == null ? "" : text))
                .replace('\n', ' ')
                .strip();
        var parts = new Parts(asked);
        return new Question(
                site,
                asked,
                parts.words.stream().limit(MOST_WORDS).toList(),
                parts.phrases,
                parts.excluded,
                day(from),
                day(to),
                section == null || section.isBlank() ? null : section.strip(),
                number(page),
                Math.clamp(size, 1, MOST_PER_PAGE));
    }

    /// A question of words alone, for its first page of ten.
    public static Question of(UUID site, String text) {
        return parse(site, text, null, null, null, null, 10);
    }

    boolean empty() {
        return words.isEmpty() && from == null && to == null && section == null;
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, end < LONGEST / 2 ? LONGEST : end);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        for (var pattern : List.of("uuuu-MM-dd", "d/M/uuuu")) {
            try {
                return LocalDate.parse(text.strip(), DateTimeFormatter.ofPattern(pattern));
            } catch (DateTimeParseException other) {
                continue;
            }
        }
        return null;
    }

    private static int number(@Nullable String text) {
        if (text == null || !text.strip().matches("[0-9]{1,6}")) {
            return 1;
        }
        return Math.clamp(Integer.parseInt(text.strip()), 1, LAST_PAGE);
    }

    /// Walks the text once; an unclosed quotation mark is no quotation.
    private static final class Parts {
        private final List<Syllable> words = new ArrayList<>();
        private final List<List<Syllable>> phrases = new ArrayList<>();
        private final List<List<Syllable>> excluded = new ArrayList<>();
        private final String text;
        private final List<Syllable> all;

        Parts(String text) {
            this.text = text;
            this.all = Syllables.of(text);
            int at = 0;
            while (at < text.length()) {
                boolean minus = minusAt(at);
                int start = minus ? at + 1 : at;
                int close = closing(start);
                if (close > 0) {
                    phrase(between(start + 1, close), minus);
                } else if (minus) {
                    close = blankAfter(start);
                    refuse(between(start, close));
                }
                int next = close > 0 ? close + 1 : at + 1;
                if (close < 0) {
                    word(at);
                }
                at = next;
            }
        }

        private boolean minusAt(int at) {
            return text.charAt(at) == '-'
                    && (at == 0 || Character.isWhitespace(text.charAt(at - 1)))
                    && at + 1 < text.length()
                    && !Character.isWhitespace(text.charAt(at + 1));
        }

        private int closing(int at) {
            if (at >= text.length() || QUOTES.indexOf(text.charAt(at)) < 0) {
                return -1;
            }
            for (int end = at + 1; end < text.length(); end++) {
                if (QUOTES.indexOf(text.charAt(end)) >= 0) {
                    return end;
                }
            }
            return -1;
        }

        private int blankAfter(int at) {
            int end = at;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            return end;
        }

        private List<Syllable> between(int start, int end) {
            return all.stream()
                    .filter(word -> word.start() >= start && word.end() <= end)
                    .toList();
        }

        private void phrase(List<Syllable> phrase, boolean minus) {
            if (minus) {
                refuse(phrase);
                return;
            }
            words.addAll(phrase);
            if (phrase.size() > 1 && phrases.size() < 4) {
                phrases.add(phrase);
            }
        }

        private void refuse(List<Syllable> phrase) {
            if (!phrase.isEmpty() && excluded.size() < 8) {
                excluded.add(phrase);
            }
        }

        private void word(int at) {
            all.stream().filter(word -> word.start() == at).forEach(words::add);
        }
    }
}
