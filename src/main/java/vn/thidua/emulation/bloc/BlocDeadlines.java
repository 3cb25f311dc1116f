package vn.thidua.emulation.bloc;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;
import vn.thidua.site.Deadlines;

/// What is due soon in the years of blocs, on the first page of the desk: for the emulation office, and for whoever
/// acts for a member.
@Component
class BlocDeadlines implements Deadlines {

    // what is overdue for longer is history: it stands on the page of its year
    private static final int OVERDUE_MONTHS = 6;

    private final List<Reminders> rooms;
    private final ReminderDays days;
    private final Clock clock;

    BlocDeadlines(List<Reminders> rooms, ReminderDays days, Clock clock) {
        this.rooms = rooms;
        this.days = days;
        this.clock = clock;
    }

    @Override
    public List<Deadline> open(SiteId site) {
        return concerning(Actor.SYSTEM, site);
    }

    @Override
    public List<Deadline> concerning(Actor actor, SiteId site) {
        var today = Vietnam.today(clock);
        return rooms.stream()
                .flatMap(room -> room.due(today.minusMonths(OVERDUE_MONTHS), today.plusDays(days.notice())).stream())
                .filter(reminder -> reminder.site().equals(site) && concerns(actor, reminder))
                .map(reminder -> deadline(reminder, today))
                .distinct()
                .toList();
    }

    private static boolean concerns(Actor actor, Reminder reminder) {
        var scope = Scope.of(reminder.site());
        var unit = scope.unit(reminder.unit().value());
        return actor.may(BlocRight.ARRANGE, scope)
                || actor.may(BlocRight.VIEW, unit)
                || actor.may(BlocRight.LEAD, unit);
    }

    private static Deadline deadline(Reminder reminder, LocalDate today) {
        return new Deadline(
                reminder.title() + " – " + reminder.bloc(),
                reminder.href(),
                reminder.due(),
                reminder.due().isBefore(today));
    }
}
