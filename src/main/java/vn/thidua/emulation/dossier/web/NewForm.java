package vn.thidua.emulation.dossier.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Words;
import vn.thidua.emulation.Typed;
import vn.thidua.emulation.dossier.DossierRefused;
import vn.thidua.emulation.dossier.NewDossier;
import vn.thidua.emulation.honours.AwardKind;
import vn.thidua.emulation.honours.Subject;
import vn.thidua.emulation.honours.SubjectKind;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Refusal;

/// Subjects typed or pasted line by line, `Tên; chức vụ; đơn vị; thành tích; lãnh đạo`, for one
/// award.
///
/// @param rows what was read, each with what is wrong with it
public record NewForm(Map<String, String> fields, List<Row> rows, FieldErrors errors) {

    /// @param leading whether the person holds a leading post; `null` where nothing is written
    /// @param fault empty where nothing is wrong
    public record Row(
            int line,
            String name,
            String position,
            String of,
            String merit,
            @Nullable Boolean leading,
            String fault) {}

    public NewForm {
        rows = List.copyOf(rows);
    }

    static NewForm blank(int year) {
        return new NewForm(
                Map.of(
                        "nam", String.valueOf(year),
                        "tu", LocalDate.of(year, 1, 1).toString(),
                        "den", LocalDate.of(year, 12, 31).toString()),
                List.of(),
                FieldErrors.NONE);
    }

    public String at(String name) {
        return fields.getOrDefault(name, "");
    }

    public long faulty() {
        return rows.stream().filter(row -> !row.fault().isEmpty()).count();
    }

    /// Whether it was looked through and nothing is wrong.
    public boolean whole() {
        return !rows.isEmpty() && errors.none() && faulty() == 0;
    }

    /// Reads what was typed against the awards and units that there are.
    static NewForm read(Map<String, String> typed, List<AwardKind> awards, List<Unit> units) {
        var errors = new LinkedHashMap<String, String>();
        var award = award(typed, awards);
        if (award == null)
            say(errors, "danh-hieu", new DossierRefused.UnknownAward(typed.getOrDefault("danh-hieu", "")));
        if (unit(typed, units) == null) say(errors, "don-vi", new DossierRefused.NotAMember());
        if (!typed.getOrDefault("nam", "").matches("(19[5-9]|20\\d|21\\d)\\d"))
            say(errors, "nam", new DossierRefused.NoYear());
        for (var day : List.of("tu", "den"))
            if (Typed.day(typed.getOrDefault(day, "")).isEmpty())
                say(errors, day, new DossierRefused.NotADay(typed.getOrDefault(day, "")));
        var rows = rows(typed.getOrDefault("danh-sach", ""), award, kind(typed), typed.getOrDefault("thanh-tich", ""));
        if (rows.isEmpty()) say(errors, "danh-sach", new DossierRefused.NobodyProposed());
        return new NewForm(Map.copyOf(typed), rows, new FieldErrors(errors));
    }

    private static void say(Map<String, String> errors, String field, Refusal why) {
        errors.put(field, Words.say(why.key(), why.facts()));
    }

    private static @Nullable AwardKind award(Map<String, String> typed, List<AwardKind> awards) {
        return awards.stream()
                .filter(kind -> kind.code().value().equals(typed.get("danh-hieu")))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Unit unit(Map<String, String> typed, List<Unit> units) {
        return units.stream()
                .filter(unit -> unit.id().value().toString().equals(typed.get("don-vi")))
                .findFirst()
                .orElse(null);
    }

    private static SubjectKind kind(Map<String, String> typed) {
        return switch (typed.getOrDefault("doi-tuong", "")) {
            case "COLLECTIVE" -> SubjectKind.COLLECTIVE;
            case "HOUSEHOLD" -> SubjectKind.HOUSEHOLD;
            default -> SubjectKind.INDIVIDUAL;
        };
    }

    private static List<Row> rows(String list, @Nullable AwardKind award, SubjectKind kind, String merit) {
        var rows = new ArrayList<Row>();
        var seen = new HashSet<String>();
        var n = 0;
        for (var line : list.lines().toList()) {
            n++;
            if (line.isBlank()) continue;
            var cells = line.strip().split("\\s*[;\\t]\\s*", 5);
            var name = cell(cells, 0);
            var of = cell(cells, 2);
            var own = cell(cells, 3);
            var leads = cell(cells, 4);
            var fault = fault(name, award, kind, !seen.add((name + "|" + of).toLowerCase(java.util.Locale.ROOT)));
            if (fault.isEmpty()) fault = leadingFault(leads, kind);
            rows.add(new Row(n, name, cell(cells, 1), of, own.isEmpty() ? merit : own, leading(leads), fault));
        }
        return rows;
    }

    private static String cell(String[] cells, int i) {
        return i < cells.length ? cells[i].strip() : "";
    }

    /// What is written in a table: `có`, `không`, a cross; anything else is a fault.
    private static @Nullable Boolean leading(String typed) {
        return switch (typed.toLowerCase(java.util.Locale.ROOT)) {
            case "có", "co", "x" -> true;
            case "không", "khong" -> false;
            default -> null;
        };
    }

    private static String leadingFault(String typed, SubjectKind kind) {
        if (typed.isEmpty()) return "";
        if (kind != SubjectKind.INDIVIDUAL) return Words.say("dossier.row.leading-person");
        return leading(typed) == null ? Words.say("dossier.row.leading", typed) : "";
    }

    private static String fault(String name, @Nullable AwardKind award, SubjectKind kind, boolean twice) {
        if (name.isEmpty() || name.length() > 400) return Words.say("dossier.row.no-name");
        if (twice) return Words.say("dossier.row.twice");
        if (award != null && !award.subjects().contains(kind)) return Words.say("dossier.row.not-for", award.name());
        return "";
    }

    UnitId proposer() {
        return new UnitId(UUID.fromString(at("don-vi")));
    }

    /// What is proposed; only where the form is whole.
    List<NewDossier> proposed(AwardKind award, List<Unit> units) {
        var from = Typed.day(at("tu")).orElseThrow();
        var to = Typed.day(at("den")).orElseThrow();
        return rows.stream()
                .map(row -> new NewDossier(
                        subject(row, units),
                        row.leading(),
                        award.code(),
                        Integer.parseInt(at("nam")),
                        from,
                        to,
                        row.merit(),
                        null))
                .toList();
    }

    /// A collective or a unit of the product is known by its name.
    private Subject subject(Row row, List<Unit> units) {
        var kind = kind(fields);
        var known = named(units, kind == SubjectKind.COLLECTIVE ? row.name() : row.of());
        return new Subject(kind, row.name(), known, null, row.of(), row.position());
    }

    private static @Nullable UnitId named(List<Unit> units, String name) {
        return units.stream()
                .filter(unit -> unit.lastName().equalsIgnoreCase(name))
                .findFirst()
                .map(Unit::id)
                .orElse(null);
    }
}
