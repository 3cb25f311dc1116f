package vn.thidua.emulation.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Minutes that have their last words, and who has signed them.
///
/// @param version from 1; a later one follows one that nobody had signed
/// @param sha256 of the bytes that were frozen
/// @param sheet a scan of the minutes signed on paper; `null` while there is none
public record FrozenMinutes(
        int version,
        String sha256,
        Instant at,
        List<MinutesSignature> signatures,
        @Nullable Sheet sheet) {

    /// How many people confirm a scan before it counts.
    static final int ENOUGH = 2;

    /// @param confirmed the accounts of those who have
    public record Sheet(LocalDate signedOn, String sha256, List<UUID> confirmed) {
        public Sheet {
            confirmed = List.copyOf(confirmed);
        }
    }

    public FrozenMinutes {
        signatures = List.copyOf(signatures);
    }

    public Optional<MinutesSignature> of(Signatory signatory) {
        return signatures.stream().filter(one -> one.signatory() == signatory).findFirst();
    }

    public boolean begun() {
        return !signatures.isEmpty() || sheet != null && !sheet.confirmed().isEmpty();
    }

    /// Signed by both, or by both on a sheet that enough people have confirmed.
    public boolean complete() {
        return signatures.size() == Signatory.values().length
                || sheet != null && sheet.confirmed().size() >= ENOUGH;
    }

    boolean knows(String fingerprint) {
        return signatures.stream().anyMatch(one -> one.fingerprint().equals(fingerprint));
    }
}
