package vn.thidua.signing;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the examining process found, as it tells it to the product: facts, from which the verdict follows.
record Findings(Verdict.@Nullable Why obstacle, List<Seen> signatures, List<Flaw> flaws) {

    private static final int MOST = 1_000;
    private static final long NONE = Long.MIN_VALUE;

    Findings {
        signatures = List.copyOf(signatures);
        flaws = List.copyOf(flaws);
    }

    /// @param stamped by a time stamp server on the trust list
    record Seen(
            String field,
            SignerCertificate certificate,
            @Nullable Instant claimed,
            @Nullable Instant stamped,
            boolean intact,
            boolean coversWholeDocument,
            boolean trusted) {}

    static Findings none(Verdict.Why obstacle) {
        return new Findings(obstacle, List.of(), List.of());
    }

    /// One flaw is enough for no signature to count.
    Verdict verdict() {
        if (obstacle != null) return new Verdict.Unjudged(obstacle);
        if (signatures.isEmpty() && flaws.isEmpty()) return new Verdict.Unsigned();
        if (!flaws.isEmpty())
            return new Verdict.Broken(
                    flaws, signatures.stream().map(Findings::claim).toList());
        var verified = signatures.stream().map(Findings::verified).toList();
        return signatures.stream().allMatch(Seen::trusted)
                ? new Verdict.Genuine(verified)
                : new Verdict.Unlisted(verified);
    }

    private static Verdict.Claim claim(Seen seen) {
        return new Verdict.Claim(seen.field(), seen.certificate(), Optional.ofNullable(seen.claimed()), seen.intact());
    }

    private static VerifiedSignature verified(Seen seen) {
        return new Verified(
                seen.field(),
                seen.certificate(),
                seen.claimed(),
                seen.stamped(),
                seen.coversWholeDocument(),
                seen.trusted());
    }

    void write(DataOutputStream out) throws IOException {
        out.writeUTF(obstacle == null ? "" : obstacle.name());
        out.writeInt(signatures.size());
        for (var seen : signatures) {
            out.writeUTF(brief(seen.field()));
            var certificate = seen.certificate();
            out.writeUTF(brief(certificate.name()));
            out.writeUTF(brief(certificate.organisation()));
            out.writeUTF(brief(certificate.issuer()));
            out.writeUTF(brief(certificate.serial()));
            out.writeUTF(certificate.fingerprint().hex());
            write(out, certificate.validFrom());
            write(out, certificate.validUntil());
            write(out, seen.claimed());
            write(out, seen.stamped());
            out.writeBoolean(seen.intact());
            out.writeBoolean(seen.coversWholeDocument());
            out.writeBoolean(seen.trusted());
        }
        out.writeInt(flaws.size());
        for (var flaw : flaws) {
            out.writeUTF(flaw.kind().name());
            out.writeUTF(brief(flaw.where()));
        }
        out.flush();
    }

    static Findings read(DataInputStream in) throws IOException {
        var obstacle = in.readUTF();
        var signatures = new ArrayList<Seen>();
        for (var left = counted(in); left > 0; left--) {
            var field = in.readUTF();
            var certificate = new SignerCertificate(
                    in.readUTF(),
                    in.readUTF(),
                    in.readUTF(),
                    in.readUTF(),
                    new Digest(in.readUTF()),
                    Instant.ofEpochMilli(in.readLong()),
                    Instant.ofEpochMilli(in.readLong()));
            signatures.add(new Seen(
                    field, certificate, time(in), time(in), in.readBoolean(), in.readBoolean(), in.readBoolean()));
        }
        var flaws = new ArrayList<Flaw>();
        for (var left = counted(in); left > 0; left--)
            flaws.add(new Flaw(Flaw.Kind.valueOf(in.readUTF()), in.readUTF()));
        return new Findings(obstacle.isEmpty() ? null : Verdict.Why.valueOf(obstacle), signatures, flaws);
    }

    private static int counted(DataInputStream in) throws IOException {
        var count = in.readInt();
        if (count < 0 || count > MOST) throw new IOException("no findings");
        return count;
    }

    private static void write(DataOutputStream out, @Nullable Instant at) throws IOException {
        out.writeLong(at == null ? NONE : at.toEpochMilli());
    }

    private static @Nullable Instant time(DataInputStream in) throws IOException {
        var millis = in.readLong();
        return millis == NONE ? null : Instant.ofEpochMilli(millis);
    }

    private static String brief(String text) {
        return text.length() > 500 ? text.substring(0, 500) : text;
    }
}
