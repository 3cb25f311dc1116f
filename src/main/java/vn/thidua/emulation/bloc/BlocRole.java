package vn.thidua.emulation.bloc;

public enum BlocRole {
    HEAD,
    DEPUTY,
    MEMBER
}
