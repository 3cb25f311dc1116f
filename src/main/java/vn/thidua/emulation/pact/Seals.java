package vn.thidua.emulation.pact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.signing.Signatures;
import vn.thidua.signing.SignerCertificate;
import vn.thidua.signing.SigningKey;
import vn.thidua.signing.Verdict;
import vn.thidua.signing.VerifiedSignature;

/// Judges what was signed elsewhere, and whether a certificate is the right person's.
@Component
class Seals {

    private final Signatures signatures;
    private final PactSettings settings;

    Seals(Signatures signatures, PactSettings settings) {
        this.signatures = signatures;
        this.settings = settings;
    }

    /// The one signature that came on top of what we had; refuses anything else.
    ///
    /// @param before the bytes that were to be signed, with every signature made before
    Standing.Seal judged(byte[] signed, byte[] before, Pact.Signing pact, Signer signer) {
        return switch (signatures.judgeAgainst(signed, before)) {
            case Verdict.Genuine(var all) -> added(all, pact, signer);
            case Verdict.Unlisted(var all) -> added(all, pact, signer);
            case Verdict.Unsigned _ -> throw new PactRefused.NoSignatureAdded();
            case Verdict.Broken broken ->
                throw new PactRefused.NotOurBytes(
                        "signing.flaw." + broken.flaws().getFirst().kind().name());
            case Verdict.Unjudged(var why) ->
                throw new PactRefused.NotOurBytes("signing.verdict.unjudged." + why.name());
        };
    }

    /// Of the signature that is about to be made in the product: refuses a certificate that would not count.
    Standing.Seal own(SigningKey key, Signer signer, Instant at) {
        var certificate = key.certificate();
        signer.mustBe(certificate);
        return seal(certificate, signatures.trusts(key, at), false);
    }

    private Standing.Seal seal(SignerCertificate certificate, boolean trusted, boolean stamped) {
        if (!trusted && !settings.untrustedCertificates())
            throw new PactRefused.CertificateUntrusted(certificate.name());
        return new Standing.Seal(
                certificate.name(),
                certificate.issuer(),
                certificate.serial(),
                certificate.fingerprint().hex(),
                trusted,
                stamped);
    }

    private Standing.Seal added(List<VerifiedSignature> all, Pact.Signing pact, Signer signer) {
        var fresh = new ArrayList<VerifiedSignature>();
        for (var one : all) if (!known(one, pact)) fresh.add(one);
        if (fresh.isEmpty()) throw new PactRefused.NoSignatureAdded();
        if (fresh.size() > 1) throw new PactRefused.MoreThanOneSignature();
        var one = fresh.getFirst();
        for (var party : pact.frozen().parties())
            for (var field : List.of(party.field(), party.sealField()))
                if (one.field().equals(field) && !field.equals(signer.field()))
                    throw new PactRefused.WrongField(party.unitName());
        signer.mustBe(one.certificate());
        return seal(one.certificate(), one.trusted(), one.stampedAt().isPresent());
    }

    /// Each party signs with a certificate of its own, so that what is known of one tells its signature apart.
    private static boolean known(VerifiedSignature one, Pact.Signing pact) {
        return pact.standings().knows(one.certificate().fingerprint().hex());
    }
}
