package vn.thidua.emulation.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The list that a window shows, one line for each, as it is typed and as it stands: `name | unit | award | merit`,
/// with the code of the dossier behind it where there is one.
///
/// @param year of the work that is commended
public record DisclosedList(int year, List<Disclosed> lines) {

    static final int MOST = 3_000;
    private static final int PARTS = 4;

    public DisclosedList {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) throw new DisclosureRefused.EmptyList();
        if (lines.size() > MOST) throw new DisclosureRefused.ListTooLong(MOST);
        for (var line : lines) line.mustBeFree(year);
    }

    /// @param dossiers by their codes
    public static DisclosedList read(int year, String typed, Map<String, UUID> dossiers) {
        var lines = new ArrayList<Disclosed>();
        for (var line : typed.lines().filter(one -> !one.isBlank()).toList()) {
            var n = lines.size() + 1;
            var parts = line.split("\\s*\\|\\s*", -1);
            if (parts.length < PARTS || parts.length > PARTS + 1) throw new DisclosureRefused.LineNotRead(n);
            var code = parts.length > PARTS ? parts[PARTS].strip() : "";
            if (!code.isEmpty() && !dossiers.containsKey(code)) throw new DisclosureRefused.UnknownDossier(n, code);
            lines.add(new Disclosed(n, parts[0], parts[1], parts[2], parts[3], dossiers.get(code)));
        }
        return new DisclosedList(year, lines);
    }

    public List<UUID> dossiers() {
        return lines.stream()
                .map(Disclosed::dossier)
                .filter(java.util.Objects::nonNull)
                .toList();
    }
}
