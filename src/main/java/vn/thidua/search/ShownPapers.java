package vn.thidua.search;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

/// Reads what was kept of one entry and shows it with the asked words marked.
final class ShownPapers {
    private final IndexSearcher searcher;
    private final Excerpts excerpts;

    ShownPapers(IndexSearcher searcher, Excerpts excerpts) {
        this.searcher = searcher;
        this.excerpts = excerpts;
    }

    static Papers.Facts facts(IndexSearcher searcher, int doc) throws IOException {
        return Papers.facts(value(searcher, doc, Fields.FACTS));
    }

    private static BytesRef value(IndexSearcher searcher, int doc, String field) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        var values = DocValues.getBinary(leaf.reader(), field);
        return values.advanceExact(doc - leaf.docBase) ? values.binaryValue() : new BytesRef();
    }

    Hit hit(int doc) throws IOException {
        var facts = facts(searcher, doc);
        var text = value(searcher, doc, Fields.TEXT).utf8ToString();
        var excerpt = excerpts.of(text);
        boolean attached = false;
        if (excerpt.stream().noneMatch(Segment::marked)) {
            var attachments = attachments(doc);
            var inside = attachments.isEmpty() ? List.<Segment>of() : excerpts.of(attachments);
            attached = inside.stream().anyMatch(Segment::marked);
            excerpt = attached ? inside : excerpt;
        }
        return new Hit(
                facts.id(),
                facts.address(),
                facts.section(),
                facts.sectionName(),
                facts.byline(),
                facts.day(),
                facts.at(),
                excerpts.whole(facts.title()),
                excerpt,
                attached);
    }

    private String attachments(int doc) throws IOException {
        var value = searcher.storedFields()
                .document(doc, Set.of(Fields.ATTACHMENTS))
                .get(Fields.ATTACHMENTS);
        return value == null ? "" : value;
    }
}
