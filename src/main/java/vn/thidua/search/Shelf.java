package vn.thidua.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.IOUtils;
import vn.thidua.search.IndexUsage.Memory;
import vn.thidua.search.language.Abbreviations;

/// One Lucene directory, open for writing and for searching what was just written.
final class Shelf implements Closeable {
    private static final String POSITION = "position";
    private final Path path;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Papers papers;
    private final Abbreviations abbreviations;
    private volatile Counted counted;

    private Shelf(Path path, OpenMode mode, Abbreviations abbreviations) throws IOException {
        IndexSearcher.setMaxClauseCount(8192);
        this.path = path;
        this.abbreviations = abbreviations;
        this.papers = new Papers(abbreviations);
        directory = MMapDirectory.open(path);
        IndexWriter opened = null;
        try {
            opened = new IndexWriter(directory, settings(mode));
            searchers = new SearcherManager(opened, new Plainly());
        } catch (IOException | RuntimeException damaged) {
            IOUtils.closeWhileHandlingException(opened, directory);
            throw damaged;
        }
        writer = opened;
        counted = new Counted(new MultiReader(), new Memory());
    }

    static Shelf create(Path path, Abbreviations abbreviations) throws IOException {
        return new Shelf(path, OpenMode.CREATE, abbreviations);
    }

    /// Opens what is there; an index of another format or with other abbreviations is as good as none.
    static Shelf open(Path path, Abbreviations abbreviations) throws IOException {
        var shelf = new Shelf(path, OpenMode.APPEND, abbreviations);
        if (!shelf.stamp().entrySet().stream()
                .allMatch(e -> e.getValue().equals(shelf.kept().get(e.getKey())))) {
            shelf.close();
            throw new CorruptIndexException("another format or other abbreviations", path.toString());
        }
        return shelf;
    }

    interface Look<T> {
        T at(IndexSearcher searcher, IndexUsage usage) throws IOException;
    }

    <T> T read(Look<T> look) throws IOException {
        var searcher = searchers.acquire();
        try {
            return look.at(searcher, usage(searcher.getIndexReader()));
        } finally {
            searchers.release(searcher);
        }
    }

    void put(Collection<Entry> entries) throws IOException {
        for (var entry : entries) {
            writer.updateDocument(id(entry.id()), papers.paper(entry));
        }
    }

    void remove(Collection<UUID> ids) throws IOException {
        writer.deleteDocuments(ids.stream().map(Shelf::id).toArray(Term[]::new));
    }

    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    void commit(long position) throws IOException {
        var facts = new HashMap<>(stamp());
        facts.put(POSITION, Long.toString(position));
        writer.setLiveCommitData(facts.entrySet());
        writer.commit();
    }

    /// One large segment answers fastest; worth it once, after everything was written.
    void settle() throws IOException {
        writer.forceMerge(1);
    }

    long position() {
        return Long.parseLong(kept().getOrDefault(POSITION, "0"));
    }

    Path path() {
        return path;
    }

    Abbreviations abbreviations() {
        return abbreviations;
    }

    /// Reads every byte and compares the checksums.
    void verify() throws IOException {
        read((searcher, ignored) -> {
            for (var leaf : searcher.getIndexReader().leaves()) {
                if (leaf.reader() instanceof CodecReader codec) {
                    codec.checkIntegrity();
                }
            }
            return true;
        });
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(searchers, writer::rollback, directory);
    }

    private Map<String, String> stamp() {
        return Map.of("format", Fields.FORMAT, "abbreviations", abbreviations.fingerprint());
    }

    private Map<String, String> kept() {
        var facts = new HashMap<String, String>();
        var live = writer.getLiveCommitData();
        if (live != null) {
            live.forEach(fact -> facts.put(fact.getKey(), fact.getValue()));
        }
        return facts;
    }

    private IndexUsage usage(IndexReader reader) {
        var known = counted;
        if (known.reader != reader) {
            known = new Counted(reader, new Memory());
            counted = known;
        }
        return new IndexUsage(reader, known.memory);
    }

    private record Counted(IndexReader reader, Memory memory) {}

    private static Term id(UUID id) {
        return new Term(Fields.ID, id.toString());
    }

    private static IndexWriterConfig settings(OpenMode mode) {
        var merges = new ConcurrentMergeScheduler();
        merges.setMaxMergesAndThreads(4, 1);
        var policy = new TieredMergePolicy();
        policy.setSegmentsPerTier(6);
        return new IndexWriterConfig(new StandardAnalyzer())
                .setOpenMode(mode)
                .setSimilarity(Fields.similarity())
                .setRAMBufferSizeMB(24)
                .setMergeScheduler(merges)
                .setMergePolicy(policy)
                .setCommitOnClose(false);
    }

    private static final class Plainly extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @org.jspecify.annotations.Nullable IndexReader previous) {
            var searcher = new IndexSearcher(reader);
            searcher.setSimilarity(Fields.similarity());
            searcher.setQueryCache(null);
            return searcher;
        }
    }
}
