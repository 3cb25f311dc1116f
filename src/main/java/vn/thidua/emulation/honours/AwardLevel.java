package vn.thidua.emulation.honours;

public enum AwardLevel {
    GRASSROOTS,
    PROVINCE,
    STATE
}
