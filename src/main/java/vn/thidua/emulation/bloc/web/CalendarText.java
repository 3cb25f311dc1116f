package vn.thidua.emulation.bloc.web;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Action;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import vn.thidua.emulation.bloc.BlocCalendars;

/// Entries of calendars as other programs read them (RFC 5545): days without a time, each reminded of a week before.
final class CalendarText {

    private static final Duration BEFORE = Duration.ofDays(-7);

    private CalendarText() {}

    static String of(String name, List<BlocCalendars.Entry> entries, Instant at) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Cong Thi dua//Lich thi dua//VI"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-WR-TIMEZONE", "Asia/Ho_Chi_Minh"));
        for (var entry : entries) calendar.add(event(entry, at));
        var text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static VEvent event(BlocCalendars.Entry entry, Instant at) {
        var what = entry.what();
        var bloc = entry.year().bloc().name() + " " + entry.year().year();
        var event = new VEvent(false);
        event.add(new Uid(what.id().value() + "@cong-thi-dua"));
        event.add(new DtStamp(at));
        event.add(new DtStart<>(what.due()));
        event.add(new Summary(what.title() + " – " + bloc));
        event.add(new Transp(Transp.VALUE_TRANSPARENT));
        if (!what.source().isEmpty()) event.add(new Description(what.source()));
        if (what.done() == null) event.add(alarm(what.title()));
        return event;
    }

    private static VAlarm alarm(String words) {
        var alarm = new VAlarm();
        alarm.add(new Trigger(BEFORE));
        alarm.add(new Action(Action.VALUE_DISPLAY));
        alarm.add(new Description(words));
        return alarm;
    }
}
