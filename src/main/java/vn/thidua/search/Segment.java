package vn.thidua.search;

/// A piece of text, marked when it is what was asked for.
public record Segment(String text, boolean marked) {}
