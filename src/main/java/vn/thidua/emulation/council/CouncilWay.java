package vn.thidua.emulation.council;

public enum CouncilWay {
    /// Members meet.
    MEETING,
    /// No meeting: ballots go round on paper and come back by a day. Only where a rule allows it.
    CIRCULATION
}
