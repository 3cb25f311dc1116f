package vn.thidua.search;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/// Names and shapes of what is kept for each entry. A change here needs a new `FORMAT`.
final class Fields {
    static final String FORMAT = "1";
    static final String ID = "id";
    static final String SITE = "site";
    static final String SECTION = "section";
    static final String DAY = "day";
    static final String ANYWHERE = "any";
    static final String FACTS = "facts";
    static final String TEXT = "text";
    static final String ATTACHMENTS = "attachments";

    static final FieldType WORDS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);
    static final FieldType PAIRS = type(IndexOptions.DOCS_AND_FREQS, false);
    static final FieldType PRESENCE = type(IndexOptions.DOCS, true);

    private Fields() {}

    /// A part of an entry and its four fields: syllables and pairs of neighbours, each exact and folded.
    enum Part {
        TITLE("t"),
        BODY("b"),
        ATTACHED("a");

        final String exact;
        final String folded;
        final String exactPairs;
        final String foldedPairs;

        Part(String prefix) {
            exact = prefix + "e";
            folded = prefix + "f";
            exactPairs = prefix + "ep";
            foldedPairs = prefix + "fp";
        }
    }

    /// Measured on eight sets of questions; `bench/ranking` measures again.
    static Similarity similarity() {
        var titleWords = new BM25Similarity(0.8f, 0.4f);
        var titlePairs = new BM25Similarity(1.2f, 0.4f);
        var words = new BM25Similarity(1.2f, 0.95f);
        var pairs = new BM25Similarity(2.4f, 0.8f);
        return new PerFieldSimilarityWrapper() {
            @Override
            public Similarity get(String field) {
                boolean pair = field.endsWith("p");
                return field.startsWith("t") ? (pair ? titlePairs : titleWords) : (pair ? pairs : words);
            }
        };
    }

    private static FieldType type(IndexOptions options, boolean omitNorms) {
        var type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.setOmitNorms(omitNorms);
        type.freeze();
        return type;
    }
}
