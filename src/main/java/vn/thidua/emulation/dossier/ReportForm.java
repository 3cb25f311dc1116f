package vn.thidua.emulation.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.emulation.honours.SubjectKind;

/// The parts of a report of achievements that are written; the tables of titles and awards come from the history.
///
/// @param needed what must be written; the other parts may stay empty
public record ReportForm(String name, List<String> needed) {

    private static final int LONGEST = 20_000;

    public static ReportForm of(SubjectKind kind) {
        return switch (kind) {
            case COLLECTIVE -> new ReportForm("COLLECTIVE", List.of("SITUATION", "DUTIES", "RESULTS", "MEASURES"));
            case INDIVIDUAL, HOUSEHOLD -> new ReportForm("INDIVIDUAL", List.of("BIOGRAPHY", "DUTIES", "RESULTS"));
        };
    }

    /// The chapters of the form, each with its parts, in their order.
    public Map<String, List<String>> chapters() {
        var chapters = new LinkedHashMap<String, List<String>>();
        if (name.equals("COLLECTIVE")) {
            chapters.put("COLLECTIVE_SKETCH", List.of("SITUATION", "DUTIES"));
            chapters.put("ACHIEVEMENTS", List.of("RESULTS", "MEASURES", "MOVEMENTS", "LAW", "PARTY"));
        } else {
            chapters.put("PERSON_SKETCH", List.of("BIOGRAPHY"));
            chapters.put("ACHIEVEMENTS", List.of("DUTIES", "RESULTS", "INITIATIVES", "LAW"));
        }
        return chapters;
    }

    /// All parts in the order of the form.
    public List<String> parts() {
        return chapters().values().stream().flatMap(List::stream).toList();
    }

    boolean whole(Map<String, String> written) {
        return needed.stream().noneMatch(part -> written.getOrDefault(part, "").isBlank());
    }

    /// As it is kept; refuses what is too long.
    static String clean(String words) {
        var text = words.strip().replace("\r\n", "\n");
        if (text.length() > LONGEST) throw new DossierRefused.TooLong(LONGEST);
        return text;
    }
}
