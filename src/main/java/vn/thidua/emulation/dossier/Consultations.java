package vn.thidua.emulation.dossier;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.design.Language;
import vn.thidua.design.Words;
import vn.thidua.emulation.rules.RuleBook;
import vn.thidua.mail.Address;
import vn.thidua.mail.Letter;
import vn.thidua.mail.Mail;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.WorkingDays;
import vn.thidua.site.Sites;

/// Opinions of other agencies (hiệp y): asked with the last day of the rule, answered or not, then over. Silence lets a
/// proposal go on where the rule says so; nothing moves by itself.
@Service
@Transactional
public class Consultations {

    private static final String SILENCE = "consultation.silence";

    private final DossierWorkStore work;
    private final DossierTrack track;
    private final DossierFacts facts;
    private final DossierRules rules;
    private final RuleBook book;
    private final Mail mail;
    private final Sites sites;
    private final ApplicationEventPublisher events;

    Consultations(
            DossierWorkStore work,
            DossierTrack track,
            DossierFacts facts,
            DossierRules rules,
            RuleBook book,
            Mail mail,
            Sites sites,
            ApplicationEventPublisher events) {
        this.work = work;
        this.track = track;
        this.facts = facts;
        this.rules = rules;
        this.book = book;
        this.mail = mail;
        this.sites = sites;
        this.events = events;
    }

    /// Asks an agency; its last day is told to it now, and again before it is over.
    ///
    /// @param contact an address of mail where it has one
    public void ask(Actor actor, SiteId site, DossierId id, @Nullable UnitId unit, String agency, String contact) {
        actor.must(DossierRight.CONSULT, Scope.of(site));
        var dossier = track.locked(site, id);
        if (dossier.state() != DossierState.APPRAISED) throw new DossierRefused.NotNow();
        dossier.mustNotBeHeld();
        var today = track.today();
        var rule = facts.kind(dossier, today).rules().consultation();
        if (rule.isEmpty()) throw new DossierRefused.NoConsultation();
        var then = rules.rules(dossier, today);
        var days = then.number(rule).intValueExact();
        var cited = book.use(site, rule, rules.day(dossier, today), today).citation();
        var by = WorkingDays.vietnam().after(today, days);
        var asked = new Consultation(
                UUID.randomUUID(), unit, agency, contact, today, by, cited.basis(), cited.article(), null);
        work.ask(id, asked, cited.path());
        track.note(actor, dossier, "CONSULTING", asked.agency() + ", " + Words.day(by), today);
        events.publishEvent(new ConsultationAsked(
                site, id, "", dossier.code() + " · " + asked.agency() + " · " + Words.day(by), actor));
        write(site, id, dossier.code(), dossier.subject().name(), asked, "asked");
    }

    private void write(SiteId site, DossierId id, String code, String subject, Consultation one, String key) {
        Address.in(one.contact()).ifPresent(to -> {
            var base = Objects.requireNonNullElse(sites.site(site).baseUrl(), "");
            var text = Words.say(
                    Language.VI,
                    "dossier.mail." + key,
                    one.agency(),
                    subject,
                    code,
                    Words.day(one.by()),
                    one.source(),
                    base);
            mail.send(
                    site,
                    "dossier:" + id.value() + ":" + key + ":" + one.id(),
                    new Letter(to, Words.say(Language.VI, "dossier.mail.subject", code, Words.day(one.by())), text));
        });
    }

    /// Writes down what an agency said.
    public void answer(Actor actor, SiteId site, DossierId id, UUID consultation, boolean agrees, String words) {
        actor.must(DossierRight.CONSULT, Scope.of(site));
        var answer = new Consultation.Answer(agrees, words, track.today());
        var dossier = track.locked(site, id);
        if (dossier.state() != DossierState.APPRAISED) throw new DossierRefused.NotNow();
        var asked = work.consultations(id).stream()
                .filter(one -> one.id().equals(consultation))
                .findFirst()
                .orElseThrow(Missing::new);
        if (asked.answer() != null) throw new DossierRefused.NotNow();
        work.answer(consultation, answer, actor);
        track.note(
                actor,
                dossier,
                answer.agrees() ? "AGREED" : "DISAGREED",
                asked.agency() + (answer.words().isEmpty() ? "" : ": " + answer.words()),
                answer.on());
        events.publishEvent(new ConsultationAnswered(
                site, id, "", asked.agency() + " · " + answer.agrees() + " · " + answer.words(), actor));
    }

    /// The officer goes on once everybody answered or their time is over; who was silent is written down with the
    /// article by which that is taken for leave.
    public void conclude(Actor actor, SiteId site, DossierId id) {
        actor.must(DossierRight.CONSULT, Scope.of(site));
        var before = track.locked(site, id);
        before.consulted();
        var today = track.today();
        var all = work.consultations(id);
        var then = rules.then(before, today);
        Consultation.mustBeOver(all, then.on(SILENCE), today);
        var silent = all.stream()
                .filter(one -> one.silent(today))
                .map(Consultation::agency)
                .toList();
        var words = silent.isEmpty()
                ? ""
                : Words.say(
                        Language.VI,
                        "dossier.silence",
                        String.join(", ", silent),
                        then.rule(SILENCE)
                                .map(used -> used.value().source().words())
                                .orElse(""));
        track.take(actor, before, "CONSULTED", words, KeptDossier::consulted);
    }

    /// Tells those who have not answered that their last day is today or the next working day; once each.
    void remind(LocalDate today) {
        for (var due : work.due(today, WorkingDays.vietnam().after(today, 1)))
            write(due.site(), due.dossier(), due.code(), due.subject(), due.what(), "reminded");
    }
}
