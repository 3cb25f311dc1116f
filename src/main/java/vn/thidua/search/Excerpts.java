package vn.thidua.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.search.language.Abbreviations;
import vn.thidua.search.language.Letters;
import vn.thidua.search.language.Syllable;
import vn.thidua.search.language.Syllables;

/// Marks the asked words in a text and cuts out where most of them stand together, in one walk over its letters.
final class Excerpts {
    private static final int LENGTH = 260;
    static final int READ = 24_000;
    private static final int MOST_PLACES = 400;
    private static final int SLOTS = 256;
    private static final int MOST_TARGETS = 100;
    private final @Nullable Target[] slots = new @Nullable Target[SLOTS];
    private final boolean marked;
    private int count;

    Excerpts(Reading reading, Abbreviations abbreviations, IndexUsage usage) {
        marked = reading.marked();
        for (var word : reading.words()) {
            target(word.word(), usage, false);
            if (word.other() != null) {
                target(word.other(), usage, false);
            }
        }
        for (var match : abbreviations.asked(reading.syllables())) {
            boolean several = match.instead().size() > 1;
            match.instead().forEach(word -> target(word, usage, several));
        }
    }

    /// A word to mark. One that comes from a short form is marked only beside another.
    private record Target(int hash, String key, String folded, double weight, int number, boolean accompanied) {}

    private record Place(int start, int end, Target target) {}

    private void target(Syllable word, IndexUsage usage, boolean accompanied) {
        int hash = hash(word.folded());
        int slot = slot(hash);
        for (var there = slots[slot]; there != null; there = slots[slot]) {
            if (there.key.equals(word.key())) {
                return;
            }
            slot = (slot + 1) % SLOTS;
        }
        if (count < MOST_TARGETS) {
            double weight = Math.log(1 + (usage.texts() + 1.0) / (usage.ofFolded(word.folded()) + 1.0));
            slots[slot] = new Target(hash, word.key(), word.folded(), weight, count++, accompanied);
        }
    }

    private static int slot(int hash) {
        return (hash * 0x9E3779B1) >>> 24;
    }

    /// The whole text with the asked words marked.
    List<Segment> whole(String text) {
        return segments(text, 0, text.length(), places(text));
    }

    /// The best few lines of the text with the asked words marked.
    List<Segment> of(String text) {
        var places = places(text);
        int start = places.isEmpty() ? 0 : Math.max(0, best(places) - 40);
        if (start > 0) {
            start = afterBlank(text, start);
        }
        int end = Math.min(text.length(), start + LENGTH);
        if (end < text.length()) {
            int blank = text.lastIndexOf(' ', end);
            end = blank > start ? blank : end;
        }
        return segments(text, start, end, places);
    }

    private List<Place> places(String text) {
        var places = new ArrayList<Place>();
        int limit = Math.min(text.length(), READ);
        int hash = 0;
        int start = -1;
        for (int i = 0; i <= limit; i++) {
            char plain = i < limit ? Letters.plain(text.charAt(i)) : 0;
            if (plain != 0) {
                start = start < 0 ? i : start;
                hash = 31 * hash + (plain == 'y' ? 'i' : plain);
            } else if (start >= 0 && !(i + 1 < limit && inNumber(text, i))) {
                if (slots[slot(hash)] != null && places.size() < MOST_PLACES) {
                    match(text, start, i, hash, places);
                }
                start = -1;
                hash = 0;
            }
        }
        return places;
    }

    private static boolean inNumber(String text, int i) {
        char c = text.charAt(i);
        return (c == '.' || c == ',') && Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1));
    }

    private void match(String text, int start, int end, int hash, List<Place> places) {
        var key = "";
        for (int slot = slot(hash); slots[slot] instanceof Target target; slot = (slot + 1) % SLOTS) {
            if (target.hash != hash || end - start > 60) {
                continue;
            }
            key = key.isEmpty() ? Syllables.key(text, start, end) : key;
            if (key.equals(target.key) || agrees(key, target)) {
                places.add(new Place(start, end, target));
                return;
            }
        }
    }

    /// Folded forms agree unless both sides carry marks, and other ones.
    private boolean agrees(String key, Target target) {
        int cut = key.indexOf('~');
        boolean textMarked = cut >= 0;
        boolean asked = marked && target.key.length() > target.folded.length();
        return !(textMarked && asked) && (textMarked ? key.substring(0, cut) : key).equals(target.folded);
    }

    private int best(List<Place> places) {
        double highest = -1;
        int best = places.getFirst().start;
        for (int i = 0; i < places.size(); i++) {
            double worth = worth(places, i);
            if (worth > highest + 1e-9) {
                highest = worth;
                best = places.get(i).start;
            }
        }
        return best;
    }

    private double worth(List<Place> places, int from) {
        long seen = 0;
        double worth = 0;
        int limit = places.get(from).start + LENGTH - 60;
        for (int i = from; i < places.size() && places.get(i).end <= limit; i++) {
            var target = places.get(i).target;
            boolean adjacent = i > from
                    && places.get(i).start - places.get(i - 1).end <= 1
                    && target.number == places.get(i - 1).target.number + 1;
            boolean first = (seen & (1L << (target.number & 63))) == 0;
            worth += (first ? target.weight : 0.05) + (adjacent ? 0.5 * target.weight : 0);
            seen |= 1L << (target.number & 63);
        }
        return worth;
    }

    private static int afterBlank(String text, int start) {
        int blank = text.indexOf(' ', start);
        return blank >= 0 && blank - start < 30 ? blank + 1 : start;
    }

    private static List<Segment> segments(String text, int start, int end, List<Place> places) {
        var segments = new ArrayList<Segment>();
        int at = start;
        for (int i = 0; i < places.size(); i++) {
            var place = places.get(i);
            if (place.start < at || place.end > end || (place.target.accompanied && alone(places, i))) {
                continue;
            }
            int stop = place.end;
            while (i + 1 < places.size()
                    && places.get(i + 1).start - stop == 1
                    && places.get(i + 1).end <= end
                    && text.charAt(stop) == ' ') {
                stop = places.get(++i).end;
            }
            add(segments, text.substring(at, place.start), false);
            add(segments, text.substring(place.start, stop), true);
            at = stop;
        }
        add(segments, text.substring(at, Math.max(at, end)), false);
        return framed(segments, start > 0, end < text.length());
    }

    private static List<Segment> framed(List<Segment> segments, boolean before, boolean after) {
        if (before) {
            segments.addFirst(new Segment("… ", false));
        }
        if (after) {
            segments.addLast(new Segment(" …", false));
        }
        return segments;
    }

    private static boolean alone(List<Place> places, int i) {
        boolean after = i > 0 && places.get(i).start - places.get(i - 1).end <= 2;
        boolean before = i + 1 < places.size() && places.get(i + 1).start - places.get(i).end <= 2;
        return !after && !before;
    }

    private static void add(List<Segment> segments, String text, boolean marked) {
        if (!text.isEmpty()) {
            segments.add(new Segment(text, marked));
        }
    }

    private static int hash(String folded) {
        int hash = 0;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c != '.' && c != ',') {
                hash = 31 * hash + (c == 'y' ? 'i' : c);
            }
        }
        return hash;
    }
}
