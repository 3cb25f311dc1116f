package vn.thidua.emulation.assessment;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.design.Language;
import vn.thidua.design.Words;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.scoring.CriteriaSet;
import vn.thidua.mail.Address;
import vn.thidua.mail.Letter;
import vn.thidua.mail.Mail;
import vn.thidua.site.Sites;

/// Writes to a member what others changed in its scoring. A member whose contact names no address reads it at its desk.
@Component
class AssessmentLetters {

    private final Mail mail;
    private final BlocYears years;
    private final Sites sites;

    AssessmentLetters(Mail mail, BlocYears years, Sites sites) {
        this.mail = mail;
        this.years = years;
        this.sites = sites;
    }

    void changed(Assessment to, CriteriaSet set, Stage stage, List<ScoreSheet.Change> changes) {
        var lines = changes.stream()
                .map(change -> "- " + change.code() + " "
                        + Objects.requireNonNull(set.lines().get(change.code())).title() + ": "
                        + change.after().reason())
                .collect(Collectors.joining("\n"));
        var last = changes.getLast().after().id();
        write(to, stage + ":" + last, Words.say(Language.VI, "assessment.mail." + stage), lines);
    }

    void returned(Assessment to) {
        write(to, "RETURNED:" + to.returned(), Words.say(Language.VI, "assessment.mail.RETURNED"), to.returned());
    }

    private void write(Assessment to, String key, String what, String lines) {
        var year = years.year(to.site(), to.year());
        var address = year.member(to.unit()).flatMap(member -> Address.in(member.contact()));
        if (address.isEmpty()) return;
        var link = Objects.requireNonNullElse(sites.site(to.site()).baseUrl(), "") + "/quan-tri/cham-diem/"
                + to.id().value();
        mail.send(
                to.site(),
                "assessment:" + to.id().value() + ":" + key,
                new Letter(
                        address.get(),
                        Words.say(Language.VI, "assessment.mail.subject", year.title(), what),
                        Words.say(Language.VI, "assessment.mail.text", to.unitName(), what, lines, link)));
    }
}
