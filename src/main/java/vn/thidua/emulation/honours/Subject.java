package vn.thidua.emulation.honours;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.PersonId;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Unmarked;

/// Who is honoured.
///
/// @param unit the collective itself, or the unit of the person, where it is one of the product's
/// @param of the name of the unit as it was written; empty for a collective that stands for itself
public record Subject(
        SubjectKind kind,
        String name,
        @Nullable UnitId unit,
        @Nullable PersonId person,
        String of,
        String position) {

    public static final int LONGEST = 400;

    public Subject {
        name = Tidied.of(name);
        of = Tidied.of(of);
        position = Tidied.of(position);
        if (Unmarked.words(name).isEmpty()) throw new HonoursRefused.WithoutName();
        if (name.length() > LONGEST || of.length() > LONGEST || position.length() > LONGEST)
            throw new HonoursRefused.TooLong(LONGEST);
        if (kind == SubjectKind.COLLECTIVE && person != null) throw new HonoursRefused.NoPerson(name);
    }

    /// The same for everything that one subject received under one name in one unit.
    UUID key(SiteId site) {
        var words = site.value() + "|" + kind + "|"
                + (kind == SubjectKind.COLLECTIVE && unit != null
                        ? unit.value()
                        : Unmarked.words(name) + "|" + Unmarked.words(of));
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
    }
}
