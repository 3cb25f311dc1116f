package vn.thidua.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.search.language.Abbreviations;

@Timeout(60)
class RebuildingTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-20T03:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final AnEntry pact = AnEntry.of("pact", "Giao ước thi đua", "Ký giao ước thi đua.");
    private final AnEntry other = AnEntry.of("other", "Bản tin", "Thời tiết đẹp.");
    private final AnEntry.Source source = new AnEntry.Source(List.of(pact, other));

    private Index open() {
        return open(Abbreviations.of(List.of()));
    }

    private Index open(Abbreviations abbreviations) {
        return new Index(folder, abbreviations, source, CLOCK);
    }

    private Index built() {
        var index = open();
        await(index);
        return index;
    }

    private static void await(Index index) {
        while (index.building()) {
            Thread.onSpinWait();
        }
    }

    private static List<String> found(Index index, String text) {
        return index.find(Question.of(AnEntry.HERE, text)).hits().stream()
                .map(Hit::address)
                .toList();
    }

    @Test
    void buildsItselfWhenMissing() {
        try (var index = built()) {
            assertThat(found(index, "giao ước")).containsExactly("pact");
            assertThat(index.position()).isEqualTo(1);
        }
    }

    @Test
    void findsWhatWasJustPutAndNoMoreWhatWasRemoved() {
        try (var index = built()) {
            index.put(List.of(AnEntry.of("new", "Tin mới về giao ước", "").made()));
            assertThat(found(index, "giao ước")).contains("new");
            index.put(List.of(AnEntry.of("new", "Tin đã sửa", "").made()));
            assertThat(found(index, "giao ước")).containsExactly("pact");
            index.remove(List.of(pact.id()));
            assertThat(found(index, "giao ước")).isEmpty();
        }
    }

    @Test
    void keepsTheNumberOfTheLastCommittedChange() {
        try (var index = built()) {
            index.put(List.of(AnEntry.of("kept", "Tin giữ lại", "").made()));
            index.commit(7);
            index.put(List.of(AnEntry.of("lost", "Tin chưa ghi", "").made()));
        }
        try (var index = open()) {
            assertThat(index.building()).isFalse();
            assertThat(index.position()).isEqualTo(7);
            assertThat(found(index, "tin giữ lại")).contains("kept");
            assertThat(found(index, "tin chưa ghi")).doesNotContain("lost");
        }
    }

    @Test
    void recoversFromATruncatedSegment() throws IOException {
        damage("_[0-9a-z]+.*\\.(tim|cfs|doc|fdt)", file -> file.setLength(file.length() / 2));
    }

    @Test
    void recoversFromGarbageInsideASegment() throws IOException {
        damage("_[0-9a-z]+.*\\.(tim|cfs|doc|fdt)", file -> {
            file.seek(file.length() / 2);
            file.write(new byte[] {1, 2, 3, 4, 5, 6, 7, 8});
        });
    }

    @Test
    void recoversFromGarbageInTheListOfSegments() throws IOException {
        damage("segments_.*", file -> file.write("garbage".getBytes()));
    }

    @Test
    void recoversFromADamagedPointer() throws IOException {
        built().close();
        Files.writeString(folder.resolve("current"), "../../etc");
        recovered();
    }

    @Test
    void recoversFromADeletedFolder() {
        built().close();
        Shelves.delete(folder);
        recovered();
    }

    @Test
    void recoversFromAFolderDeletedUnderItsFeet() {
        try (var index = built()) {
            Shelves.delete(folder);
            index.put(List.of(other.made()));
            index.commit(9);
            await(index);
            assertThat(found(index, "giao ước")).containsExactly("pact");
            index.commit(10);
            assertThat(index.position()).isEqualTo(10);
        }
    }

    @Test
    void otherAbbreviationsMakeAnotherIndex() {
        built().close();
        try (var index = open(Abbreviations.of(List.of("GUTĐ\tgiao ước thi đua")))) {
            await(index);
            assertThat(found(index, "GUTĐ")).containsExactly("pact");
        }
    }

    @Test
    void answersDuringARebuildAndLosesNoChange() throws IOException {
        try (var index = built()) {
            var progress = new AtomicInteger();
            source.beforeEach = () -> {
                assertThat(found(index, "giao ước")).contains("pact");
                var late = AnEntry.of("late", "Giao ước đến sau", "");
                source.kept.put(late.id(), late.made());
                index.put(List.of(late.made()));
                source.kept.remove(other.id());
                index.remove(List.of(other.id()));
                index.commit(5);
            };
            assertThat(index.rebuild(source, progress::set, () -> false)).isTrue();
            assertThat(progress).hasValue(2);
            assertThat(found(index, "giao ước")).containsExactlyInAnyOrder("pact", "late");
            assertThat(found(index, "thời tiết")).doesNotContain("other");
            assertThat(index.position()).isEqualTo(5);
        }
        try (var index = open()) {
            assertThat(found(index, "giao ước")).containsExactlyInAnyOrder("pact", "late");
        }
    }

    @Test
    void aStoppedRebuildLeavesTheOldIndex() throws IOException {
        try (var index = built()) {
            source.kept.clear();
            source.kept.put(other.id(), other.made());
            assertThat(index.rebuild(source, done -> {}, () -> true)).isFalse();
            assertThat(found(index, "giao ước")).containsExactly("pact");
            try (var all = Files.list(folder)) {
                assertThat(all.filter(Files::isDirectory)).hasSize(1);
            }
        }
    }

    private interface Damage {
        void on(RandomAccessFile file) throws IOException;
    }

    private void damage(String name, Damage damage) throws IOException {
        built().close();
        try (var all = Files.walk(folder)) {
            for (var file : all.filter(path -> path.getFileName().toString().matches(name))
                    .toList()) {
                try (var open = new RandomAccessFile(file.toFile(), "rw")) {
                    damage.on(open);
                }
            }
        }
        recovered();
    }

    private void recovered() {
        try (var index = open()) {
            while (!found(index, "giao ước").equals(List.of("pact")) || index.building()) {
                Thread.onSpinWait();
            }
            assertThat(index.position()).isEqualTo(1);
        }
    }
}
