package vn.thidua.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.util.BytesRef;
import vn.thidua.search.Fields.Part;
import vn.thidua.search.language.Usage;

/// Answers how words are used out of the dictionaries of the index: nothing to learn, nothing to keep in memory.
final class IndexUsage implements Usage {
    private static final int REMEMBERED = 20_000;
    private static final int MOST_LOOKED_AT = 60;
    private final IndexReader reader;
    private final Memory memory;
    private final Map<String, List<TermsEnum>> dictionaries = new HashMap<>();

    /// For one question in one thread; what was counted before is remembered in `memory`.
    IndexUsage(IndexReader reader, Memory memory) {
        this.reader = reader;
        this.memory = memory;
    }

    /// What was counted in one state of the index.
    record Memory(Map<String, Integer> counts, Map<String, List<String>> ways) {
        Memory() {
            this(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        }
    }

    @Override
    public int texts() {
        return reader.maxDoc();
    }

    @Override
    public int ofKey(String key) {
        return count(Part.BODY.exact, key) + count(Part.TITLE.exact, key);
    }

    @Override
    public int ofFolded(String folded) {
        return count(Fields.ANYWHERE, folded);
    }

    @Override
    public int ofPair(String firstKey, String secondKey) {
        var pair = firstKey + '_' + secondKey;
        return count(Part.BODY.exactPairs, pair) + count(Part.TITLE.exactPairs, pair);
    }

    @Override
    public int ofFoldedPair(String first, String second) {
        var pair = first + '_' + second;
        return count(Part.BODY.foldedPairs, pair) + count(Part.TITLE.foldedPairs, pair);
    }

    private int count(String field, String term) {
        var name = field + ':' + term;
        var known = memory.counts.get(name);
        if (known != null) {
            return known;
        }
        try {
            int count = 0;
            var bytes = new BytesRef(term);
            for (var dictionary : dictionaries(field)) {
                count += dictionary.seekExact(bytes) ? dictionary.docFreq() : 0;
            }
            if (count > 0 && memory.counts.size() < REMEMBERED) {
                memory.counts.put(name, count);
            }
            return count;
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private List<TermsEnum> dictionaries(String field) throws IOException {
        var open = dictionaries.get(field);
        if (open == null) {
            open = new ArrayList<>();
            for (var leaf : reader.leaves()) {
                var terms = leaf.reader().terms(field);
                if (terms != null) {
                    open.add(terms.iterator());
                }
            }
            dictionaries.put(field, open);
        }
        return open;
    }

    @Override
    public List<String> written(String folded) {
        var known = memory.ways.get(folded);
        if (known != null) {
            return known;
        }
        var found = new HashMap<String, Integer>();
        try {
            for (var part : List.of(Part.BODY, Part.TITLE)) {
                collect(part.exact, folded, found);
            }
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
        var sorted = new ArrayList<>(found.keySet());
        sorted.sort(Comparator.<String, Integer>comparing(key -> found.getOrDefault(key, 0))
                .reversed());
        if (memory.ways.size() < REMEMBERED / 4) {
            memory.ways.put(folded, sorted);
        }
        return sorted;
    }

    private void collect(String field, String folded, Map<String, Integer> found) throws IOException {
        for (var dictionary : dictionaries(field)) {
            if (dictionary.seekExact(new BytesRef(folded))) {
                found.merge(folded, dictionary.docFreq(), Integer::sum);
            }
            var status = dictionary.seekCeil(new BytesRef(folded + '~'));
            for (int i = 0; i < MOST_LOOKED_AT && status != SeekStatus.END; i++) {
                var key = dictionary.term().utf8ToString();
                if (!key.startsWith(folded + '~')) {
                    break;
                }
                found.merge(key, dictionary.docFreq(), Integer::sum);
                if (dictionary.next() == null) {
                    break;
                }
            }
        }
    }
}
