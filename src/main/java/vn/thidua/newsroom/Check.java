package vn.thidua.newsroom;

/// Something that a reader would stumble over.
///
/// @param field of the form
/// @param key of the words that say what to do, under `check.`
/// @param detail what exactly, empty where the field says it all
/// @param grave whether it must be mended before the article is submitted
public record Check(String field, String key, String detail, boolean grave) {

    static Check needed(String field) {
        return new Check(field, "needed." + field, "", true);
    }
}
