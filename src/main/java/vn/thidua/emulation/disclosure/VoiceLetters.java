package vn.thidua.emulation.disclosure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.thidua.design.Language;
import vn.thidua.design.Words;
import vn.thidua.mail.Address;
import vn.thidua.mail.Letter;
import vn.thidua.mail.Mail;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;
import vn.thidua.platform.WorkingDays;
import vn.thidua.site.Sites;

/// Writes to the office of a window that somebody wrote, and before the answer is due. Mail says where to read, never
/// what was written or by whom.
@Component
class VoiceLetters {

    private final VoiceStore store;
    private final Mail mail;
    private final Sites sites;

    VoiceLetters(VoiceStore store, Mail mail, Sites sites) {
        this.store = store;
        this.mail = mail;
        this.sites = sites;
    }

    void came(Disclosure to, VoiceId id, NewVoice.Kind kind, LocalDate due) {
        write(
                to.site(),
                to.mailbox(),
                "disclosure-voice:" + id.value(),
                Words.say(Language.VI, "disclosure.mail.came", Words.say(Language.VI, "disclosure.kind." + kind)),
                to.title(),
                due,
                id);
    }

    /// Once for each day of reminding, however often it looks.
    void remind(LocalDate today) {
        var until = WorkingDays.vietnam().after(today, 2);
        for (var owed : store.owed(today.minusDays(1), until))
            write(
                    owed.site(),
                    owed.mailbox(),
                    "disclosure-voice:" + owed.id().value() + ":" + today,
                    Words.say(Language.VI, "disclosure.mail.due", Words.day(owed.due())),
                    owed.title(),
                    owed.due(),
                    owed.id());
    }

    private void write(SiteId site, String to, String key, String subject, String title, LocalDate due, VoiceId id) {
        if (to.isEmpty()) return;
        var link =
                Objects.requireNonNullElse(sites.site(site).baseUrl(), "") + "/quan-tri/cong-khai/y-kien/" + id.value();
        mail.send(
                site,
                key,
                new Letter(
                        new Address(to),
                        subject,
                        Words.say(Language.VI, "disclosure.mail.text", subject, title, Words.day(due), link)));
    }

    /// Looks in the hours of work.
    @Component
    @Profile("!command")
    static class Round {

        private static final Logger LOG = LoggerFactory.getLogger(Round.class);

        private final VoiceLetters letters;
        private final Clock clock;

        Round(VoiceLetters letters, Clock clock) {
            this.letters = letters;
            this.clock = clock;
        }

        @Scheduled(cron = "0 20 7-17 * * *", zone = "Asia/Ho_Chi_Minh")
        void run() {
            try {
                letters.remind(Vietnam.today(clock));
            } catch (RuntimeException failure) {
                LOG.error("The office could not be reminded of what the people wrote", failure);
            }
        }
    }
}
