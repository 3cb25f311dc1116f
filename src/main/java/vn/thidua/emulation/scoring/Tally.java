package vn.thidua.emulation.scoring;

/// Ballots on one question.
///
/// @param members with a vote, present or not
/// @param present in the meeting, each with one ballot
/// @param written ballots that absent members returned
/// @param inFavour of the present and the written ballots together
public record Tally(int members, int present, int written, int inFavour) {

    public Tally {
        if (present < 0 || written < 0 || inFavour < 0 || members < 1) throw new ScoringRefused.TallyDoesNotAddUp();
        if (present > members || written > members - present || inFavour > present + written)
            throw new ScoringRefused.TallyDoesNotAddUp();
    }

    public int base(Electorate of) {
        return switch (of) {
            case ALL_MEMBERS -> members;
            case TAKING_PART -> present + written;
        };
    }
}
