package vn.thidua.emulation.ranking;

import static java.util.stream.Collectors.joining;

import vn.thidua.design.Language;
import vn.thidua.design.Words;
import vn.thidua.emulation.Typed;
import vn.thidua.emulation.bloc.BlocYear;

/// Terms and votes in a line, for the trail.
final class TermWords {

    private TermWords() {}

    static String of(RankingTerms terms, BlocYear year) {
        return Words.say(
                Language.VI,
                "ranking.trail",
                terms.order().ties().stream().map(TieText::of).collect(joining(", ")),
                terms.order().distinct(),
                Typed.written(terms.quota().percent()),
                terms.quota().rounding().name(),
                terms.flags().count(),
                terms.priority().priority().name(),
                terms.exclusions().stream()
                        .map(one -> year.nameOf(one.unit()) + " (" + one.reason() + ")")
                        .collect(joining(", ")));
    }

    static String of(Standings.Votes votes, BlocYear year) {
        return votes.reference() + ": "
                + votes.counts().entrySet().stream()
                        .map(one -> year.nameOf(one.getKey()) + " " + one.getValue())
                        .collect(joining(", "));
    }
}
