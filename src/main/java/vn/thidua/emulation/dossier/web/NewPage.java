package vn.thidua.emulation.dossier.web;

import java.util.List;
import vn.thidua.emulation.honours.AwardKind;
import vn.thidua.organisation.Unit;

/// Proposing: one subject or hundreds, typed, pasted or read from a file, looked through before anything is kept.
///
/// @param looked whether what was typed is shown to be looked through
public record NewPage(
        List<AwardKind> awards, List<Unit> units, NewForm form, boolean looked, List<BoardPage.Choice> ranked) {}
