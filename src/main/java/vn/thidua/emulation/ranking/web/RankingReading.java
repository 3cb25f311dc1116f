package vn.thidua.emulation.ranking.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.design.Frame;
import vn.thidua.design.Words;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.bloc.BlocMember;
import vn.thidua.emulation.bloc.BlocRight;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.ranking.RankingObjections;
import vn.thidua.emulation.ranking.RankingRules;
import vn.thidua.emulation.ranking.Rankings;
import vn.thidua.emulation.ranking.Round;
import vn.thidua.emulation.registration.Registered;
import vn.thidua.emulation.registration.RegistrationDays;
import vn.thidua.emulation.registration.Registrations;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Refusal;
import vn.thidua.platform.SiteId;

/// What pages of rankings show, for the person who reads them.
@Component
class RankingReading {

    private final Rankings rankings;
    private final RankingRules rules;
    private final BlocYears years;
    private final Registrations registrations;
    private final RegistrationDays days;

    RankingReading(
            Rankings rankings,
            RankingRules rules,
            BlocYears years,
            Registrations registrations,
            RegistrationDays days) {
        this.registrations = registrations;
        this.days = days;
        this.rankings = rankings;
        this.rules = rules;
        this.years = years;
    }

    static SiteId site() {
        return Frame.current().site();
    }

    void mustLead(Actor actor, BlocYearId id) {
        if (!years.mayLead(actor, years.year(site(), id))) throw new Forbidden(BlocRight.LEAD);
    }

    /// @param n which of the year's rankings; empty for the latest
    RankingPage page(Actor actor, BlocYearId id, String n, RankingPage.Notice notice) {
        var rounds = rankings.ofYear(actor, site(), id);
        var year = years.year(site(), id);
        var round = chosen(rounds, n);
        var leads = years.mayLead(actor, year);
        var now = leads ? now(actor, id) : new Now("", null);
        return new RankingPage(
                year,
                rounds,
                round,
                round == null ? List.of() : rankings.objections(actor, site(), id, round.id()),
                leads,
                actor.account(),
                speaksFor(actor, year),
                now.hindered(),
                round != null
                        && now.sha256() != null
                        && !round.frozen().sha256().equals(now.sha256()),
                rules.written(actor, site(), id).terms().isPresent(),
                rules.votes(site(), id),
                unregistered(year),
                notice);
    }

    /// Told where the rules of the year ask members to register; it decides nothing.
    private RankingPage.Unregistered unregistered(BlocYear year) {
        var terms = days.terms(site(), year.id());
        var rule = terms.rule();
        if (!terms.required() || rule == null) return RankingPage.Unregistered.NOBODY;
        var registered = registrations.accepted(site(), year.id()).stream()
                .map(Registered::unit)
                .toList();
        return new RankingPage.Unregistered(
                year.members().stream()
                        .filter(member -> !registered.contains(member.unit()))
                        .map(BlocMember::name)
                        .toList(),
                rule.source().words());
    }

    private static List<BlocMember> speaksFor(Actor actor, BlocYear year) {
        return year.members().stream()
                .filter(member -> RankingObjections.mayObject(actor, site(), member.unit()))
                .toList();
    }

    private static @Nullable Round chosen(List<Round> rounds, String n) {
        if (n.isEmpty()) return rounds.isEmpty() ? null : rounds.getFirst();
        return rounds.stream()
                .filter(round -> String.valueOf(round.n()).equals(n))
                .findFirst()
                .orElseThrow(Missing::new);
    }

    private record Now(String hindered, @Nullable String sha256) {}

    private Now now(Actor actor, BlocYearId id) {
        try {
            return new Now("", rankings.hashNow(actor, site(), id));
        } catch (Refusal refusal) {
            return new Now(Words.say(refusal.key(), refusal.facts()), null);
        }
    }
}
