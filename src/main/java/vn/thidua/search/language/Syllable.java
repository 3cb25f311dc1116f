package vn.thidua.search.language;

/// One written word of a text: its canonical key, its folded form and where it stands.
///
/// The key is the folded form, and after `~` the marked letters in order and the tone: `ước` is `uoc~ươ1`. So the ways
/// to write one word have one key, and all words with one folded form stand side by side in a sorted dictionary.
public record Syllable(String key, String folded, int start, int end, boolean afterBreak, boolean capitals) {

    /// Whether it was written with at least one mark of Vietnamese.
    public boolean marked() {
        return key.length() > folded.length();
    }

    public boolean number() {
        return Character.isDigit(folded.charAt(0));
    }

    public String in(String text) {
        return text.substring(start, end);
    }
}
