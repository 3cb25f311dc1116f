package vn.thidua.design;

/// What a reader looked for, and whether there was anything.
public record Asked(String words, boolean found) {}
