package vn.thidua.compliance.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import vn.thidua.compliance.Obligation;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Words;

/// Information that must be public, as it was typed.
public record ObligationForm(String title, String basis, String rule, String arose, String published, String address) {

    static final ObligationForm EMPTY = new ObligationForm("", "", "luat-tiep-can", "", "", "");
    private static final List<DateTimeFormatter> WRITTEN =
            List.of(DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ofPattern("d/M/uuuu"));

    static ObligationForm of(Obligation what) {
        var published = what.published();
        return new ObligationForm(
                what.title(),
                what.basis(),
                what.rule(),
                what.arose().toString(),
                published == null ? "" : published.toString(),
                what.address());
    }

    FieldErrors errors() {
        var errors = new LinkedHashMap<String, String>();
        if (title.isBlank()) errors.put("ten", Words.say("ComplianceRefused.WithoutTitle"));
        if (day(arose).isEmpty()) errors.put("phat-sinh", Words.say("compliance.day"));
        if (!published.isBlank() && day(published).isEmpty()) errors.put("cong-khai", Words.say("compliance.day"));
        return new FieldErrors(errors);
    }

    /// Only where there are no errors.
    Obligation what() {
        return new Obligation(
                title, basis, rule, day(arose).orElseThrow(), day(published).orElse(null), address);
    }

    static Optional<LocalDate> day(String text) {
        for (var format : WRITTEN) {
            try {
                return Optional.of(LocalDate.parse(text.strip(), format));
            } catch (DateTimeParseException _) {
                // perhaps written the other way
            }
        }
        return Optional.empty();
    }
}
