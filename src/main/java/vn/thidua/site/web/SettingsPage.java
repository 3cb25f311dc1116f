package vn.thidua.site.web;

import vn.thidua.design.FieldErrors;

/// What a site says of itself, to be changed.
public record SettingsPage(SettingsForm form, FieldErrors errors) {}
