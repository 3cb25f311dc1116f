package vn.thidua.emulation.bloc.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Words;
import vn.thidua.emulation.bloc.Grounds;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Refusal;

/// What somebody typed into the forms of a page, kept until it is right; what cannot be read is a fault of its field.
public final class BlocForm {

    private static final LocalDate NEVER = LocalDate.of(1, 1, 1);
    private static final UUID NOTHING = new UUID(0, 0);
    private static final String PLACE = "tt-";

    private final MultiValueMap<String, String> typed;
    private final Map<String, String> faults = new LinkedHashMap<>();

    BlocForm(MultiValueMap<String, String> typed) {
        this.typed = typed;
    }

    static BlocForm empty() {
        return new BlocForm(new LinkedMultiValueMap<>());
    }

    public String text(String field) {
        return Optional.ofNullable(typed.getFirst(field)).orElse("").strip();
    }

    /// What was typed, or else what stands there at first.
    public String text(String field, String first) {
        return typed.containsKey(field) ? text(field) : first;
    }

    public boolean holds(String field, String value) {
        return text(field).equals(value);
    }

    public boolean holds(String field, String value, String first) {
        return text(field, first).equals(value);
    }

    boolean isChecked(String field) {
        return !text(field).isEmpty();
    }

    int number(String field) {
        try {
            return Integer.parseInt(text(field));
        } catch (NumberFormatException _) {
            faults.putIfAbsent(field, Words.say("BlocRefused.NoYear"));
            return 0;
        }
    }

    /// The version of the year that the form was made from; one that nobody has seen where it cannot be read.
    int seen() {
        try {
            return Integer.parseInt(text("ban"));
        } catch (NumberFormatException _) {
            return 0;
        }
    }

    LocalDate day(String field) {
        var day = perhapsDay(field);
        if (day != null) return day;
        faults.putIfAbsent(field, Words.say("bloc.fault.day"));
        return NEVER;
    }

    @Nullable
    LocalDate perhapsDay(String field) {
        var text = text(field);
        if (text.isEmpty()) return null;
        try {
            var day = LocalDate.parse(text);
            if (day.getYear() >= 1900 && day.getYear() <= 9998) return day;
        } catch (DateTimeException _) {
            // told below
        }
        faults.put(field, Words.say("bloc.fault.day"));
        return null;
    }

    <T extends Enum<T>> T choice(String field, Class<T> type) {
        for (var one : type.getEnumConstants()) if (one.name().equals(text(field))) return one;
        faults.put(field, Words.say("bloc.fault.choice"));
        return type.getEnumConstants()[0];
    }

    UnitId unit(String field) {
        return id(text(field)).map(UnitId::new).orElseGet(() -> {
            faults.put(field, Words.say("bloc.fault.choice"));
            return new UnitId(NOTHING);
        });
    }

    /// The paper on which somebody leads: `<form>-cach`, `<form>-so`, `<form>-ngay`.
    Optional<Grounds> grounds(String form) {
        var way = choice(form + "-cach", Grounds.Way.class);
        var on = day(form + "-ngay");
        if (text(form + "-so").isEmpty()) faults.put(form + "-so", Words.say("BlocRefused.WithoutPaper"));
        return sound() ? Optional.of(new Grounds(way, text(form + "-so"), on)) : Optional.empty();
    }

    /// Units that have been given a place, by it; a fault where two have the same or one is no number.
    List<UnitId> placed() {
        var places = new LinkedHashMap<UnitId, Integer>();
        for (var field : typed.keySet()) {
            if (!field.startsWith(PLACE) || text(field).isEmpty()) continue;
            var unit = id(field.substring(PLACE.length()));
            var place = text(field).matches("[1-9][0-9]{0,2}") ? Integer.parseInt(text(field)) : 0;
            if (unit.isEmpty() || place == 0 || places.containsValue(place)) {
                faults.put("thanh-vien", Words.say("bloc.fault.place", text(field)));
                continue;
            }
            places.put(new UnitId(unit.get()), place);
        }
        return places.entrySet().stream()
                .sorted(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    void refused(String field, Refusal refusal) {
        faults.put(field, Words.say(refusal.key(), refusal.facts()));
    }

    boolean sound() {
        return faults.isEmpty();
    }

    public FieldErrors errors() {
        return new FieldErrors(faults);
    }

    /// Whether a field of this form is faulty: the form stands open then.
    public boolean faulty(String... fields) {
        for (var field : fields) if (faults.keySet().stream().anyMatch(key -> key.startsWith(field))) return true;
        return false;
    }
}
