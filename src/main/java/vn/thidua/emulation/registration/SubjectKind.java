package vn.thidua.emulation.registration;

/// Who strives for a title: the unit or a part of it, or a person.
public enum SubjectKind {
    COLLECTIVE,
    INDIVIDUAL
}
