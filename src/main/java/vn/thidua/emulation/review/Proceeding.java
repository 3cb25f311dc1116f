package vn.thidua.emulation.review;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/// Something that happened under an item of the agenda, as it was written down. It stands; a correction is a later
/// one of the same id, and one without words takes it out of the minutes.
///
/// @param item of the agenda, from 1
/// @param who spoke, with title; empty where the meeting did
public record Proceeding(UUID id, int item, Kind kind, String who, String text, Instant at) {

    public enum Kind {
        SPEECH,
        CONCLUSION,
        RESOLUTION
    }

    public Proceeding {
        who = who.strip();
        text = text.strip();
        if (item < 1) throw new ReviewRefused.NoSuchItem();
        if (kind == Kind.SPEECH && who.isEmpty() && !text.isEmpty()) throw new ReviewRefused.NobodySpoke();
    }

    /// What stands, in the order in which it was first written.
    public static List<Proceeding> standing(List<Proceeding> all) {
        var latest = new LinkedHashMap<UUID, Proceeding>();
        for (var one : all) latest.put(one.id(), one);
        return latest.values().stream().filter(one -> !one.text().isEmpty()).toList();
    }

    /// How one came to be what it is, the first first.
    public static List<Proceeding> history(List<Proceeding> all, UUID id) {
        return all.stream().filter(one -> one.id().equals(id)).toList();
    }
}
