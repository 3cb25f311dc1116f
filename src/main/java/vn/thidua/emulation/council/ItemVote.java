package vn.thidua.emulation.council;

/// What was counted of one dossier.
///
/// @param blank blank or invalid, and slips that were not handed in
public record ItemVote(int yes, int no, int blank) {

    public ItemVote {
        if (yes < 0 || no < 0 || blank < 0) throw new CouncilRefused.NotACount("-");
    }

    public int sum() {
        return yes + no + blank;
    }
}
