package vn.thidua.emulation.ranking.web;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Words;
import vn.thidua.emulation.Typed;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.ranking.RankingOffer;

/// The form of a ranking's terms.
///
/// @param rules that can part equals, to choose from
/// @param grades classes of the set, the best first
/// @param edition of the terms that were read
public record TermsPage(
        BlocYear year,
        TermsForm form,
        FieldErrors errors,
        RankingOffer offer,
        List<TieChoice> rules,
        List<String> grades,
        int edition) {

    /// @param value as it is sent, `POINTS:I.1`
    public record TieChoice(String value, String words) {}

    public TermsPage {
        rules = List.copyOf(rules);
        grades = List.copyOf(grades);
    }

    public String path() {
        return RankingController.PATH + "/nam/" + year.id().value();
    }

    /// What the rules in force say, each with its source.
    public List<String> offered() {
        var lines = new ArrayList<String>();
        var percent = offer.percent();
        if (percent != null)
            lines.add(Words.say(
                    "ranking.offer.percent",
                    Typed.written(percent.what()),
                    percent.source().words()));
        var rounding = offer.rounding();
        if (rounding != null)
            lines.add(Words.say(
                    "ranking.offer.rounding",
                    Words.say("ranking.rounding." + rounding.what()),
                    rounding.source().words()));
        var distinct = offer.distinct();
        if (distinct != null && distinct.what())
            lines.add(Words.say("ranking.offer.distinct", distinct.source().words()));
        return lines;
    }
}
