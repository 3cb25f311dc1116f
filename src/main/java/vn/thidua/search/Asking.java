package vn.thidua.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.document.IntField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.thidua.search.Fields.Part;
import vn.thidua.search.Reading.Word;
import vn.thidua.search.language.Syllable;

/// Puts an understood question to the index. Folded words decide which entries fit; among them a question with marks
/// ranks by the exact fields, one without by the folded ones.
final class Asking {
    private static final int A_QUESTION = 9;
    private static final float PAIR = 0.8f;
    private static final float OTHER = 0.8f;
    private static final float FOLDED = 0.8f;
    private static final float FOLDED_PAIR = 0.6f;
    private final IndexReader reader;
    private final Question question;
    private final Reading reading;

    Asking(IndexReader reader, Question question, Reading reading) {
        this.reader = reader;
        this.question = question;
        this.reading = reading;
    }

    /// Entries within the limits that have every word when `all`, otherwise any of them; in no order.
    Query fitting(boolean all) throws IOException {
        var query = new BooleanQuery.Builder();
        limits(query);
        fits(query, all);
        return query.build();
    }

    /// The nearest first, among all entries whatever their limits: finding these and looking which of them fit is
    /// much cheaper than finding them among those that fit.
    Query nearest() {
        var query = new BooleanQuery.Builder();
        near(query);
        return query.setMinimumNumberShouldMatch(1).build();
    }

    /// Every entry that fits, the nearest first; one that has the words with other marks only comes late.
    Query nearestFitting(boolean all) throws IOException {
        var query = new BooleanQuery.Builder();
        limits(query);
        fits(query, all);
        near(query);
        if (reading.marked()) {
            folded(query, FOLDED, FOLDED_PAIR);
        }
        return query.setMinimumNumberShouldMatch(1).build();
    }

    private void near(BooleanQuery.Builder query) {
        if (reading.marked()) {
            exact(query);
        } else {
            folded(query, 1, PAIR);
        }
    }

    private void fits(BooleanQuery.Builder query, boolean all) {
        if (all) {
            reading.words().forEach(word -> query.add(somewhere(word), Occur.FILTER));
        } else if (reading.words().isEmpty()) {
            query.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        } else {
            var any = new BooleanQuery.Builder();
            reading.words().forEach(word -> any.add(somewhere(word), Occur.SHOULD));
            query.add(any.build(), Occur.FILTER);
        }
    }

    private void limits(BooleanQuery.Builder query) throws IOException {
        var site = new Term(Fields.SITE, question.site().toString());
        if (reader.docFreq(site) < reader.maxDoc()) {
            query.add(new TermQuery(site), Occur.FILTER);
        }
        if (question.section() != null) {
            query.add(new TermQuery(new Term(Fields.SECTION, question.section())), Occur.FILTER);
        }
        if (question.from() != null || question.to() != null) {
            int from = question.from() == null
                    ? Integer.MIN_VALUE
                    : (int) question.from().toEpochDay();
            int to = question.to() == null
                    ? Integer.MAX_VALUE
                    : (int) question.to().toEpochDay();
            query.add(IntField.newRangeQuery(Fields.DAY, from, to), Occur.FILTER);
        }
        for (var phrase : question.phrases()) {
            query.add(anyPart(phrase), Occur.FILTER);
        }
        for (var phrase : question.excluded()) {
            query.add(anyPart(phrase), Occur.MUST_NOT);
        }
    }

    private static Query somewhere(Word word) {
        var here = new TermQuery(new Term(Fields.ANYWHERE, word.word().folded()));
        var other = word.other();
        if (other == null || other.folded().equals(word.word().folded())) {
            return here;
        }
        return new BooleanQuery.Builder()
                .add(here, Occur.SHOULD)
                .add(new TermQuery(new Term(Fields.ANYWHERE, other.folded())), Occur.SHOULD)
                .build();
    }

    private static Query anyPart(List<Syllable> phrase) {
        boolean marked = phrase.stream().anyMatch(Syllable::marked);
        var parts = new BooleanQuery.Builder();
        for (var part : Part.values()) {
            var words = new PhraseQuery.Builder();
            int place = 0;
            for (var word : phrase) {
                words.add(new Term(marked ? part.exact : part.folded, marked ? word.key() : word.folded()), place++);
            }
            parts.add(words.build(), Occur.SHOULD);
        }
        return parts.build();
    }

    private void exact(BooleanQuery.Builder query) {
        for (var part : Part.values()) {
            float weight = weight(part);
            terms(query, part.exact, part.exactPairs, Syllable::key, weight, PAIR * weight);
        }
    }

    private void folded(BooleanQuery.Builder query, float one, float two) {
        for (var part : Part.values()) {
            float weight = weight(part);
            terms(query, part.folded, part.foldedPairs, Syllable::folded, one * weight, two * weight);
            if (!reading.marked()) {
                others(query, part, weight);
            }
        }
    }

    private float weight(Part part) {
        return switch (part) {
            case TITLE -> reading.words().size() < A_QUESTION ? 1.6f : 1;
            case BODY -> 1;
            case ATTACHED -> 0.6f;
        };
    }

    /// A corrected word in a question without marks still prefers its likely marks.
    private void others(BooleanQuery.Builder query, Part part, float weight) {
        for (var word : reading.words()) {
            if (word.other() != null) {
                add(query, part.exact, word.other().key(), 0.2f * weight);
            }
        }
    }

    private void terms(
            BooleanQuery.Builder query,
            String words,
            String pairs,
            Function<Syllable, String> form,
            float one,
            float two) {
        var before = List.<Weighted>of();
        for (var word : reading.words()) {
            var here = forms(word, form);
            here.forEach(way -> add(query, words, way.term, one * way.weight));
            if (!word.word().afterBreak()) {
                for (var first : before) {
                    here.forEach(way ->
                            add(query, pairs, first.term + '_' + way.term, two * Math.min(first.weight, way.weight)));
                }
            }
            before = here;
        }
    }

    private static List<Weighted> forms(Word word, Function<Syllable, String> form) {
        var forms = new ArrayList<Weighted>();
        var typed = form.apply(word.word());
        forms.add(new Weighted(typed, 1));
        if (word.other() != null && !form.apply(word.other()).equals(typed)) {
            forms.add(new Weighted(form.apply(word.other()), OTHER));
        }
        return forms;
    }

    private void add(BooleanQuery.Builder query, String field, String term, float weight) {
        query.add(new BoostQuery(new TermQuery(new Term(field, term)), weight), Occur.SHOULD);
    }

    private record Weighted(String term, float weight) {}
}
