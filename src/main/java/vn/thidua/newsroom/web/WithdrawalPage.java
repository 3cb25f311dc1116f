package vn.thidua.newsroom.web;

import java.util.UUID;
import vn.thidua.design.FieldErrors;

/// Taking an article down: which of the three ways, and what readers are told.
public record WithdrawalPage(
        UUID id, String title, String href, String kind, String notice, String target, FieldErrors errors) {}
