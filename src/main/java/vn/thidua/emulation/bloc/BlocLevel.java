package vn.thidua.emulation.bloc;

/// The level whose council organises a bloc; districts stay for the years before 1 July 2025.
public enum BlocLevel {
    CENTRAL,
    PROVINCE,
    DISTRICT,
    COMMUNE
}
