package vn.thidua.emulation.honours;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.PersonId;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.SiteId;

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
        name = Folding.tidy(name);
        of = Folding.tidy(of);
        position = Folding.tidy(position);
        if (Folding.of(name).isEmpty()) throw new HonoursRefused.WithoutName();
        if (name.length() > LONGEST || of.length() > LONGEST || position.length() > LONGEST)
            throw new HonoursRefused.TooLong(LONGEST);
        if (kind == SubjectKind.COLLECTIVE && person != null) throw new HonoursRefused.NoPerson(name);
    }

    /// The same for everything that one subject received under one name in one unit.
    UUID key(SiteId site) {
        var words = site.value() + "|" + kind + "|"
                + (kind == SubjectKind.COLLECTIVE && unit != null
                        ? unit.value()
                        : Folding.of(name) + "|" + Folding.of(of));
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
    }
}
