package vn.thidua.emulation.ranking.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.Frame;
import vn.thidua.design.Words;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.ranking.RankingTerms;
import vn.thidua.emulation.ranking.Standings;
import vn.thidua.emulation.ranking.StandingsWords;
import vn.thidua.emulation.ranking.TermSource;
import vn.thidua.emulation.scoring.Selection.Priority;
import vn.thidua.organisation.UnitId;

/// What would be under other terms, beside what is. Nothing of it is kept.
///
/// @param now and other: `null` where it cannot be worked out, for the reason told
public record SimulatorPage(
        BlocYear year,
        TermsForm form,
        List<TermsPage.TieChoice> rules,
        @Nullable Standings now,
        @Nullable Standings other,
        String hindered) {

    /// @param before and after: empty for a unit that is not ranked
    public record Row(String unit, Side before, Side after) {

        public boolean changed() {
            return !before.equals(after);
        }
    }

    /// @param place 0 for a unit that is not ranked
    public record Side(int place, String grade, String choice) {}

    public SimulatorPage {
        rules = List.copyOf(rules);
    }

    public String path() {
        return RankingController.PATH + "/nam/" + year.id().value();
    }

    /// The terms that are written, but for what the form changes; sources stay, since nothing is kept.
    static RankingTerms changed(RankingTerms terms, TermsForm form) {
        var trial = TermSource.written(Words.say("ranking.trial"));
        var distinct = form.count("phan-biet");
        var flags = terms.flags().count() > distinct
                ? new RankingTerms.Flags(distinct, terms.flags().within(), trial)
                : terms.flags();
        var exclusions = new ArrayList<>(terms.exclusions());
        for (var field : form.fields().keySet())
            if (field.matches("bo-[0-9a-f-]{36}")) {
                var unit = new UnitId(java.util.UUID.fromString(field.substring(3)));
                if (!terms.excluded().contains(unit))
                    exclusions.add(new RankingTerms.Exclusion(unit, Words.say("ranking.trial")));
            }
        return new RankingTerms(
                new RankingTerms.Order(form.ties(), distinct, trial),
                new RankingTerms.Share(form.percent(), terms.quota().base(), trial, form.rounding(), trial),
                flags,
                terms.least(),
                new RankingTerms.Waited(
                        TermsForm.one(Priority.class, form.at("uu-tien")).orElse(Priority.NONE), trial),
                exclusions,
                terms.shown());
    }

    /// As they would be placed; those not ranked then stand last.
    public List<Row> rows() {
        if (now == null || other == null) return List.of();
        return year.members().stream()
                .map(member -> new Row(member.name(), side(now, member.unit()), side(other, member.unit())))
                .sorted(Comparator.comparing(row -> row.after().place() == 0
                        ? Integer.MAX_VALUE
                        : row.after().place()))
                .toList();
    }

    private static Side side(Standings standings, UnitId unit) {
        var words = new StandingsWords(standings, Frame.current().language());
        return standings.rows().stream()
                .filter(row -> row.unit().equals(unit))
                .findFirst()
                .map(row -> new Side(row.place(), row.grade(), words.choice(row)))
                .orElse(new Side(0, "", Words.say("ranking.excluded")));
    }

    public long changes() {
        return rows().stream().filter(Row::changed).count();
    }
}
