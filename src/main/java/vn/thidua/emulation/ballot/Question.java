package vn.thidua.emulation.ballot;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.UnitId;

/// What is asked.
///
/// @param most how many options one ballot may name
/// @param options from 1, in the order of the ballot paper; in a question of yes or no the first is yes
public record Question(String words, Kind kind, int most, List<Option> options) {

    public enum Kind {
        YES_NO,
        CHOOSE
    }

    static final int MOST_OPTIONS = 60;

    /// @param unit whom it stands for; `null` where it is no unit
    public record Option(String words, @Nullable UnitId unit) {
        public Option {
            words = words.strip();
            if (words.isEmpty()) throw new BallotRefused.OptionWithoutWords();
        }
    }

    public Question {
        words = words.strip();
        options = List.copyOf(options);
        if (words.isEmpty()) throw new BallotRefused.WithoutQuestion();
        if (options.size() < 2 || options.size() > MOST_OPTIONS) throw new BallotRefused.NumberOfOptions(MOST_OPTIONS);
        if (kind == Kind.YES_NO && (options.size() != 2 || most != 1))
            throw new IllegalArgumentException("yes or no is one of two");
        if (most < 1 || most >= options.size() && kind == Kind.CHOOSE) throw new BallotRefused.NumberToChoose();
    }

    public static Question yesNo(String words, @Nullable UnitId unit) {
        return new Question(
                words, Kind.YES_NO, 1, List.of(new Option("Đồng ý", unit), new Option("Không đồng ý", null)));
    }

    /// Refuses a count that no ballots of this question could give.
    void mustFit(Count count) {
        var sum = count.votes().stream().mapToInt(Integer::intValue).sum();
        var within = count.votes().size() == options.size()
                && count.votes().stream().allMatch(votes -> votes <= count.valid())
                && sum >= count.valid()
                && sum <= (long) count.valid() * most;
        if (!within) throw new BallotRefused.CountDoesNotFit();
    }

    /// Whether one ballot that names these options is valid; one that names none is blank.
    boolean takes(List<Integer> named) {
        return !named.isEmpty()
                && named.size() <= most
                && named.stream().distinct().count() == named.size()
                && named.stream().allMatch(n -> n >= 1 && n <= options.size());
    }

    /// Counts ballots, each by the options it names.
    Count count(List<List<Integer>> ballots) {
        var votes = new int[options.size()];
        var valid = 0;
        for (var ballot : ballots) {
            if (!takes(ballot)) continue;
            valid++;
            for (var n : ballot) votes[n - 1]++;
        }
        return new Count(
                ballots.size(),
                valid,
                ballots.size() - valid,
                java.util.Arrays.stream(votes).boxed().toList());
    }
}
