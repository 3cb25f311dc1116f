package vn.thidua.emulation.honours;

import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.PersonId;
import vn.thidua.organisation.UnitId;

/// Who is commended.
///
/// @param unit the collective itself, or the unit of the person, where it is one of the product's
/// @param of name of the person's unit as written
public record Subject(
        SubjectKind kind,
        String name,
        @Nullable UnitId unit,
        @Nullable PersonId person,
        String of,
        String position) {}
