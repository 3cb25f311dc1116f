package vn.thidua.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import vn.thidua.search.language.Abbreviations;

/// One question answered from one state of the index.
final class Finding {
    private static final int COUNTED = 200;
    private static final int REORDERED = 30;
    private static final int NEAR = 100;
    private static final int MOST_WORDS_REQUIRED = 8;
    private static final double FRESHNESS = 0.04;
    private static final double HALF_FORGOTTEN_DAYS = 365;
    private final IndexSearcher searcher;
    private final IndexUsage usage;
    private final Abbreviations abbreviations;
    private final LocalDate today;

    Finding(IndexSearcher searcher, IndexUsage usage, Abbreviations abbreviations, LocalDate today) {
        this.searcher = searcher;
        this.usage = usage;
        this.abbreviations = abbreviations;
        this.today = today;
    }

    Answer answer(Question question, boolean building) throws IOException {
        if (question.empty()) {
            return Answer.none(building);
        }
        var reading = new Understanding(usage).read(question);
        var top = top(question, reading);
        int first = (question.page() - 1) * question.size();
        var hits = new ArrayList<Hit>();
        var excerpts = new Excerpts(reading, abbreviations, usage);
        var papers = new ShownPapers(searcher, excerpts);
        for (int i = first; i < Math.min(top.scoreDocs.length, first + question.size()); i++) {
            hits.add(papers.hit(top.scoreDocs[i].doc));
        }
        boolean exact = top.totalHits.relation() == TotalHits.Relation.EQUAL_TO;
        int total = exact ? (int) top.totalHits.value() : COUNTED;
        return new Answer(total, exact, hits, reading.readAs(), reading.suggestion(), building);
    }

    /// Every word first; when that fills no page, any word. A long question is never asked for every word.
    private TopDocs top(Question question, Reading reading) throws IOException {
        var asking = new Asking(searcher.getIndexReader(), question, reading);
        int needed = question.page() * question.size();
        if (reading.words().isEmpty()) {
            var byDay = new Sort(new SortedNumericSortField(Fields.DAY, SortField.Type.INT, true));
            return searcher.search(asking.fitting(false), new TopFieldCollectorManager(byDay, needed, COUNTED));
        }
        boolean all = reading.words().size() > 1 && reading.words().size() <= MOST_WORDS_REQUIRED;
        var count = count(asking.fitting(all));
        if (all && count.value() < question.size()) {
            all = false;
            count = count(asking.fitting(false));
        }
        var near = fitting(searcher.search(asking.nearest(), best(NEAR)).scoreDocs, asking.fitting(all));
        freshen(near);
        if (near.length >= Math.min(needed, count.value())) {
            return new TopDocs(count, near);
        }
        var others = searcher.search(asking.nearestFitting(all), best(Math.max(needed, REORDERED))).scoreDocs;
        freshen(others);
        return new TopDocs(count, followed(near, others));
    }

    private static TopScoreDocCollectorManager best(int wanted) {
        return new TopScoreDocCollectorManager(wanted, COUNTED);
    }

    /// How many fit, counted as far as anybody wants to know.
    private TotalHits count(Query query) throws IOException {
        return searcher.search(new ConstantScoreQuery(query), best(1)).totalHits;
    }

    /// Those of the entries that fit, in their order.
    private ScoreDoc[] fitting(ScoreDoc[] docs, Query query) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        var fitting = new HashSet<Integer>();
        var ascending = Arrays.stream(docs).mapToInt(doc -> doc.doc).sorted().toArray();
        int at = 0;
        for (var leaf : leaves) {
            int end = leaf.docBase + leaf.reader().maxDoc();
            var scorer = at < ascending.length && ascending[at] < end ? weight.scorer(leaf) : null;
            var fits = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
            for (; at < ascending.length && ascending[at] < end; at++) {
                int doc = ascending[at] - leaf.docBase;
                if (fits.docID() == doc || fits.docID() < doc && fits.advance(doc) == doc) {
                    fitting.add(ascending[at]);
                }
            }
        }
        return Arrays.stream(docs).filter(doc -> fitting.contains(doc.doc)).toArray(ScoreDoc[]::new);
    }

    /// The nearest, then the others in their own order.
    private static ScoreDoc[] followed(ScoreDoc[] near, ScoreDoc[] others) {
        var known = Arrays.stream(near).map(doc -> doc.doc).collect(Collectors.toSet());
        var after = Arrays.stream(others).filter(doc -> !known.contains(doc.doc));
        return Stream.concat(Arrays.stream(near), after).toArray(ScoreDoc[]::new);
    }

    /// Among entries that fit about equally well the newer comes first; four parts in a hundred are the most it can
    /// gain.
    private void freshen(ScoreDoc[] docs) throws IOException {
        int end = Math.min(docs.length, REORDERED);
        for (int i = 0; i < end; i++) {
            long age = Math.max(0, today.toEpochDay() - day(docs[i].doc));
            docs[i].score *= (float) (1 + FRESHNESS * Math.pow(2, -age / HALF_FORGOTTEN_DAYS));
        }
        Arrays.sort(docs, 0, end, Comparator.comparingDouble((ScoreDoc doc) -> -doc.score));
    }

    private long day(int doc) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        var days = DocValues.getSortedNumeric(leaf.reader(), Fields.DAY);
        return days.advanceExact(doc - leaf.docBase) ? days.nextValue() : 0;
    }
}
