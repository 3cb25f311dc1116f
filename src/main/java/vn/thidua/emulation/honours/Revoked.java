package vn.thidua.emulation.honours;

import java.time.LocalDate;

/// How an award was taken back: by which decision, when, why.
public record Revoked(String decisionNumber, LocalDate on, String reason) {

    public Revoked {
        decisionNumber = Tidied.of(decisionNumber);
        reason = reason.strip();
        if (decisionNumber.isEmpty()) throw new HonoursRefused.WithoutDecision("");
        if (reason.isEmpty()) throw new HonoursRefused.RevokedWithoutReason();
    }
}
