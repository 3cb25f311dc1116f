package vn.thidua.emulation.honours;

public enum SubjectKind {
    COLLECTIVE,
    INDIVIDUAL,
    HOUSEHOLD
}
