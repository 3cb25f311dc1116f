package vn.thidua.emulation.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.thidua.design.Language;
import vn.thidua.design.Words;
import vn.thidua.mail.Address;
import vn.thidua.mail.Letter;
import vn.thidua.mail.Mail;
import vn.thidua.site.Sites;

/// Writes to the contacts of members that there is a meeting, and that there is none.
@Component
class ReviewLetters {

    private final Mail mail;
    private final Sites sites;

    ReviewLetters(Mail mail, Sites sites) {
        this.mail = mail;
        this.sites = sites;
    }

    /// @return members without an address
    List<String> invite(ReviewMeeting meeting) {
        var plan = meeting.plan();
        var online = plan.online().isEmpty() ? "" : Words.say(Language.VI, "review.mail.online", plan.online());
        return write(
                meeting,
                "invited:" + meeting.edition(),
                Words.say(Language.VI, "review.mail.subject", plan.title(), ReviewClock.when(plan.begins())),
                () -> Words.say(
                        Language.VI,
                        "review.mail.text",
                        meeting.year().bloc().name(),
                        plan.title(),
                        ReviewClock.when(plan.begins()),
                        plan.place(),
                        online,
                        link(meeting)));
    }

    void cancelled(ReviewMeeting meeting, String reason) {
        var plan = meeting.plan();
        write(
                meeting,
                "cancelled",
                Words.say(Language.VI, "review.mail.off.subject", plan.title(), ReviewClock.when(plan.begins())),
                () -> Words.say(
                        Language.VI,
                        "review.mail.off.text",
                        meeting.year().bloc().name(),
                        plan.title(),
                        ReviewClock.when(plan.begins()),
                        reason,
                        link(meeting)));
    }

    /// @param text made only where somebody reads it
    private List<String> write(ReviewMeeting meeting, String key, String subject, Supplier<String> text) {
        var site = meeting.year().site();
        var unreached = new ArrayList<String>();
        for (var member : meeting.year().members()) {
            var to = Address.in(member.contact());
            if (to.isEmpty()) {
                unreached.add(member.name());
                continue;
            }
            var about = "review:" + meeting.id().value() + ":" + key + ":"
                    + member.unit().value();
            mail.send(site, about, new Letter(to.get(), subject, text.get()));
        }
        return unreached;
    }

    private String link(ReviewMeeting meeting) {
        var base = sites.site(meeting.year().site()).baseUrl();
        return Objects.requireNonNullElse(base, "") + "/quan-tri/hop-xet/"
                + meeting.id().value();
    }
}
