package vn.thidua.search.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// Which short forms stand for which words, and the other way round; an agency adds its own lines to ours.
public final class Abbreviations {
    private static final int WIDEST_GAP = 3;
    private final Map<String, List<Rule>> byFirstKey = new HashMap<>();
    private final Map<String, List<Rule>> byFirstFolded = new HashMap<>();
    private final int fingerprint;

    private Abbreviations(List<String> lines) {
        var rules = new LinkedHashSet<String>();
        for (var line : lines) {
            if (line.startsWith("-")) {
                rules.removeIf(rule -> rule.startsWith(line.substring(1).strip() + "\t"));
            } else if (!line.startsWith("#") && line.contains("\t")) {
                rules.add(line.strip());
            }
        }
        rules.forEach(this::add);
        fingerprint = String.join("\n", rules).hashCode();
    }

    /// The short forms in lines of `SHORT<tab>words in full`; a later `-SHORT` takes one away; other lines mean
    /// nothing.
    public static Abbreviations of(List<String> lines) {
        return new Abbreviations(lines);
    }

    /// A place in a text, from syllable `first` up to before `end`, that can also be said as `instead`.
    public record Match(int first, int end, List<Syllable> instead) {}

    /// Changes when the list changes; an index built with another list must be built again.
    public String fingerprint() {
        return Integer.toHexString(fingerprint);
    }

    /// The places of a document that can be said otherwise; short forms count only in capitals.
    public List<Match> in(List<Syllable> text) {
        var matches = new ArrayList<Match>();
        for (int i = 0; i < text.size(); i++) {
            for (var rule : byFirstKey.getOrDefault(text.get(i).key(), List.of())) {
                if (rule.standsAt(text, i)) {
                    matches.add(new Match(i, i + rule.from.size(), rule.to));
                }
            }
        }
        return matches;
    }

    /// The places of a question that can be said otherwise, whatever its marks and capitals.
    public List<Match> asked(List<Syllable> question) {
        var matches = new ArrayList<Match>();
        var seen = new HashSet<String>();
        for (int i = 0; i < question.size(); i++) {
            for (var rule : byFirstFolded.getOrDefault(question.get(i).folded(), List.of())) {
                if (rule.looksLike(question, i) && seen.add(i + rule.to.toString())) {
                    matches.add(new Match(i, i + rule.from.size(), rule.to));
                }
            }
        }
        return matches;
    }

    private void add(String line) {
        var cells = line.split("\t");
        if (cells.length < 2) {
            return;
        }
        var brief = Syllables.of(Syllables.normal(cells[0].strip()));
        var full = Syllables.of(Syllables.normal(cells[1].strip()));
        if (brief.isEmpty() || full.size() < 2) {
            return;
        }
        boolean syllable =
                brief.size() == 1 && SyllableShape.valid(brief.getFirst().folded(), 1);
        remember(new Rule(brief, full, true, syllable));
        if (!syllable) {
            remember(new Rule(full, brief, false, false));
        }
    }

    private void remember(Rule rule) {
        byFirstKey
                .computeIfAbsent(rule.from.getFirst().key(), k -> new ArrayList<>())
                .add(rule);
        byFirstFolded
                .computeIfAbsent(rule.from.getFirst().folded(), k -> new ArrayList<>())
                .add(rule);
    }

    private record Rule(List<Syllable> from, List<Syllable> to, boolean brief, boolean syllable) {

        boolean standsAt(List<Syllable> text, int at) {
            for (int i = 0; i < from.size(); i++) {
                if (at + i >= text.size() || !fits(text, at + i, i)) {
                    return false;
                }
            }
            return !syllable || !shouted(text, at - 1) && !shouted(text, at + 1);
        }

        boolean looksLike(List<Syllable> question, int at) {
            for (int i = 0; i < from.size(); i++) {
                if (at + i >= question.size()
                        || !question.get(at + i).folded().equals(from.get(i).folded())) {
                    return false;
                }
            }
            return !syllable || question.get(at).capitals();
        }

        private boolean fits(List<Syllable> text, int at, int i) {
            var here = text.get(at);
            int gap = i == 0 ? 0 : here.start() - text.get(at - 1).end();
            boolean capital = !brief || here.capitals();
            return capital
                    && gap <= (brief ? 1 : WIDEST_GAP)
                    && here.key().equals(from.get(i).key());
        }

        /// `TU` in `ĐẦU TU BỔ` is a word of a shouted line, not a short form.
        private static boolean shouted(List<Syllable> text, int at) {
            return at >= 0 && at < text.size() && text.get(at).capitals();
        }
    }
}
