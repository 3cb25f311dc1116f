package vn.thidua.emulation.criteria;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A draft as text: how it is kept, and how a page that shows a file hands it on until somebody says yes.
public final class DraftText {

    public static final int LONGEST = 1 << 20;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private DraftText() {}

    public static String write(TypedSet typed) {
        return JSON.writeValueAsString(typed);
    }

    /// Refuses what [#write] did not write.
    public static TypedSet read(String text) {
        if (text.length() > LONGEST) throw new CriteriaRefused.FileUnreadable();
        try {
            var typed = JSON.readValue(text, TypedSet.class);
            if (typed == null) throw new CriteriaRefused.FileUnreadable();
            return typed;
        } catch (JacksonException wrong) {
            throw new CriteriaRefused.FileUnreadable();
        }
    }
}
