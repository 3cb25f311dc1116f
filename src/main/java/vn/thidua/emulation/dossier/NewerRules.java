package vn.thidua.emulation.dossier;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Newer rules for an older proposal, since they are more favourable: one officer asks, another agrees.
///
/// @param asOf the day whose rules count
/// @param confirmedName `null` until another officer agreed
public record NewerRules(
        LocalDate asOf,
        String reason,
        UUID askedBy,
        String askedName,
        @Nullable String confirmedName) {

    public NewerRules {
        reason = reason.strip();
        if (reason.isEmpty()) throw new DossierRefused.NewerRulesWithoutReason();
    }

    public boolean agreed() {
        return confirmedName != null;
    }

    void mustBeConfirmedBy(UUID account) {
        if (agreed()) throw new DossierRefused.NotNow();
        if (askedBy.equals(account)) throw new DossierRefused.AskedByYou();
    }
}
