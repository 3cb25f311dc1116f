package vn.thidua.emulation.ranking;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import vn.thidua.design.Language;
import vn.thidua.design.Words;
import vn.thidua.emulation.Typed;
import vn.thidua.emulation.ranking.Standings.Choice;
import vn.thidua.emulation.scoring.TieRule;
import vn.thidua.organisation.UnitId;

/// Standings in sentences, as tables, papers and files show them.
public record StandingsWords(Standings standings, Language language) {

    private String say(String key, Object... facts) {
        return Words.say(language, key, facts);
    }

    public String place(Standings.Row row) {
        return String.valueOf(row.place());
    }

    /// `85,5/100`.
    public String points(Standings.Row row) {
        return Typed.written(row.total()) + "/" + Typed.written(row.achievable());
    }

    public String percent(Standings.Row row) {
        return Typed.written(row.percentage());
    }

    public String choice(Standings.Row row) {
        return say("ranking.choice." + row.choice());
    }

    /// Why it is so; empty where the choice says it all.
    public String why(Standings.Row row) {
        return switch (row.choice()) {
            case SQUEEZED_OUT, UNDECIDED, BY_PRIORITY ->
                say("ranking.why." + row.choice(), standings.allowed() + "", standings.base() + "");
            case NOT_QUALIFIED ->
                say("ranking.why.NOT_QUALIFIED", standings.terms().least());
            case FLAG, COMMENDED -> "";
        };
    }

    /// What kept the unit from each better class, one sentence each.
    public List<String> hindrances(Standings.Row row) {
        var byClass = new LinkedHashMap<String, List<String>>();
        for (var one : row.hindrances())
            byClass.computeIfAbsent(one.grade(), _ -> new ArrayList<>()).add(hindrance(one));
        return byClass.entrySet().stream()
                .map(grade -> say("ranking.hindrance", grade.getKey(), String.join("; ", grade.getValue())))
                .toList();
    }

    private String hindrance(Standings.Hindrance one) {
        var reached = Typed.written(one.percentage());
        return one.criterion() == null
                ? say("ranking.hindrance.total", reached)
                : say(
                        "ranking.hindrance.floor",
                        one.criterion(),
                        standings.criteria().title(one.criterion()),
                        reached);
    }

    public List<String> ties() {
        return standings.ties().stream().map(this::tie).toList();
    }

    private String tie(Standings.Tie tie) {
        var tied = names(tie.tied(), ", ");
        if (tie.by() == null) return say("ranking.tie.open", tie.place() + "", tied);
        var order = tie.order().stream().map(equals -> names(equals, " = ")).collect(joining("; "));
        return say("ranking.tie.decided", tie.place() + "", tied, rule(tie.by()), order);
    }

    public String names(List<UnitId> units, String between) {
        return units.stream().map(standings::name).collect(joining(between));
    }

    public String rule(TieRule rule) {
        return rule instanceof TieRule.MorePointsIn(var code)
                ? say("ranking.tie.POINTS", code, standings.criteria().title(code))
                : say("ranking.tie." + TieText.of(rule));
    }

    /// The terms, one sentence each with its source.
    public List<String> terms() {
        var terms = standings.terms();
        var lines = new ArrayList<String>();
        if (terms.order().source().said())
            lines.add(say(
                    "ranking.said.order",
                    terms.order().ties().isEmpty()
                            ? "–"
                            : terms.order().ties().stream().map(this::rule).collect(joining("; ")),
                    terms.order().distinct() + "",
                    terms.order().source().words()));
        lines.add(say(
                "ranking.said.quota",
                Typed.written(terms.quota().percent()),
                standings.base() + "",
                standings.allowed() + "",
                terms.quota().source().words()));
        lines.add(say(
                "ranking.said.rounding",
                say("ranking.rounding." + terms.quota().rounding()),
                terms.quota().rounded().words()));
        if (terms.flags().count() > 0)
            lines.add(say(
                    "ranking.said.flags." + (terms.flags().within() ? "within" : "beside"),
                    terms.flags().count() + "",
                    terms.flags().source().words()));
        if (!terms.least().isEmpty()) lines.add(say("ranking.said.least", terms.least()));
        if (terms.priority().source().said())
            lines.add(say(
                    "ranking.said.priority",
                    say("ranking.priority." + terms.priority().priority()),
                    terms.priority().source().words()));
        if (!standings.waiting().isEmpty()) lines.add(say("ranking.said.waiting", names(standings.waiting(), ", ")));
        if (!standings.votes().counts().isEmpty())
            lines.add(say("ranking.said.votes", standings.votes().reference(), votes()));
        return lines;
    }

    private String votes() {
        return standings.votes().counts().entrySet().stream()
                .map(one -> standings.name(one.getKey()) + " " + one.getValue())
                .collect(joining("; "));
    }

    /// Members that are not ranked, each with its reason.
    public List<String> exclusions() {
        return standings.terms().exclusions().stream()
                .map(one -> standings.name(one.unit()) + ": " + one.reason())
                .toList();
    }

    /// For the eye only; the words say the same.
    public static String badge(Choice choice) {
        return switch (choice) {
            case FLAG, COMMENDED, BY_PRIORITY -> "badge--good";
            case UNDECIDED -> "badge--bad";
            case SQUEEZED_OUT, NOT_QUALIFIED -> "";
        };
    }
}
