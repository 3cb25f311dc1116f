package vn.thidua.emulation.bloc.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.design.Words;
import vn.thidua.emulation.bloc.BlocEntry;
import vn.thidua.emulation.bloc.BlocMember;
import vn.thidua.emulation.bloc.BlocRole;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.bloc.BlocYearDoor;
import vn.thidua.emulation.bloc.BlocYearState;
import vn.thidua.emulation.bloc.Minutes;
import vn.thidua.emulation.bloc.Post;
import vn.thidua.emulation.bloc.ReminderDays;
import vn.thidua.organisation.UnitId;

/// A bloc year at the desk.
///
/// @param feeds the addresses of calendars of the units this person acts for; empty where none has been made yet
/// @param arranges whether this person is of the emulation office
/// @param doors ways to what other rooms keep of the year
/// @param leads whether this person keeps calendar and papers
public record BlocYearPage(
        BlocYear year,
        List<BlocEntry> entries,
        List<Minutes.Kept> minutes,
        List<BlocPage.Choice> units,
        Map<UnitId, String> feeds,
        boolean arranges,
        boolean leads,
        BlocForm form,
        LocalDate today,
        ReminderDays days,
        List<BlocYearDoor> doors) {

    public String title() {
        return year.title();
    }

    public String at() {
        return "/quan-tri/nam-thi-dua/" + year.id().value();
    }

    public boolean planned() {
        return year.state() == BlocYearState.PLANNED;
    }

    /// On the present day, or on the first of a year that has not begun.
    public BlocRole role(BlocMember member) {
        return year.leadership().roleOn(member.unit(), day());
    }

    private LocalDate day() {
        var first = BlocYear.firstDay(year.year());
        return today.isBefore(first) ? first : today;
    }

    public String term(Post post) {
        var until = post.until();
        return Words.day(post.since()) + " – " + (until == null ? Words.say("bloc.open-end") : Words.day(until));
    }

    public String suggestedSince() {
        return year.leadership().led()
                ? today.toString()
                : BlocYear.firstDay(year.year()).toString();
    }

    public List<BlocEntry> open() {
        return entries.stream().filter(entry -> entry.done() == null).toList();
    }

    public String badge(BlocEntry entry) {
        if (entry.done() != null) return "badge--good";
        return entry.overdue(today) ? "badge--bad" : "";
    }

    public String standing(BlocEntry entry) {
        var done = entry.done();
        if (done != null) return Words.say("bloc.entry.done-on", Words.day(done));
        if (entry.overdue(today)) return Words.say("bloc.entry.overdue");
        return entry.pressing(today, days) ? Words.say("bloc.entry.soon") : Words.say("bloc.entry.open");
    }

    public boolean has(UUID unit) {
        return year.member(new UnitId(unit)).isPresent();
    }
}
