package vn.thidua.emulation.disclosure;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;
import vn.thidua.platform.WorkingDays;

/// What the people write about lists, and its way to an answer. What they do is no happening: the trail would keep
/// their addresses, so their verb takes the address for the limits alone, and no actor. Who wrote is read by the person
/// who sees to it, and by nobody else.
@Service
@Transactional
public class Voices {

    private final VoiceStore store;
    private final DisclosureStore disclosures;
    private final List<DisclosureEffects> effects;
    private final VoiceTerms terms;
    private final VoiceLetters letters;
    private final SecureRandom random;
    private final Turnstile turnstile;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Voices(
            VoiceStore store,
            DisclosureStore disclosures,
            List<DisclosureEffects> effects,
            VoiceTerms terms,
            VoiceLetters letters,
            SecureRandom random,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.disclosures = disclosures;
        this.effects = List.copyOf(effects);
        this.terms = terms;
        this.letters = letters;
        this.random = random;
        this.turnstile = new Turnstile(random);
        this.events = events;
        this.clock = clock;
    }

    /// @param contact a telephone number or a mailbox, as it was written; empty where none was
    public record Writer(String name, String contact) {}

    /// Somebody who may answer.
    public record Officer(UUID account, String name) {}

    /// @param address of the reader: counted against the limits in memory, written nowhere
    /// @return the code with which whoever wrote looks up the answer; it is told once
    public Receipt say(SiteId site, DisclosureId id, NewVoice said, String address) {
        var one = disclosures.found(site, id).orElseThrow(Missing::new);
        one.mustTakeVoices(Vietnam.today(clock));
        if (said.line() < 0 || said.line() > one.list().lines().size()) throw new VoiceRefused.NoLine();
        turnstile.pass(site, address, clock.instant());
        var receipt = Receipt.drawn(random);
        var voice = new VoiceId(UUID.randomUUID());
        var due = terms.due(said.kind(), Vietnam.today(clock), WorkingDays.vietnam());
        store.add(one, voice, said, receipt, due, clock.instant());
        letters.came(one, voice, said.kind(), due);
        return receipt;
    }

    /// What somebody learns with the code.
    ///
    /// @param about the window
    public record Told(Disclosure about, Voice voice) {}

    public Optional<Told> told(SiteId site, Receipt receipt) {
        return store.by(site, receipt)
                .map(voice ->
                        new Told(disclosures.found(site, voice.disclosure()).orElseThrow(), voice));
    }

    public List<Voice> of(Actor actor, SiteId site, DisclosureId id) {
        Disclosures.mustSee(actor, site);
        disclosures.found(site, id).orElseThrow(Missing::new);
        return store.of(id);
    }

    public Voice voice(Actor actor, SiteId site, VoiceId id) {
        actor.must(DisclosureRight.ANSWER, Scope.of(site));
        return store.found(site, id).orElseThrow(Missing::new);
    }

    /// Who wrote: for the person who sees to it; empty for everybody else, and once it is forgotten.
    public Optional<Writer> writer(Actor actor, SiteId site, VoiceId id) {
        var voice = voice(actor, site, id);
        return actor.account().equals(voice.assignee()) ? store.writer(id) : Optional.empty();
    }

    public List<Officer> officers(Actor actor, SiteId site) {
        actor.must(DisclosureRight.ANSWER, Scope.of(site));
        return store.officers(site);
    }

    /// Gives it to somebody to see to.
    public void assign(Actor actor, SiteId site, VoiceId id, UUID to) {
        actor.must(DisclosureRight.ANSWER, Scope.of(site));
        var officer = store.officers(site).stream()
                .filter(one -> one.account().equals(to))
                .findFirst()
                .orElseThrow(VoiceRefused.NobodyToSeeToIt::new);
        var voice = locked(site, id).assigned(to);
        store.assign(id, to);
        events.publishEvent(new VoiceAssigned(site, voice.disclosure(), id, officer.name(), actor));
    }

    private Voice locked(SiteId site, VoiceId id) {
        return store.locked(site, id).orElseThrow(Missing::new);
    }

    /// Takes up a complaint: what it is about waits for what comes of it.
    public void accept(Actor actor, SiteId site, VoiceId id) {
        actor.must(DisclosureRight.ANSWER, Scope.of(site));
        var voice = locked(site, id);
        voice.mustBeOf(actor.account());
        voice.accepted(clock.instant());
        store.accept(id, clock.instant());
        var one = disclosures.found(site, voice.disclosure()).orElseThrow();
        dossier(one, voice)
                .ifPresent(dossier -> effects.forEach(each -> each.complained(actor, site, one, dossier, why(voice))));
        events.publishEvent(new VoiceAccepted(site, one.id(), id, about(one, voice), actor));
    }

    private static Optional<UUID> dossier(Disclosure one, Voice voice) {
        if (voice.line() == 0) return Optional.empty();
        return Optional.ofNullable(one.list().lines().get(voice.line() - 1).dossier());
    }

    private static String why(Voice voice) {
        return (voice.kind() == NewVoice.Kind.COMPLAINT ? "Khiếu nại" : "Tố cáo")
                + " gửi qua đợt công khai ngày " + vn.thidua.design.Words.day(Vietnam.dayOf(voice.at()))
                + ", đang được xác minh";
    }

    private static String about(Disclosure one, Voice voice) {
        var line = voice.line() == 0
                ? one.title()
                : voice.line() + ". " + one.list().lines().get(voice.line() - 1).name();
        return voice.kind() + " · " + line;
    }

    /// Answers it. A complaint that was wrong lets what it was about go on; one that was right leaves it held, for the
    /// officer of the dossier.
    public void answer(Actor actor, SiteId site, VoiceId id, Voice.Outcome outcome, String words) {
        actor.must(DisclosureRight.ANSWER, Scope.of(site));
        var voice = locked(site, id);
        voice.mustBeOf(actor.account());
        var answered = voice.answered(new Voice.Answer(outcome, words, clock.instant()));
        store.answer(id, Objects.requireNonNull(answered.answer()));
        var one = disclosures.found(site, voice.disclosure()).orElseThrow();
        if (outcome == Voice.Outcome.DISMISSED)
            dossier(one, voice)
                    .filter(dossier -> store.alsoHolding(dossier, id) == 0)
                    .ifPresent(
                            dossier -> effects.forEach(each -> each.cleared(actor, site, one, dossier, words.strip())));
        events.publishEvent(new VoiceAnswered(site, one.id(), id, about(one, voice) + " · " + outcome, actor));
    }
}
