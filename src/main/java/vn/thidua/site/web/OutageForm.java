package vn.thidua.site.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Words;
import vn.thidua.platform.Vietnam;
import vn.thidua.site.PlannedOutage;

/// An outage as it was typed. Times are those of Vietnam.
public record OutageForm(String from, String until, String affected, String reason, String instead, String force) {

    static final OutageForm EMPTY = new OutageForm("", "", "", "", "", "");
    private static final List<DateTimeFormatter> WRITTEN =
            List.of(DateTimeFormatter.ISO_LOCAL_DATE_TIME, DateTimeFormatter.ofPattern("d/M/uuuu H:mm"));
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    static OutageForm of(PlannedOutage.Kept kept) {
        var plan = kept.plan();
        var force = kept.force() == null ? "" : kept.force();
        return new OutageForm(
                shown(plan.from()), shown(plan.until()), plan.affected(), plan.reason(), plan.instead(), force);
    }

    private static String shown(Instant at) {
        return SHOWN.format(LocalDateTime.ofInstant(at, Vietnam.ZONE));
    }

    FieldErrors errors() {
        var errors = new LinkedHashMap<String, String>();
        if (moment(from).isEmpty()) errors.put("tu", Words.say("outage.form.when"));
        if (moment(until).isEmpty()) errors.put("den", Words.say("outage.form.when"));
        if (affected.isBlank()) errors.put("anh-huong", Words.say("OutageRefused.WithoutAffected"));
        if (reason.isBlank()) errors.put("ly-do", Words.say("OutageRefused.WithoutReason"));
        return new FieldErrors(errors);
    }

    /// Only where there are no errors.
    PlannedOutage plan() {
        return new PlannedOutage(moment(from).orElseThrow(), moment(until).orElseThrow(), affected, reason, instead);
    }

    private static Optional<Instant> moment(String text) {
        for (var format : WRITTEN) {
            try {
                return Optional.of(LocalDateTime.parse(text.strip(), format)
                        .atZone(Vietnam.ZONE)
                        .toInstant());
            } catch (DateTimeParseException _) {
                // perhaps written the other way
            }
        }
        return Optional.empty();
    }
}
