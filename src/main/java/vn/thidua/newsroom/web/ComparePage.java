package vn.thidua.newsroom.web;

import java.util.List;
import java.util.UUID;
import vn.thidua.design.TextDifference;

/// A revision beside the one before it, or beside what stands now.
public record ComparePage(
        UUID draft, String title, DraftPage.Revision revision, String with, boolean restorable, List<Field> fields) {

    /// A field of the form that differs.
    public record Field(String name, TextDifference comparison) {}
}
