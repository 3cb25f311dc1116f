package vn.thidua.emulation.decision.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.Frame;
import vn.thidua.design.Signed;
import vn.thidua.design.Words;
import vn.thidua.emulation.Typed;
import vn.thidua.emulation.decision.DecisionId;
import vn.thidua.emulation.decision.DecisionRefused;
import vn.thidua.emulation.decision.DecisionRight;
import vn.thidua.emulation.decision.DecisionState;
import vn.thidua.emulation.decision.Decisions;
import vn.thidua.emulation.decision.KeptDecision;
import vn.thidua.emulation.decision.LineId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Refusal;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;
import vn.thidua.signing.PracticeKeys;

/// What pages of decisions show, for the person who reads them.
@Component
class DecisionReading {

    private final Decisions decisions;
    private final PracticeKeys practice;
    private final Clock clock;

    DecisionReading(Decisions decisions, PracticeKeys practice, Clock clock) {
        this.decisions = decisions;
        this.practice = practice;
        this.clock = clock;
    }

    static SiteId site() {
        return Frame.current().site();
    }

    static String me() {
        return Signed.current().name();
    }

    LocalDate today() {
        return Vietnam.today(clock);
    }

    KeptDecision decision(Actor actor, UUID id) {
        Decisions.mustRead(actor, site());
        return decisions.decision(site(), new DecisionId(id));
    }

    static boolean may(Actor actor, DecisionRight right) {
        return actor.may(right, Scope.of(site()));
    }

    DecisionPage page(Actor actor, UUID id, Notice notice) {
        var decision = decision(actor, id);
        var lines = decisions.lines(site(), decision.id());
        var touched = new HashSet<>(decisions.touched(site(), decision.id()));
        return new DecisionPage(
                decision,
                DecisionPage.counts(lines),
                lines.size(),
                touched.size(),
                decisions.files(site(), decision.id()),
                decision.old() == null ? null : decisions.decision(site(), decision.old()),
                decisions.after(site(), decision.id()),
                new DecisionPage.Rights(
                        may(actor, DecisionRight.PREPARE),
                        may(actor, DecisionRight.SIGN),
                        may(actor, DecisionRight.NUMBER),
                        may(actor, DecisionRight.CONFIRM),
                        may(actor, DecisionRight.AWARD),
                        may(actor, DecisionRight.DISCLOSE)),
                actor.account(),
                practice(actor, decision),
                today(),
                notice);
    }

    /// The password of the key file to practise with, where this person is next; empty otherwise.
    private String practice(Actor actor, KeptDecision decision) {
        var whose = whose(actor, decision);
        return whose != null && practice.of(whose).isPresent() ? practice.password() : "";
    }

    private static @Nullable String whose(Actor actor, KeptDecision decision) {
        if (decision.state() == DecisionState.FROZEN && may(actor, DecisionRight.SIGN))
            return decision.text().signer();
        if (decision.state() == DecisionState.NUMBERED && may(actor, DecisionRight.NUMBER))
            return decision.issuer().name();
        return null;
    }

    java.util.Optional<byte[]> practiceKey(Actor actor, UUID id) {
        var whose = whose(actor, decision(actor, id));
        return whose == null ? java.util.Optional.empty() : practice.of(whose);
    }

    static ModelAndView redirect(String path, String done) {
        return new ModelAndView("redirect:" + Frame.current().href(path) + "?bao=" + done);
    }

    static LocalDate day(String typed) {
        return Typed.day(typed).orElseThrow(() -> new DecisionRefused.NotADay(typed.strip()));
    }

    static int number(String typed) {
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : -1;
    }

    static int year(String typed) {
        if (!typed.strip().matches("\\d{4}")) throw new DecisionRefused.NoYear();
        return Integer.parseInt(typed.strip());
    }

    static List<LineId> chosen(@Nullable Collection<UUID> lines) {
        return lines == null ? List.of() : lines.stream().map(LineId::new).toList();
    }

    /// What is wrong with a file is named by the key of its words.
    static String told(Refusal refusal) {
        return refusal instanceof DecisionRefused.NotOurBytes
                ? Words.say(refusal.key(), Words.say(String.valueOf(refusal.facts()[0])))
                : Words.say(refusal.key(), refusal.facts());
    }

    /// Whether the page can tell it at its place.
    static boolean isTold(Refusal refusal) {
        return switch (refusal.kind()) {
            case INVALID, CONFLICT, TOO_LARGE -> true;
            case UNKNOWN_PERSON, MISSING, GONE, FORBIDDEN, NO_ROOM -> false;
        };
    }

    /// What could not be done, at the place of the page where it was tried.
    ///
    /// @param typed by the names of the fields
    public record Notice(String place, String words, Map<String, String> typed) {

        static final Notice NONE = new Notice("", "", Map.of());

        public Notice {
            typed = Map.copyOf(typed);
        }

        public boolean at(String one) {
            return place.equals(one);
        }

        public String typedAt(String field) {
            return typed.getOrDefault(field, "");
        }

        public @Nullable String invalid(String field) {
            return at(field) ? "true" : null;
        }

        public @Nullable String saidBy(String field) {
            return at(field) ? "loi-" + field : null;
        }
    }
}
