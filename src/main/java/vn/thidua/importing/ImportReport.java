package vn.thidua.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The report of one run, as lines for a console.
final class ImportReport {

    private final boolean dryRun;
    private final List<String> lines = new ArrayList<>();
    private int written;
    private int known;
    private int refused;
    private int read;

    ImportReport(boolean dryRun) {
        this.dryRun = dryRun;
    }

    void add(Path file, Outcome outcome) {
        switch (outcome.result()) {
            case READ -> read++;
            case WRITTEN -> written++;
            case KNOWN -> known++;
            case REFUSED -> refused++;
        }
        lines.add("%s: %s".formatted(file.getFileName(), outcome.summary()));
        outcome.findings()
                .forEach(finding ->
                        lines.add("    [%s] %s".formatted(finding.kind().label(), finding.words())));
    }

    List<String> lines() {
        var all = new ArrayList<>(lines);
        all.add(
                dryRun
                        ? "Chạy thử, chưa ghi gì: đọc được %d, đã có từ trước %d, không nhận %d."
                                .formatted(read, known, refused)
                        : "Đã ghi %d, đã có từ trước %d, không nhận %d.".formatted(written, known, refused));
        return all;
    }

    int exitCode() {
        return refused == 0 ? 0 : 2;
    }
}
