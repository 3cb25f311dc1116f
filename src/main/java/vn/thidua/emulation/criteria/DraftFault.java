package vn.thidua.emulation.criteria;

import java.util.List;
import vn.thidua.platform.Refusal;

/// Something of a draft that cannot be published so, at its place.
///
/// @param line from nought; [#HEAD] for what is said of the set as a whole
/// @param key of its words
public record DraftFault(int line, Field field, String key, List<Object> facts) {

    public static final int HEAD = -1;

    public enum Field {
        NAME,
        NOTE,
        SCALE,
        TOTAL,
        GRADES,
        LINES,
        CODE,
        PARENT,
        TITLE,
        MAX,
        KIND,
        PARAMETERS,
        EVIDENCE,
        FLOORED,
        CEILING
    }

    public DraftFault {
        facts = List.copyOf(facts);
    }

    static DraftFault of(int line, Field field, Refusal refusal) {
        return new DraftFault(line, field, refusal.key(), List.of(refusal.facts()));
    }
}
