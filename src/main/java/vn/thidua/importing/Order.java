package vn.thidua.importing;

/// How to import: only look, or write; into which section (empty: the first of the site).
public record Order(boolean dryRun, String section) {}
