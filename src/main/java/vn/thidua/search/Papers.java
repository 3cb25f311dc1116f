package vn.thidua.search;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.UUID;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import vn.thidua.search.Fields.Part;
import vn.thidua.search.language.Abbreviations;

/// Turns an entry into what the index keeps, and the kept facts back into words.
final class Papers {
    private final Abbreviations abbreviations;

    Papers(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    /// What a list of results shows besides the excerpt.
    record Facts(
            UUID id,
            String address,
            String title,
            String section,
            String sectionName,
            String byline,
            LocalDate day,
            Instant at) {}

    Document paper(Entry entry) {
        var paper = new Document();
        paper.add(new StringField(Fields.ID, entry.id().toString(), Field.Store.NO));
        paper.add(new StringField(Fields.SITE, entry.site().toString(), Field.Store.NO));
        paper.add(new StringField(Fields.SECTION, entry.section(), Field.Store.NO));
        paper.add(new IntField(Fields.DAY, (int) entry.day().toEpochDay(), Field.Store.NO));
        paper.add(new BinaryDocValuesField(Fields.FACTS, facts(entry)));
        paper.add(new BinaryDocValuesField(Fields.TEXT, shown(text(entry))));
        var anywhere = new LinkedHashSet<String>();
        add(paper, Part.TITLE, entry.title(), anywhere);
        add(paper, Part.BODY, searchedText(entry), anywhere);
        add(paper, Part.ATTACHED, entry.attachments(), anywhere);
        if (!entry.attachments().isBlank()) {
            paper.add(new StoredField(Fields.ATTACHMENTS, entry.attachments()));
        }
        paper.add(new Field(Fields.ANYWHERE, Terms.of(anywhere), Fields.PRESENCE));
        return paper;
    }

    private void add(Document paper, Part part, String text, LinkedHashSet<String> anywhere) {
        if (text.isBlank()) {
            return;
        }
        var terms = new Terms(text, abbreviations);
        paper.add(new Field(part.exact, terms.words(true), Fields.WORDS));
        paper.add(new Field(part.folded, terms.words(false), Fields.WORDS));
        paper.add(new Field(part.exactPairs, terms.pairs(true), Fields.PAIRS));
        paper.add(new Field(part.foldedPairs, terms.pairs(false), Fields.PAIRS));
        anywhere.addAll(terms.folded());
    }

    /// Uncompressed, because unpacking ten texts cost more than finding them; and no longer than an excerpt looks.
    private static BytesRef shown(String text) {
        return new BytesRef(text.length() > Excerpts.READ ? text.substring(0, Excerpts.READ) : text);
    }

    private static String text(Entry entry) {
        return entry.lead().isBlank() ? entry.body() : entry.lead() + "\n" + entry.body();
    }

    private static String searchedText(Entry entry) {
        return text(entry) + "\n" + String.join("\n", entry.tags()) + "\n" + entry.sectionName() + "\n"
                + entry.byline();
    }

    private static BytesRef facts(Entry entry) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeLong(entry.id().getMostSignificantBits());
            out.writeLong(entry.id().getLeastSignificantBits());
            out.writeLong(entry.day().toEpochDay());
            out.writeLong(entry.at().toEpochMilli());
            out.writeUTF(brief(entry.title()));
            out.writeUTF(brief(entry.address()));
            out.writeUTF(brief(entry.section()));
            out.writeUTF(brief(entry.sectionName()));
            out.writeUTF(brief(entry.byline()));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return new BytesRef(bytes.toByteArray());
    }

    private static String brief(String text) {
        return text.length() > 2000 ? text.substring(0, 2000) : text;
    }

    static Facts facts(BytesRef bytes) throws IOException {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes.bytes, bytes.offset, bytes.length))) {
            var id = new UUID(in.readLong(), in.readLong());
            var day = LocalDate.ofEpochDay(in.readLong());
            var at = Instant.ofEpochMilli(in.readLong());
            var title = in.readUTF();
            var address = in.readUTF();
            return new Facts(id, address, title, in.readUTF(), in.readUTF(), in.readUTF(), day, at);
        }
    }
}
