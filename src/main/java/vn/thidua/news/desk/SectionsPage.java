package vn.thidua.news.desk;

import vn.thidua.design.FieldErrors;

/// The order of the house of news, to be changed.
public record SectionsPage(SectionsForm form, FieldErrors errors) {}
