package vn.thidua.design;

/// The same words in Vietnamese and in English; English falls back to Vietnamese where nobody has translated.
public record Bilingual(String vi, String en) {

    public String in(Language language) {
        return language == Language.EN && !en.isBlank() ? en : vi;
    }
}
