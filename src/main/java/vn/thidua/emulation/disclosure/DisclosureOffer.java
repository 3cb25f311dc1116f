package vn.thidua.emulation.disclosure;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a window could be made of: dossiers that wait for the people's opinion, or a decision that nobody was told of.
///
/// @param key by which it is chosen
/// @param year of the work that is commended
/// @param least how many working days a rule asks for; nought where none does
/// @param source where that stands; empty where nothing does
/// @param decision behind it, with its words; `null` before there is one
/// @param lines with merits as they stand in the dossiers, to be looked through
/// @param codes of the dossiers
public record DisclosureOffer(
        String key,
        Timing timing,
        String title,
        int year,
        int least,
        String source,
        @Nullable UUID decision,
        String decisionWords,
        List<Line> lines,
        Map<String, UUID> codes) {

    /// Not yet looked through.
    public record Line(
            String name,
            String unit,
            String award,
            String merit,
            @Nullable String code) {}

    public DisclosureOffer {
        lines = List.copyOf(lines);
        codes = Map.copyOf(codes);
    }

    /// As the form shows it.
    public String typed() {
        return lines.stream()
                .map(line -> String.join(
                                " | ",
                                bare(line.name()),
                                bare(line.unit()),
                                bare(line.award()),
                                bare(Disclosed.sentence(line.merit())))
                        + (line.code() == null ? "" : " | " + line.code()))
                .collect(java.util.stream.Collectors.joining("\n"));
    }

    private static String bare(String part) {
        return part.replace('|', '/').replaceAll("\\s+", " ").strip();
    }
}
