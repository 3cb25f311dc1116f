package vn.thidua.compliance.web;

import java.util.List;
import vn.thidua.compliance.Judgement;
import vn.thidua.design.Words;

/// The twenty checks, each with how it stands and what to do.
public record CompliancePage(List<Judgement> judgements) {

    public CompliancePage {
        judgements = List.copyOf(judgements);
    }

    public long count(Judgement.State state) {
        return judgements.stream()
                .filter(judgement -> judgement.state() == state)
                .count();
    }

    public static String title(int number) {
        return Words.say("check." + number);
    }

    public static String found(Judgement judgement) {
        return Words.say(
                judgement.finding().words(), judgement.finding().facts().toArray());
    }

    public static String state(Judgement judgement) {
        return Words.say("compliance.state." + judgement.state().name());
    }

    public static String icon(Judgement judgement) {
        return switch (judgement.state()) {
            case MET -> "circle-check";
            case STATED -> "user";
            case NOT_MET -> "circle-x";
            case UNTOLD -> "help-circle";
        };
    }

    public static String colour(Judgement judgement) {
        return switch (judgement.state()) {
            case MET, STATED -> "check--good";
            case NOT_MET -> "check--bad";
            case UNTOLD -> "check--open";
        };
    }
}
