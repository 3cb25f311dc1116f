package vn.thidua.emulation.review;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.UnitId;

/// A meeting with all that is kept of it.
///
/// @param quorum what it goes by; `null` while nothing says it
/// @param ruled whether the rules in force say the quorum, so that the bloc does not
/// @param answers in the order in which they came
/// @param proceedings in the order in which they were written, corrections among them
public record KeptReview(
        ReviewMeeting meeting,
        @Nullable Quorum quorum,
        boolean ruled,
        Delegating delegating,
        List<Answer> answers,
        Roll roll,
        List<Guest> guests,
        List<Proceeding> proceedings) {

    public KeptReview {
        answers = List.copyOf(answers);
        guests = List.copyOf(guests);
        proceedings = List.copyOf(proceedings);
    }

    /// Empty while the member has not answered.
    public Optional<Answer> answer(UnitId unit) {
        return answers.stream().filter(answer -> answer.unit().equals(unit)).reduce((_, later) -> later);
    }

    public int coming() {
        return (int) roll.members().stream()
                .flatMap(member -> answer(member.unit()).stream())
                .filter(answer -> answer.coming() != Coming.ABSENT)
                .count();
    }

    /// What stands under an item, without what it resolved.
    public List<Proceeding> under(int item) {
        return Proceeding.standing(proceedings).stream()
                .filter(one -> one.item() == item && one.kind() != Proceeding.Kind.RESOLUTION)
                .toList();
    }

    public List<Proceeding> resolutions() {
        return Proceeding.standing(proceedings).stream()
                .filter(one -> one.kind() == Proceeding.Kind.RESOLUTION)
                .toList();
    }
}
