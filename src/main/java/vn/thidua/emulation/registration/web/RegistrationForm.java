package vn.thidua.emulation.registration.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.FormRows;
import vn.thidua.design.Words;
import vn.thidua.emulation.registration.RegisteredTitle;
import vn.thidua.emulation.registration.RegistrationRefused;
import vn.thidua.emulation.registration.SubjectKind;
import vn.thidua.emulation.registration.TitleList;

/// A registration as it was typed. Its fields are numbered: `d-1` is the first subject, `d-1-dh` the title it strives
/// for.
public record RegistrationForm(List<Row> rows) {

    /// Lines of one registration.
    static final int MOST = 99;

    public record Row(String kind, String subject, String title, String level, String note) {

        static final Row PERSON = new Row(SubjectKind.INDIVIDUAL.name(), "", "", "", "");

        static Row of(RegisteredTitle line) {
            return new Row(line.kind().name(), line.subject(), line.code(), line.level(), line.note());
        }

        /// A row for which nobody chose a title, and that names nobody, is none.
        boolean blank(String unit) {
            return title.isBlank() && note.isBlank() && (subject.isBlank() || subject.equals(unit));
        }

        RegisteredTitle line() {
            var whom = kind.equals(SubjectKind.INDIVIDUAL.name()) ? SubjectKind.INDIVIDUAL : SubjectKind.COLLECTIVE;
            return TitleList.shipped().line(whom, subject, title, level, note);
        }
    }

    public RegistrationForm {
        rows = List.copyOf(rows);
    }

    /// What is saved; of nothing, a row for the unit itself.
    static RegistrationForm of(List<RegisteredTitle> lines, String unit) {
        if (lines.isEmpty())
            return new RegistrationForm(List.of(new Row(SubjectKind.COLLECTIVE.name(), unit, "", "", ""), Row.PERSON));
        return new RegistrationForm(lines.stream().map(Row::of).toList());
    }

    static RegistrationForm typed(Map<String, String> fields) {
        var rows = new ArrayList<Row>();
        for (var i = 1; i <= MOST && fields.containsKey("d-" + i); i++) {
            var name = "d-" + i;
            rows.add(new Row(
                    said(fields, name + "-loai"),
                    said(fields, name),
                    said(fields, name + "-dh"),
                    said(fields, name + "-cap"),
                    said(fields, name + "-gc")));
        }
        return new RegistrationForm(rows);
    }

    private static String said(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "");
    }

    /// The same after a button of the form: `them`, `bo-2`, `len-2`, `xuong-2`. Anything else changes nothing.
    RegistrationForm after(String act) {
        if (act.equals("them") && rows.size() < MOST) return new RegistrationForm(FormRows.added(rows, Row.PERSON));
        var parts = act.split("-");
        if (parts.length < 2) return this;
        return new RegistrationForm(FormRows.moved(rows, parts[0], FormRows.index(parts[1], rows.size())));
    }

    /// What is wrong, by the field it is about.
    FieldErrors errors(String unit) {
        var errors = new LinkedHashMap<String, String>();
        for (var i = 1; i <= rows.size(); i++) {
            var row = rows.get(i - 1);
            if (row.blank(unit)) continue;
            try {
                row.line();
            } catch (RegistrationRefused refused) {
                errors.put("d-" + i + field(refused), Words.say(refused.key(), refused.facts()));
            }
        }
        return new FieldErrors(errors);
    }

    private static String field(RegistrationRefused refused) {
        return switch (refused) {
            case RegistrationRefused.WithoutTitle _, RegistrationRefused.NotForSuch _ -> "-dh";
            case RegistrationRefused.NotAtThisLevel _ -> "-cap";
            default -> "";
        };
    }

    /// Only where there are no errors.
    List<RegisteredTitle> lines(String unit) {
        return rows.stream().filter(row -> !row.blank(unit)).map(Row::line).toList();
    }
}
