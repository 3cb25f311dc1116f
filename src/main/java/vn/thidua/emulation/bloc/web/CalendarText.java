package vn.thidua.emulation.bloc.web;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.Related;
import biweekly.property.DateStart;
import biweekly.property.Transparency;
import biweekly.property.Trigger;
import biweekly.util.Duration;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import vn.thidua.emulation.bloc.BlocCalendars;

/// Entries of calendars as other programs read them (RFC 5545): days without a time, each reminded of a week before.
final class CalendarText {

    private static final int LONGEST = 74; // characters; the fold adds one
    private static final Duration WEEK_BEFORE =
            Duration.builder().prior(true).days(7).build();

    private CalendarText() {}

    static String of(String name, List<BlocCalendars.Entry> entries, Instant at) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Cong Thi dua//Lich thi dua//VI");
        calendar.setExperimentalProperty("X-WR-CALNAME", name);
        calendar.setExperimentalProperty("X-WR-TIMEZONE", "Asia/Ho_Chi_Minh");
        for (var entry : entries) calendar.addEvent(event(entry, at));
        var text = new StringWriter();
        try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(LONGEST);
            writer.write(calendar);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static VEvent event(BlocCalendars.Entry entry, Instant at) {
        var what = entry.what();
        var bloc = entry.year().title();
        var event = new VEvent();
        event.setUid(what.id().value() + "@cong-thi-dua");
        event.setDateTimeStamp(Date.from(at));
        event.setDateStart(new DateStart(date(what.due()), false));
        event.setSummary(what.title() + " – " + bloc);
        event.setTransparency(Transparency.transparent());
        if (!what.source().isEmpty()) event.setDescription(what.source());
        if (what.done() == null) event.addAlarm(VAlarm.display(new Trigger(WEEK_BEFORE, Related.START), what.title()));
        return event;
    }

    /// The library writes a day as it is on the clock of the machine.
    private static Date date(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }
}
