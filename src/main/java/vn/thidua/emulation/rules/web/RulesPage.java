package vn.thidua.emulation.rules.web;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Words;
import vn.thidua.emulation.rules.LapsingBasis;
import vn.thidua.emulation.rules.LegalBasis;
import vn.thidua.emulation.rules.PackageFile;

/// What the site knows: warnings, packages, bases; and the form to take a package in.
public record RulesPage(
        List<LapsingBasis> warnings,
        List<PackageFile> packages,
        List<LegalBasis.Kept> bases,
        LocalDate today,
        boolean keeps,
        String typed,
        FieldErrors errors) {

    public RulesPage {
        warnings = List.copyOf(warnings);
        packages = List.copyOf(packages);
        bases = List.copyOf(bases);
    }

    public static String state(LegalBasis basis, LocalDate today) {
        return Words.say("rules.state." + basis.state(today).name());
    }

    public static String badge(LegalBasis basis, LocalDate today) {
        return switch (basis.state(today)) {
            case IN_FORCE -> "badge--good";
            case LAPSED -> "badge--bad";
            case LAPSING, NOT_YET -> "";
        };
    }
}
