package vn.thidua.emulation.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.thidua.design.Language;
import vn.thidua.design.Words;
import vn.thidua.emulation.bloc.BlocYear;

/// Puts a package together on the disk, so that a large year needs no more memory than a small one: the files of all
/// chapters first, then the ZIP of them.
@Component
class ArchivePacking {

    static final String SCRIPT = "kiem-tra.sh";

    private final List<ArchiveChapter> chapters;
    private final ArchiveFolder folder;
    private final ArchiveLimit limit;

    ArchivePacking(List<ArchiveChapter> chapters, ArchiveFolder folder, ArchiveLimit limit) {
        this.chapters = List.copyOf(chapters);
        this.folder = folder;
        this.limit = limit;
    }

    /// Hears how far a package is, and ends it by throwing.
    interface Watch {

        void reached(int step);

        /// Asked again and again within a step.
        void mustGoOn();
    }

    /// A package on the disk.
    ///
    /// @param files how many there are
    /// @param sha256 of the ZIP
    record Packed(ArchiveSpool zip, int files, String sha256, ArchiveManifest manifest) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            zip.close();
        }
    }

    /// Each chapter is one, and the ZIP.
    int steps() {
        return chapters.size() + 1;
    }

    /// @param closing words of when the year was closed and how long it is kept
    Packed pack(BlocYear year, String closing, Watch watch) throws IOException {
        try (var spool = folder.spool(watch::mustGoOn)) {
            var files = new ArchiveFiles(spool, limit.bytes());
            var step = 0;
            for (var chapter : chapters) {
                watch.reached(step++);
                files.begin(chapter.title());
                chapter.into(year, files);
            }
            watch.reached(step);
            return zipped(year, files, finished(year, closing, files), watch);
        }
    }

    private static ArchiveManifest finished(BlocYear year, String closing, ArchiveFiles files) {
        files.put(SCRIPT, ArchivePacking::script);
        files.put("index.html", out -> {
            var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            ArchiveIndex.write("Hồ sơ lưu trữ " + year.title(), facts(year, closing), files.chapters(), text);
            text.flush();
        });
        var manifest = ArchiveManifest.of(files);
        files.put(ArchiveManifest.NAME, out -> out.write(manifest.bytes()));
        return manifest;
    }

    private static void script(OutputStream out) throws IOException {
        try (var file = ArchivePacking.class.getResourceAsStream("/emulation/archive/" + SCRIPT)) {
            Objects.requireNonNull(file).transferTo(out);
        }
    }

    private static List<ArchiveIndex.Fact> facts(BlocYear year, String closing) {
        return List.of(
                new ArchiveIndex.Fact("Khối, cụm", year.bloc().name()),
                new ArchiveIndex.Fact("Tổ chức", year.bloc().council()),
                new ArchiveIndex.Fact("Năm thi đua", String.valueOf(year.year())),
                new ArchiveIndex.Fact(
                        "Đơn vị thành viên", String.valueOf(year.members().size())),
                new ArchiveIndex.Fact("Trạng thái", Words.say(Language.VI, "bloc.state." + year.state())),
                new ArchiveIndex.Fact("Đóng năm", closing));
    }

    private Packed zipped(BlocYear year, ArchiveFiles files, ArchiveManifest manifest, Watch watch) throws IOException {
        var zip = folder.spool(watch::mustGoOn);
        try {
            var sha256 = ArchiveZip.write(name(year), files, zip);
            return new Packed(zip, files.paths().size(), sha256, manifest);
        } catch (IOException | RuntimeException failed) {
            zip.close();
            throw failed;
        }
    }

    /// The folder in a package, and the beginning of the name of its file.
    static String name(BlocYear year) {
        return "luu-tru-" + year.bloc().slug() + "-" + year.year();
    }
}
