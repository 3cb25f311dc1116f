package vn.thidua.emulation.rules.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Words;
import vn.thidua.emulation.rules.Certainty;
import vn.thidua.emulation.rules.LegalBasis;

/// A legal basis as it is written down; what cannot be read is a fault of its field.
///
/// @param id of the basis that is amended, whose number stays; `null` for a new one
/// @param typed by the name of the field
/// @param filed hash of the file that it has already; empty where it has none
public record BasisForm(@Nullable UUID id, Map<String, String> typed, String filed, FieldErrors errors) {

    public static final List<LegalBasis.Kind> KINDS = List.of(LegalBasis.Kind.values());
    public static final List<Certainty> CERTAINTIES = List.of(Certainty.values());

    public BasisForm {
        typed = Map.copyOf(typed);
    }

    static BasisForm empty() {
        return new BasisForm(null, Map.of("chac", Certainty.UNVERIFIED.name()), "", FieldErrors.NONE);
    }

    static BasisForm of(UUID id, LegalBasis what) {
        var lapses = what.lapses();
        var typed = new LinkedHashMap<String, String>();
        typed.put("loai", what.kind().name());
        typed.put("so", what.number());
        typed.put("ten", what.title());
        typed.put("co-quan", what.issuer());
        typed.put("ngay-ky", what.signed().toString());
        typed.put("tu", what.from().toString());
        typed.put("den", lapses == null ? "" : lapses.toString());
        typed.put("thay-bang", what.replacedBy());
        typed.put("sua-doi", what.amends());
        typed.put("lien-ket", what.link());
        typed.put("chac", what.certainty().name());
        typed.put("ghi-chu", what.note());
        return new BasisForm(id, typed, what.sha256(), FieldErrors.NONE);
    }

    public String field(String name) {
        return typed.getOrDefault(name, "").strip();
    }

    public String path() {
        return RulesController.PATH + "/van-ban/" + (id == null ? "moi" : id + "/sua");
    }

    BasisForm with(FieldErrors faults) {
        return new BasisForm(id, typed, filed, faults);
    }

    /// Faults of fields that cannot be read, empty where all can.
    Map<String, String> unread() {
        var faults = new LinkedHashMap<String, String>();
        for (var name : List.of("ngay-ky", "tu"))
            if (day(field(name)) == null) faults.put(name, Words.say("rules.leave.day"));
        if (!field("den").isEmpty() && day(field("den")) == null) faults.put("den", Words.say("rules.leave.day"));
        return faults;
    }

    /// @param sha256 of the file that was sent, or of the one it has
    LegalBasis what(String sha256) {
        var signed = day(field("ngay-ky"));
        var from = day(field("tu"));
        if (signed == null || from == null) throw new IllegalStateException("unread days are told before");
        return new LegalBasis(
                kind(field("loai")),
                field("so"),
                field("ten"),
                field("co-quan"),
                signed,
                from,
                day(field("den")),
                field("thay-bang"),
                field("sua-doi"),
                field("lien-ket"),
                sha256,
                certainty(field("chac")),
                field("ghi-chu"));
    }

    private static LegalBasis.Kind kind(String key) {
        return KINDS.stream().filter(one -> one.name().equals(key)).findFirst().orElse(LegalBasis.Kind.DECREE);
    }

    private static Certainty certainty(String key) {
        return CERTAINTIES.stream()
                .filter(one -> one.name().equals(key))
                .findFirst()
                .orElse(Certainty.UNVERIFIED);
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeException unread) {
            return null;
        }
    }
}
