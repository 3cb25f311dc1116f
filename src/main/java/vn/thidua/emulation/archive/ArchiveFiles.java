package vn.thidua.emulation.archive;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// The files of a package while it is put together, each under a chapter. Names are plain, so that they are the same on
/// every system; a name is given once.
final class ArchiveFiles {

    /// A package has no more, whatever the memory.
    static final int MOST_MEGABYTES = 400;

    /// Of the memory of its process: the package is packed beside its files, and others work meanwhile.
    static final int SHARE_OF_MEMORY = 4;

    private static final String PATH = "[a-z0-9][a-z0-9.-]*(/[a-z0-9][a-z0-9.-]*)*";

    /// @param title what it is, in words
    record Item(String path, String title, int size) {}

    record Chapter(String title, List<Item> items) {}

    private final SortedMap<String, byte[]> bytes = new TreeMap<>();
    private final List<Chapter> chapters = new ArrayList<>();
    private final long most;
    private long size;

    /// @param most how many bytes are kept in one piece
    ArchiveFiles(long most) {
        this.most = most;
    }

    /// As many as a process with so much memory can hold without harm to the rest of its work.
    static ArchiveFiles within(long memory) {
        return new ArchiveFiles(Math.min((long) MOST_MEGABYTES << 20, memory / SHARE_OF_MEMORY));
    }

    void begin(String title) {
        chapters.add(new Chapter(title, new ArrayList<>()));
    }

    void add(String path, String title, String text) {
        add(path, title, text.getBytes(StandardCharsets.UTF_8));
    }

    void add(String path, String title, byte[] content) {
        put(path, content);
        chapters.getLast().items().add(new Item(path, title, content.length));
    }

    /// A table twice: for people who open it in an office program, and for machines.
    void add(String path, String title, ArchiveTable table) {
        if (table.rows().isEmpty()) return;
        add(path + ".csv", title, table.csv());
        add(path + ".json", title + " (JSON)", table.json());
    }

    /// What belongs to no chapter.
    void put(String path, byte[] content) {
        if (!path.matches(PATH) && !path.equals(ArchiveManifest.NAME))
            throw new IllegalArgumentException("not a plain name: " + path);
        size += content.length;
        if (size > most) throw new ArchiveRefused.TooLarge((int) (most >> 20));
        if (bytes.putIfAbsent(path, content.clone()) != null) throw new IllegalArgumentException("twice: " + path);
    }

    /// Those that have something.
    List<Chapter> chapters() {
        return chapters.stream().filter(chapter -> !chapter.items().isEmpty()).toList();
    }

    SortedMap<String, byte[]> bytes() {
        return Collections.unmodifiableSortedMap(bytes);
    }
}
