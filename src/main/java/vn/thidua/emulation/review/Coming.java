package vn.thidua.emulation.review;

/// What a member answers to the invitation.
public enum Coming {
    IN_PERSON,
    ONLINE,
    ABSENT
}
