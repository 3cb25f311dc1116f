package vn.thidua.organisation.web;

import java.util.List;

/// Several units end in favour of one.
public record MergePage(List<UnitsPage.Row> units, Form form) {}
