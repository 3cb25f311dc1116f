package vn.thidua.emulation.ranking.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.Frame;
import vn.thidua.emulation.bloc.BlocMember;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.ranking.Objection;
import vn.thidua.emulation.ranking.Round;
import vn.thidua.emulation.ranking.Standings;
import vn.thidua.emulation.ranking.StandingsWords;
import vn.thidua.organisation.UnitId;

/// The ranking of a year at the desk.
///
/// @param rounds that the reader may see, the latest first
/// @param round the one shown; `null` while there is none
/// @param leads whether the reader leads the year
/// @param account of the reader
/// @param speaksFor members for which the reader may object
/// @param hindered why it cannot be worked out now; empty where it can
/// @param drifted whether scores, terms or votes give something else by now
/// @param terms whether any are written
/// @param votes that are recorded by now
/// @param unregistered members that registered no title where the rules ask for it
public record RankingPage(
        BlocYear year,
        List<Round> rounds,
        @Nullable Round round,
        List<Objection> objections,
        boolean leads,
        UUID account,
        List<BlocMember> speaksFor,
        String hindered,
        boolean drifted,
        boolean terms,
        Standings.Votes votes,
        Unregistered unregistered,
        Notice notice) {

    /// @param source of the rule that asks for it
    public record Unregistered(List<String> names, String source) {
        static final Unregistered NOBODY = new Unregistered(List.of(), "");

        public Unregistered {
            names = List.copyOf(names);
        }
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
    }

    public RankingPage {
        rounds = List.copyOf(rounds);
        objections = List.copyOf(objections);
        speaksFor = List.copyOf(speaksFor);
    }

    public String path() {
        return RankingController.PATH + "/nam/" + year.id().value();
    }

    public static String state(Round round) {
        return switch (round) {
            case Round.Computed _ -> "COMPUTED";
            case Round.Reviewed _ -> "REVIEWED";
            case Round.Certified _ -> "CERTIFIED";
            case Round.Superseded _ -> "SUPERSEDED";
        };
    }

    public static String badge(Round round) {
        return switch (round) {
            case Round.Certified _ -> "badge--good";
            case Round.Superseded _ -> "badge--bad";
            case Round.Computed _, Round.Reviewed _ -> "";
        };
    }

    /// Whether the round shown is the last word.
    public boolean isLatest() {
        return round != null && rounds.getFirst().id().equals(round.id());
    }

    /// Whether the ranking shown can still change, or none is there yet.
    public boolean isOpen() {
        return rounds.isEmpty() || isComputed() || reviewed() != null;
    }

    public Round.@Nullable Reviewed reviewed() {
        return isLatest() && round instanceof Round.Reviewed reviewed ? reviewed : null;
    }

    public boolean isComputed() {
        return isLatest() && round instanceof Round.Computed;
    }

    public boolean isCertified() {
        return isLatest() && round instanceof Round.Certified;
    }

    public boolean takesObjections() {
        var reviewed = reviewed();
        return reviewed != null && !Frame.current().today().isAfter(reviewed.until());
    }

    /// Whether the reader vouched first, and now waits for somebody else.
    public boolean waitsForAnother() {
        var reviewed = reviewed();
        var first = reviewed == null ? null : reviewed.first();
        return first != null && first.account().equals(account);
    }

    public Round.@Nullable Hand first() {
        return switch (round) {
            case Round.Reviewed reviewed -> reviewed.first();
            case Round.Certified certified -> certified.first();
            case Round.Superseded superseded -> superseded.first();
            case Round.Computed _ -> null;
            case null -> null;
        };
    }

    public Round.@Nullable Hand second() {
        return switch (round) {
            case Round.Certified certified -> certified.second();
            case Round.Superseded superseded -> superseded.second();
            case Round.Computed _, Round.Reviewed _ -> null;
            case null -> null;
        };
    }

    public static StandingsTable table(Round round) {
        return new StandingsTable(
                new StandingsWords(round.frozen().standings(), Frame.current().language()));
    }

    /// Units that only a vote of the bloc can part, and those for which it has voted.
    public List<UnitId> toVote() {
        if (round == null) return List.of();
        var standings = round.frozen().standings();
        var tied = standings.open().stream().flatMap(tie -> tie.tied().stream());
        var undecided = standings.units(Standings.Choice.UNDECIDED).stream();
        return Stream.of(tied, undecided, votes.counts().keySet().stream())
                .flatMap(units -> units)
                .distinct()
                .toList();
    }

    public String vote(UnitId unit) {
        var field = "phieu-" + unit.value();
        if (notice.typed().containsKey(field)) return notice.typedAt(field);
        var known = votes.counts().get(unit);
        return known == null ? "" : known.toString();
    }

    public String voteReference() {
        return notice.typed().containsKey("bien-ban") ? notice.typedAt("bien-ban") : votes.reference();
    }

    public @Nullable Instant supersededAt() {
        return round instanceof Round.Superseded superseded ? superseded.at() : null;
    }
}
