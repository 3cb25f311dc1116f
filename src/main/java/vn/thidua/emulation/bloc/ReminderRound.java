package vn.thidua.emulation.bloc;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.thidua.design.Language;
import vn.thidua.design.Outage;
import vn.thidua.design.Words;
import vn.thidua.mail.Address;
import vn.thidua.mail.Letter;
import vn.thidua.mail.Mail;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;
import vn.thidua.site.Sites;

/// Writes to the contacts of units what is due soon. Each reminder has a key, so looking often, on several machines,
/// sends it once; a unit whose contact names no address is reminded at its desk alone.
@Component
@Profile("!command")
class ReminderRound {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderRound.class);

    private final List<Reminders> rooms;
    private final ReminderDays days;
    private final Mail mail;
    private final Sites sites;
    private final Clock clock;

    ReminderRound(List<Reminders> rooms, ReminderDays days, Mail mail, Sites sites, Clock clock) {
        this.rooms = rooms;
        this.days = days;
        this.mail = mail;
        this.sites = sites;
        this.clock = clock;
    }

    @Scheduled(cron = "0 10 7-17 * * *", zone = "Asia/Ho_Chi_Minh")
    void run() {
        try {
            remind(Vietnam.today(clock));
        } catch (RuntimeException failure) {
            if (!Outage.causes(failure)) LOG.error("Units could not be reminded", failure);
        }
    }

    void remind(LocalDate today) {
        for (var room : rooms)
            for (var reminder : room.due(today, today.plusDays(days.notice()))) remind(reminder, today);
    }

    private void remind(Reminder reminder, LocalDate today) {
        var reached = days.reached(reminder.due(), today);
        var to = Address.in(reminder.contact());
        if (reached.isEmpty() || to.isEmpty()) return;
        var key = String.join(
                ":",
                reminder.key(),
                reminder.due().toString(),
                Integer.toString(reached.getAsInt()),
                reminder.unit().value().toString());
        mail.send(reminder.site(), key, letter(reminder, to.get()));
    }

    private Letter letter(Reminder reminder, Address to) {
        var day = Words.day(reminder.due());
        return new Letter(
                to,
                Words.say(Language.VI, "reminder.subject", day, reminder.title()),
                Words.say(Language.VI, "reminder.text", reminder.bloc(), reminder.title(), day, link(reminder)));
    }

    private String link(Reminder reminder) {
        return base(reminder.site()) + reminder.href();
    }

    private String base(SiteId site) {
        return Objects.requireNonNullElse(sites.site(site).baseUrl(), "");
    }
}
