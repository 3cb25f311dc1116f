package vn.thidua.emulation.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// The files of a package while it is put together, each under a chapter: on the disk one behind the other, hashed on
/// the way there, and never all of one in memory unless it came so. Names are plain, so that they are the same on
/// every system; a name is given once.
final class ArchiveFiles {

    private static final String PATH = "[a-z0-9][a-z0-9.-]*(/[a-z0-9][a-z0-9.-]*)*";

    /// @param title what it is, in words
    record Item(String path, String title, long size) {}

    record Chapter(String title, List<Item> items) {}

    /// What a file says, written piece by piece.
    interface Content {
        void into(OutputStream out) throws IOException;
    }

    /// Where it lies on the disk.
    private record Place(long from, long size, String sha256) {}

    private final ArchiveSpool spool;
    private final long most;
    private final SortedMap<String, Place> places = new TreeMap<>();
    private final List<Chapter> chapters = new ArrayList<>();

    /// @param most how many bytes the files may have together
    ArchiveFiles(ArchiveSpool spool, long most) {
        this.spool = spool;
        this.most = most;
    }

    void begin(String title) {
        chapters.add(new Chapter(title, new ArrayList<>()));
    }

    void add(String path, String title, String text) {
        add(path, title, text.getBytes(StandardCharsets.UTF_8));
    }

    void add(String path, String title, byte[] content) {
        add(path, title, out -> out.write(content));
    }

    /// A table twice: for people who open it in an office program, and for machines.
    void add(String path, String title, ArchiveTable table) {
        if (table.rows().isEmpty()) return;
        add(path + ".csv", title, table::csv);
        add(path + ".json", title + " (JSON)", table::json);
    }

    private void add(String path, String title, Content content) {
        put(path, content);
        told(path, title);
    }

    private void told(String path, String title) {
        chapters.getLast().items().add(new Item(path, title, place(path).size()));
    }

    /// A list of lines; left out when it has none under its heading.
    void addList(String path, String title, Content content) {
        if (kept(path, content, 2)) told(path, title);
    }

    /// What belongs to no chapter.
    void put(String path, Content content) {
        kept(path, content, 0);
    }

    /// @param lines with fewer of them it is left out
    private boolean kept(String path, Content content, int lines) {
        if (!path.matches(PATH) && !path.equals(ArchiveManifest.NAME))
            throw new IllegalArgumentException("not a plain name: " + path);
        if (places.containsKey(path)) throw new IllegalArgumentException("twice: " + path);
        var from = spool.size();
        var way = new Way(lines);
        try (var out = new BufferedOutputStream(way, ArchiveSpool.AT_ONCE)) {
            content.into(out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        if (spool.size() > most) throw new ArchiveRefused.TooLarge((int) (most >> 20));
        if (way.wanted > 0) spool.cut(from);
        else places.put(path, new Place(from, spool.size() - from, way.hash()));
        return way.wanted <= 0;
    }

    /// The way of one file to the disk.
    private final class Way extends OutputStream {

        private final OutputStream end = spool.end();
        private final MessageDigest digest = ArchiveManifest.digest();
        private int wanted;

        Way(int lines) {
            wanted = lines;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            for (var i = from; wanted > 0 && i < from + length; i++) if (bytes[i] == '\n') wanted--;
            digest.update(bytes, from, length);
            end.write(bytes, from, length);
        }

        String hash() {
            return HexFormat.of().formatHex(digest.digest());
        }
    }

    private Place place(String path) {
        var place = places.get(path);
        if (place == null) throw new IllegalArgumentException("no such file: " + path);
        return place;
    }

    /// Those that have something.
    List<Chapter> chapters() {
        return chapters.stream().filter(chapter -> !chapter.items().isEmpty()).toList();
    }

    /// In the order in which they are packed.
    Set<String> paths() {
        return places.keySet();
    }

    String sha256(String path) {
        return place(path).sha256();
    }

    void copy(String path, OutputStream out) throws IOException {
        var place = place(path);
        spool.copy(place.from(), place.size(), out);
    }
}
