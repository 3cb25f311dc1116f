package vn.thidua.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import vn.thidua.search.Fields.Part;
import vn.thidua.search.language.Syllable;
import vn.thidua.search.language.Syllables;

/// Titles that go on as somebody has begun to type, with or without marks.
final class Titles {
    private static final int LOOKED_AT = 60;
    private final IndexSearcher searcher;

    Titles(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    List<String> beginning(UUID site, String typed, int most) throws IOException {
        var text = Syllables.normal(typed.length() > Question.LONGEST ? typed.substring(0, Question.LONGEST) : typed);
        var words = Syllables.of(text);
        if (words.isEmpty() || words.size() > Question.MOST_WORDS || most < 1) {
            return List.of();
        }
        boolean open = words.getLast().end() == text.length();
        var wanted = String.join(" ", words.stream().map(Syllable::folded).toList());
        var titles = new ArrayList<>(candidates(query(site, words, open)));
        titles.sort(Comparator.comparing(facts -> !folded(facts.title()).startsWith(wanted)));
        var distinct = new LinkedHashSet<String>();
        titles.forEach(facts -> distinct.add(facts.title()));
        return distinct.stream().limit(most).toList();
    }

    private static String folded(String title) {
        return String.join(
                " ", Syllables.of(title).stream().map(Syllable::folded).toList());
    }

    private static Query query(UUID site, List<Syllable> words, boolean open) {
        var query = new BooleanQuery.Builder().add(new TermQuery(new Term(Fields.SITE, site.toString())), Occur.FILTER);
        for (int i = 1; i < words.size(); i++) {
            var pair = new Term(
                    Part.TITLE.foldedPairs,
                    words.get(i - 1).folded() + '_' + words.get(i).folded());
            boolean last = open && i + 1 == words.size();
            query.add(last ? new PrefixQuery(pair) : new TermQuery(pair), Occur.FILTER);
        }
        if (words.size() == 1) {
            var word = new Term(Part.TITLE.folded, words.getFirst().folded());
            query.add(open ? new PrefixQuery(word) : new TermQuery(word), Occur.FILTER);
        }
        return new ConstantScoreQuery(query.build());
    }

    /// Stops after a handful, looking at the newest parts of the index first.
    private List<Papers.Facts> candidates(Query query) throws IOException {
        var found = new ArrayList<Papers.Facts>();
        var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves().reversed()) {
            var scorer = weight.scorer(leaf);
            if (scorer == null) {
                continue;
            }
            var live = leaf.reader().getLiveDocs();
            var docs = scorer.iterator();
            while (found.size() < LOOKED_AT
                    && docs.nextDoc() != org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS) {
                if (live == null || live.get(docs.docID())) {
                    found.add(ShownPapers.facts(searcher, docs.docID() + leaf.docBase));
                }
            }
        }
        found.sort(Comparator.comparing(Papers.Facts::at).reversed());
        return found;
    }
}
