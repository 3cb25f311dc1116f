package vn.thidua.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import vn.thidua.search.language.Abbreviations;

/// Measures the ranking: MRR@10 of every form of the questions, beside Lucene's StandardAnalyzer in the same run.
final class RankingBench {
    private static final UUID SITE = new UUID(1, 1);
    private final Map<String, Doc> docs = new LinkedHashMap<>();
    private final Map<String, String> questions = new LinkedHashMap<>();
    private final Map<String, Set<String>> right = new HashMap<>();

    private record Doc(String title, String body) {}

    public static void main(String... args) throws Exception {
        var data = Path.of(args.length > 0 ? args[0] : "../shared/search/xquad-vi");
        if (!Files.isDirectory(data)) {
            System.out.println("Skipped: no data at " + data);
            return;
        }
        new RankingBench(data).run();
    }

    private RankingBench(Path data) throws IOException {
        for (var line : Files.readAllLines(data.resolve("docs.jsonl"))) {
            docs.put(json(line, "id"), new Doc(json(line, "title"), json(line, "body")));
        }
        for (var line : Files.readAllLines(data.resolve("queries.tsv"))) {
            var cells = line.split("\t", 2);
            questions.put(cells[0], cells[1]);
        }
        for (var line : Files.readAllLines(data.resolve("qrels.tsv"))) {
            var cells = line.split("\\s+");
            if (cells.length < 4 || !cells[3].equals("0")) {
                right.computeIfAbsent(cells[0], k -> new HashSet<>()).add(cells[2]);
            }
        }
        questions.keySet().retainAll(right.keySet());
    }

    private void run() throws Exception {
        var folder = Files.createTempDirectory("ranking");
        try (var ours = ours(folder)) {
            var standard = standard();
            System.out.printf("%d texts, %d questions%n", docs.size(), questions.size());
            System.out.printf("%-16s %8s %8s   %8s %8s%n", "form", "ours", "ratio", "standard", "ratio");
            double ourBase = 0;
            double standardBase = 0;
            for (var form : Forms.all()) {
                var typed = new LinkedHashMap<String, String>();
                questions.forEach((id, text) -> typed.put(id, form.typed().apply(text)));
                double our = mrr(typed, text -> asked(ours, text));
                double theirs = mrr(typed, standard);
                ourBase = ourBase == 0 ? our : ourBase;
                standardBase = standardBase == 0 ? theirs : standardBase;
                System.out.printf(
                        "%-16s %8.4f %8.3f   %8.4f %8.3f%n",
                        form.name(), our, our / ourBase, theirs, theirs / standardBase);
            }
        } finally {
            Shelves.delete(folder);
        }
    }

    private double mrr(Map<String, String> typed, Function<String, List<String>> search) {
        double sum = 0;
        for (var question : typed.entrySet()) {
            var found = search.apply(question.getValue());
            var wanted = right.getOrDefault(question.getKey(), Set.of());
            for (int i = 0; i < Math.min(10, found.size()); i++) {
                if (wanted.contains(found.get(i))) {
                    sum += 1.0 / (i + 1);
                    break;
                }
            }
        }
        return sum / typed.size();
    }

    private static List<String> asked(Index index, String text) {
        return index.find(Question.of(SITE, text)).hits().stream()
                .map(Hit::address)
                .toList();
    }

    private Index ours(Path folder) throws Exception {
        var lines = Files.readAllLines(Path.of("src/main/resources/search/abbreviations.tsv"));
        var index = new Index(folder, Abbreviations.of(lines), source(), Clock.systemUTC());
        while (index.building()) {
            Thread.sleep(20);
        }
        return index;
    }

    private Entries source() {
        return new Entries() {
            @Override
            public void all(Consumer<Entry> reader) {
                docs.forEach((id, doc) -> reader.accept(new Entry(
                        UUID.nameUUIDFromBytes(id.getBytes()),
                        SITE,
                        id,
                        doc.title,
                        "",
                        doc.body,
                        "",
                        "",
                        "s",
                        "",
                        List.of(),
                        LocalDate.of(2026, 1, 1),
                        Instant.EPOCH)));
            }

            @Override
            public List<Entry> entries(Collection<UUID> ids) {
                return List.of();
            }

            @Override
            public long position() {
                return 1;
            }
        };
    }

    /// BM25 with its defaults over one field, the best that StandardAnalyzer gives without code of one's own.
    private Function<String, List<String>> standard() throws IOException {
        var analyzer = new StandardAnalyzer();
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (var doc : docs.entrySet()) {
                var paper = new Document();
                paper.add(new StringField("id", doc.getKey(), Field.Store.YES));
                paper.add(new TextField("text", doc.getValue().title + "\n" + doc.getValue().body, Field.Store.NO));
                writer.addDocument(paper);
            }
        }
        var searcher = new IndexSearcher(DirectoryReader.open(directory));
        return text -> {
            try {
                return standard(searcher, analyzer, text);
            } catch (IOException failed) {
                throw new IllegalStateException(failed);
            }
        };
    }

    private static List<String> standard(IndexSearcher searcher, StandardAnalyzer analyzer, String text)
            throws IOException {
        var query = new BooleanQuery.Builder();
        try (var tokens = analyzer.tokenStream("text", text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                query.add(new TermQuery(new Term("text", term.toString())), Occur.SHOULD);
            }
        }
        var found = new ArrayList<String>();
        for (var hit : searcher.search(query.build(), 10).scoreDocs) {
            found.add(searcher.storedFields().document(hit.doc).get("id"));
        }
        return found;
    }

    /// The data are flat objects of strings, so a whole parser is not needed.
    private static String json(String line, String name) {
        var text = new StringBuilder();
        int at = line.indexOf('"', line.indexOf(':', line.indexOf("\"" + name + "\"")) + 1) + 1;
        while (at > 0 && line.charAt(at) != '"') {
            char c = line.charAt(at++);
            if (c != '\\') {
                text.append(c);
                continue;
            }
            char escaped = line.charAt(at++);
            if (escaped == 'u') {
                text.append((char) Integer.parseInt(line.substring(at, at + 4), 16));
                at += 4;
            } else {
                text.append(escaped == 'n' ? '\n' : escaped == 't' ? '\t' : escaped);
            }
        }
        return text.toString();
    }
}
