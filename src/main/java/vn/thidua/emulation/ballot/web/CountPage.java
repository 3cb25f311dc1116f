package vn.thidua.emulation.ballot.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.thidua.design.FieldErrors;
import vn.thidua.emulation.ballot.Officer;
import vn.thidua.emulation.ballot.Question;
import vn.thidua.emulation.ballot.Voter;

/// The page of a teller, once voting is over.
///
/// @param entered numbers of the tellers who have said what they counted
/// @param typed what was sent, without any share of the key
public record CountPage(BallotPage ballot, List<Integer> entered, Map<String, String> typed, FieldErrors errors) {

    public CountPage {
        entered = List.copyOf(entered);
        typed = Map.copyOf(typed);
    }

    public String of(String field) {
        return typed.getOrDefault(field, "");
    }

    public List<Question.Option> options() {
        return ballot.kept().plan().question().options();
    }

    public boolean yesNo() {
        return ballot.kept().plan().question().kind() == Question.Kind.YES_NO;
    }

    /// Those whose hand, or whose paper, is written down.
    public List<Voter> hands() {
        return ballot.kept().plan().roll().voters().stream()
                .filter(voter -> List.of("PRESENT", "WRITTEN").contains(ballot.part(voter)))
                .toList();
    }

    public boolean enteredMine() {
        return entered.contains(
                Objects.requireNonNull(ballot.powers().officer()).n());
    }

    public List<Officer> others() {
        return ballot.kept().plan().officers().stream()
                .filter(officer -> entered.contains(officer.n()))
                .filter(officer -> officer.n()
                        != Objects.requireNonNull(ballot.powers().officer()).n())
                .toList();
    }
}
