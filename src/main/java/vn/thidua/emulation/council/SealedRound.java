package vn.thidua.emulation.council;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.thidua.signing.Digest;

/// What may be known of a sealed round before and after its envelopes are opened: never what is in one.
///
/// @param closesAt until when envelopes are taken, by the clock of the database
/// @param rollHash of who votes, as it was when the round was opened
/// @param receipts of the envelopes, sorted, since the urn was closed
/// @param tookPart seats of those whose envelope there is, or was when the urn was closed
public record SealedRound(int round, Instant closesAt, String rollHash, List<String> receipts, Set<Integer> tookPart) {

    public SealedRound {
        receipts = List.copyOf(receipts);
        tookPart = Set.copyOf(tookPart);
    }

    /// One line that stands for all receipts: it is in the audit trail, in the minutes and in the published file.
    public String receiptsHash() {
        return Digest.of(String.join("\n", receipts).getBytes(StandardCharsets.US_ASCII))
                .hex();
    }
}
