package vn.thidua.emulation.review;

import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.thidua.emulation.pact.CertificateName;
import vn.thidua.signing.SignatureSpot;
import vn.thidua.signing.Signatures;
import vn.thidua.signing.SignedPdf;
import vn.thidua.signing.SignerCertificate;
import vn.thidua.signing.Verdict;
import vn.thidua.signing.VerifiedSignature;

/// Signs minutes with a key file, and judges what was signed elsewhere: exactly our bytes and one signature more, of
/// the person whose turn it is. The council signs its minutes by the same.
@Component
public class MinutesSeals {

    private final Signatures signatures;
    private final boolean untrusted;

    MinutesSeals(
            Signatures signatures,
            @Value("${thidua.pact.untrusted-certificates:false}") boolean untrustedCertificates) {
        this.signatures = signatures;
        this.untrusted = untrustedCertificates;
    }

    public record Sealed(byte[] pdf, MinutesSignature signature) {}

    /// @param password is overwritten
    public Sealed own(
            byte[] before,
            Signatory signatory,
            Officer officer,
            String bloc,
            byte[] keyFile,
            char[] password,
            Instant at) {
        var key = signatures.open(keyFile, password, at);
        mustBe(officer, key.certificate());
        var trusted = signatures.trusts(key, at);
        mustCount(trusted, key.certificate());
        var block = new SignatureSpot.Block(officer.name(), officer.title(), bloc);
        var signed = signatures.sign(before, key, SignatureSpot.in(signatory.field(), block), at);
        return new Sealed(
                signed.bytes(),
                signature(
                        signatory,
                        MinutesSignature.Way.IN_PRODUCT,
                        officer,
                        key.certificate(),
                        trusted,
                        signed.stamping() == SignedPdf.Stamping.STAMPED,
                        at));
    }

    public Sealed judged(
            byte[] signed, byte[] before, FrozenMinutes minutes, Signatory signatory, Officer officer, Instant at) {
        var one = added(signed, before, minutes);
        if (!one.field().equals(signatory.field())) throw new MinutesRefused.WrongField();
        mustBe(officer, one.certificate());
        mustCount(one.trusted(), one.certificate());
        return new Sealed(
                signed,
                signature(
                        signatory,
                        MinutesSignature.Way.OUTSIDE,
                        officer,
                        one.certificate(),
                        one.trusted(),
                        one.stampedAt().isPresent(),
                        at));
    }

    private VerifiedSignature added(byte[] signed, byte[] before, FrozenMinutes minutes) {
        var fresh = switch (signatures.judgeAgainst(signed, before)) {
            case Verdict.Genuine(var all) -> all;
            case Verdict.Unlisted(var all) -> all;
            case Verdict.Unsigned _ -> throw new MinutesRefused.NoSignatureAdded();
            case Verdict.Broken broken ->
                throw new MinutesRefused.NotOurBytes(
                        "signing.flaw." + broken.flaws().getFirst().kind().name());
            case Verdict.Unjudged(var why) ->
                throw new MinutesRefused.NotOurBytes("signing.verdict.unjudged." + why.name());
        };
        var ours = fresh.stream()
                .filter(one -> !minutes.knows(one.certificate().fingerprint().hex()))
                .toList();
        if (ours.isEmpty()) throw new MinutesRefused.NoSignatureAdded();
        if (ours.size() > 1) throw new MinutesRefused.MoreThanOneSignature();
        return ours.getFirst();
    }

    private static void mustBe(Officer officer, SignerCertificate certificate) {
        if (!CertificateName.names(certificate.name(), officer.name()))
            throw new MinutesRefused.AnotherPerson(certificate.name(), officer.name());
    }

    private void mustCount(boolean trusted, SignerCertificate certificate) {
        if (!trusted && !untrusted) throw new MinutesRefused.CertificateUntrusted(certificate.name());
    }

    private static MinutesSignature signature(
            Signatory signatory,
            MinutesSignature.Way way,
            Officer officer,
            SignerCertificate certificate,
            boolean trusted,
            boolean stamped,
            Instant at) {
        return new MinutesSignature(
                signatory,
                way,
                officer,
                certificate.name(),
                certificate.issuer(),
                certificate.serial(),
                certificate.fingerprint().hex(),
                trusted,
                stamped,
                at);
    }
}
