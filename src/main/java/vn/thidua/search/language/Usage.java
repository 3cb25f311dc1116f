package vn.thidua.search.language;

import java.util.List;

/// How often words and neighbours occur in what can be found; the index itself answers.
public interface Usage {

    /// In how many texts there is anything at all.
    int texts();

    int ofKey(String key);

    int ofFolded(String folded);

    int ofPair(String firstKey, String secondKey);

    int ofFoldedPair(String first, String second);

    /// The keys with this folded form, the most used first.
    List<String> written(String folded);
}
