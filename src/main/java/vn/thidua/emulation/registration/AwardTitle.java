package vn.thidua.emulation.registration;

import java.util.List;

/// A title or an award that can be registered.
///
/// @param code stable, as other rooms name it: `CSTDCS`
/// @param kinds who may strive for it
/// @param levels codes of the levels at which it is given
/// @param article of the law
public record AwardTitle(String code, String name, List<SubjectKind> kinds, List<String> levels, String article) {

    public AwardTitle {
        kinds = List.copyOf(kinds);
        levels = List.copyOf(levels);
    }
}
