package vn.thidua.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/// Entries for tests, named by their address.
record AnEntry(
        String address, String title, String body, String attachments, UUID site, LocalDate day, String section) {
    static final UUID HERE = new UUID(1, 1);
    static final UUID ELSEWHERE = new UUID(1, 2);

    static AnEntry of(String address, String title, String body) {
        return new AnEntry(address, title, body, "", HERE, LocalDate.of(2026, 3, 1), "tin-tuc");
    }

    AnEntry on(LocalDate day) {
        return new AnEntry(address, title, body, attachments, site, day, section);
    }

    AnEntry at(UUID site) {
        return new AnEntry(address, title, body, attachments, site, day, section);
    }

    AnEntry in(String section) {
        return new AnEntry(address, title, body, attachments, site, day, section);
    }

    AnEntry with(String attachments) {
        return new AnEntry(address, title, body, attachments, site, day, section);
    }

    UUID id() {
        return UUID.nameUUIDFromBytes(address.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    Entry made() {
        Instant at = day.atStartOfDay().toInstant(ZoneOffset.UTC);
        return new Entry(id(), site, address, title, "", body, attachments, "", section, "Tin tức", List.of(), day, at);
    }

    /// A source kept in memory.
    static final class Source implements Entries {
        final Map<UUID, Entry> kept = new LinkedHashMap<>();
        volatile long position = 1;
        volatile Runnable beforeEach = () -> {};

        Source(List<AnEntry> entries) {
            entries.forEach(entry -> kept.put(entry.id(), entry.made()));
        }

        @Override
        public void all(Consumer<Entry> reader) {
            for (var entry : new ArrayList<>(kept.values())) {
                beforeEach.run();
                reader.accept(entry);
            }
        }

        @Override
        public List<Entry> entries(Collection<UUID> ids) {
            return ids.stream().filter(kept::containsKey).map(kept::get).toList();
        }

        @Override
        public long position() {
            return position;
        }
    }
}
