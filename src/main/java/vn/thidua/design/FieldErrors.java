package vn.thidua.design;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.Refusal;

/// What is wrong with a form, by the name of the field and in the order of the form, in words that say what to do.
public record FieldErrors(Map<String, String> words) {

    public static final FieldErrors NONE = new FieldErrors(Map.of());

    public FieldErrors {
        words = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }

    /// A refusal of a desk, told beside the field it is about.
    public static FieldErrors of(String field, Refusal refusal) {
        return new FieldErrors(Map.of(field, Words.say(refusal.key(), refusal.facts())));
    }

    public boolean none() {
        return words.isEmpty();
    }

    public @Nullable String at(String field) {
        return words.get(field);
    }

    /// For `aria-invalid`, which is left out where nothing is wrong.
    public @Nullable String invalid(String field) {
        return words.containsKey(field) ? "true" : null;
    }

    /// For `aria-describedby`: the element that says what is wrong.
    public @Nullable String saidBy(String field) {
        return words.containsKey(field) ? "loi-" + field : null;
    }
}
