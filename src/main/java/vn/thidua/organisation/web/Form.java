package vn.thidua.organisation.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Words;
import vn.thidua.organisation.OrganisationRefused;
import vn.thidua.platform.Refusal;

/// What somebody typed into the forms of a page, kept until it is right; what cannot be read is a fault of its field.
public final class Form {

    private static final LocalDate NEVER = LocalDate.of(1, 1, 1);
    private static final List<String> NAMES = List.of("ten", "chuc-danh");
    private static final List<String> POSITIONS = List.of("chuc-vu");
    private static final List<String> CHOICES = List.of("tach-vao", "don-vi", "tach-tu", "ngay");
    private static final List<String> DAYS =
            List.of("giu-den", "giu-tu", "thoi-den", "ten-tu", "tach-tu", "het-tu", "ngay", "lap-tu");
    private static final UUID NOTHING = new UUID(0, 0);

    private final MultiValueMap<String, String> typed;
    private final Map<String, String> faults = new LinkedHashMap<>();

    Form(MultiValueMap<String, String> typed) {
        this.typed = typed;
    }

    static Form empty() {
        return new Form(new LinkedMultiValueMap<>());
    }

    public String text(String field) {
        return Optional.ofNullable(typed.getFirst(field)).orElse("").strip();
    }

    /// What was typed, or else what stands there at first.
    public String text(String field, String first) {
        return typed.containsKey(field) ? text(field) : first;
    }

    public boolean holds(String field, String value) {
        return typed.getOrDefault(field, List.of()).contains(value);
    }

    public boolean isChecked(String field) {
        return !text(field).isEmpty();
    }

    /// A day that must be there.
    LocalDate day(String field) {
        var day = perhapsDay(field);
        if (day != null) return day;
        faults.putIfAbsent(field, Words.say("units.fault.day"));
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
        faults.put(field, Words.say("units.fault.day"));
        return null;
    }

    /// One thing chosen from a list.
    UUID chosen(String field) {
        return id(text(field)).orElseGet(() -> {
            faults.put(field, Words.say("units.fault.choice"));
            return NOTHING;
        });
    }

    Set<UUID> chosenMany(String field) {
        var ids = new LinkedHashSet<UUID>();
        for (var text : typed.getOrDefault(field, List.of())) id(text).ifPresent(ids::add);
        return ids;
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// The field that a refusal is about: of those that were sent, the one of its kind.
    String fieldOf(OrganisationRefused refused) {
        var fields = refused instanceof OrganisationRefused.WithoutName
                        || refused instanceof OrganisationRefused.SameName
                        || refused instanceof OrganisationRefused.PositionKnown
                ? NAMES
                : refused instanceof OrganisationRefused.PositionTaken
                                || refused instanceof OrganisationRefused.HeldAlready
                        ? POSITIONS
                        : refused instanceof OrganisationRefused.NothingToMerge
                                        || refused instanceof OrganisationRefused.SplitIntoOne
                                        || refused instanceof OrganisationRefused.SuccessorOfItself
                                ? CHOICES
                                : DAYS;
        return fields.stream().filter(typed::containsKey).findFirst().orElse(fields.getFirst());
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

    /// Whether one of these fields is faulty: its form stands open then.
    public boolean faulty(String... fields) {
        for (var field : fields) if (faults.containsKey(field)) return true;
        return false;
    }
}
