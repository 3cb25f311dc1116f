package vn.thidua.emulation.decision;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.thidua.documents.Numbered;
import vn.thidua.documents.Paper;
import vn.thidua.emulation.pact.CertificateName;
import vn.thidua.signing.SealPicture;
import vn.thidua.signing.SignatureSpot;
import vn.thidua.signing.SignatureSpot.Stamp;
import vn.thidua.signing.Signatures;
import vn.thidua.signing.SignedPdf;
import vn.thidua.signing.SignerCertificate;
import vn.thidua.signing.SigningKey;
import vn.thidua.signing.Verdict;
import vn.thidua.signing.VerifiedSignature;

/// Signs decisions with a key file, and judges what was signed elsewhere: exactly our bytes and signatures of the one
/// whose turn it is. The person signs in one place; the organisation in up to three: its seal, and where number and day
/// belong, which it brings.
@Component
class DecisionSeals {

    private static final float NUMBER_SIZE = 13;

    private final Signatures signatures;
    private final boolean untrusted;

    DecisionSeals(
            Signatures signatures,
            @Value("${thidua.pact.untrusted-certificates:false}") boolean untrustedCertificates) {
        this.signatures = signatures;
        this.untrusted = untrustedCertificates;
    }

    /// What was found of a signature.
    record Found(
            String holder,
            String authority,
            String serial,
            String fingerprint,
            boolean trusted,
            boolean stamped,
            String verdict) {}

    record Sealed(byte[] pdf, Found found) {}

    /// @param password is overwritten
    Sealed signed(KeptDecision decision, byte[] before, byte[] keyFile, char[] password, Instant at) {
        var key = signatures.open(keyFile, password, at);
        mustBePerson(decision, key.certificate());
        var trusted = counted(key, at);
        var text = decision.text();
        var block = new SignatureSpot.Block(
                text.signer(), text.title(), decision.issuer().name());
        var signed = signatures.sign(before, key, SignatureSpot.in(DecisionPaper.PERSON, block), at);
        return new Sealed(signed.bytes(), found(key.certificate(), trusted, stamped(signed)));
    }

    /// The organisation signs where number and day stand, then as its seal.
    ///
    /// @param person the fingerprint of the certificate that signed before
    Sealed sealed(
            KeptDecision decision,
            Given given,
            byte[] before,
            String person,
            byte[] keyFile,
            char[] password,
            SealPicture picture,
            Instant at) {
        var key = signatures.open(keyFile, password, at);
        mustBeOrganisation(decision, key.certificate());
        mustBeAnother(key.certificate(), person);
        var trusted = counted(key, at);
        var name = decision.issuer().name();
        var head = signatures.sign(before, key, spot(name, DecisionPaper.NUMBER, head(decision, given)), at);
        var annex = signatures.sign(head.bytes(), key, spot(name, DecisionPaper.ANNEX, annex(decision, given)), at);
        var last = signatures.sign(
                annex.bytes(), key, SignatureSpot.in(DecisionPaper.SEAL, SignatureSpot.Block.of(name, picture)), at);
        return new Sealed(last.bytes(), found(key.certificate(), trusted, stamped(last)));
    }

    private static SignatureSpot spot(String name, String field, Stamp stamp) {
        return SignatureSpot.in(field, SignatureSpot.Block.stamp(name, stamp));
    }

    /// As the head of the paper is divided.
    private static Stamp head(KeptDecision decision, Given given) {
        var day = Paper.dated(decision.issuer().place(), given.on());
        return new Stamp(
                List.of(new Stamp.Column(0.41f, "Số: " + given.written(), false), new Stamp.Column(0.589f, day, true)),
                NUMBER_SIZE);
    }

    private static Stamp annex(KeptDecision decision, Given given) {
        var words =
                DecisionPaper.attached(decision).words(Numbered.read(given.written()), Paper.day("ngày ", given.on()));
        return new Stamp(List.of(new Stamp.Column(1, words, true)), NUMBER_SIZE);
    }

    private boolean counted(SigningKey key, Instant at) {
        var trusted = signatures.trusts(key, at);
        mustCount(trusted, key.certificate());
        return trusted;
    }

    private void mustCount(boolean trusted, SignerCertificate certificate) {
        if (!trusted && !untrusted) throw new DecisionRefused.CertificateUntrusted(certificate.name());
    }

    private static void mustBePerson(KeptDecision decision, SignerCertificate certificate) {
        var signer = decision.text().signer();
        if (!CertificateName.names(certificate.name(), signer))
            throw new DecisionRefused.AnotherPerson(certificate.name(), signer);
    }

    private static void mustBeOrganisation(KeptDecision decision, SignerCertificate certificate) {
        var issuer = decision.issuer().name();
        if (!CertificateName.names(certificate.name(), issuer))
            throw new DecisionRefused.AnotherOrganisation(certificate.name(), issuer);
    }

    /// Two people with one certificate would be one.
    private static void mustBeAnother(SignerCertificate certificate, String person) {
        if (certificate.fingerprint().hex().equals(person))
            throw new DecisionRefused.CertificateUsed(certificate.name());
    }

    private static boolean stamped(SignedPdf signed) {
        return signed.stamping() == SignedPdf.Stamping.STAMPED;
    }

    private static Found found(SignerCertificate certificate, boolean trusted, boolean stamped) {
        return new Found(
                certificate.name(),
                certificate.issuer(),
                certificate.serial(),
                certificate.fingerprint().hex(),
                trusted,
                stamped,
                trusted ? "GENUINE" : "UNLISTED");
    }

    /// What the person signed elsewhere: one signature, in its place.
    Sealed judgedPerson(KeptDecision decision, byte[] signed, byte[] before) {
        var fresh = added(signed, before, Set.of());
        if (fresh.size() > 1) throw new DecisionRefused.MoreThanOneSignature();
        var one = fresh.getFirst();
        mustStand(one, Set.of(DecisionPaper.PERSON));
        mustBePerson(decision, one.certificate());
        mustCount(one.trusted(), one.certificate());
        return new Sealed(
                signed, found(one.certificate(), one.trusted(), one.stampedAt().isPresent()));
    }

    /// What the organisation signed elsewhere: in one or more of its places, with one certificate.
    Sealed judgedOrganisation(KeptDecision decision, byte[] signed, byte[] before, String person) {
        var fresh = added(signed, before, Set.of(DecisionPaper.PERSON));
        var certificates = new TreeMap<String, VerifiedSignature>();
        for (var one : fresh) {
            mustStand(one, Set.of(DecisionPaper.SEAL, DecisionPaper.NUMBER, DecisionPaper.ANNEX));
            mustBeOrganisation(decision, one.certificate());
            mustBeAnother(one.certificate(), person);
            mustCount(one.trusted(), one.certificate());
            certificates.put(one.certificate().fingerprint().hex(), one);
        }
        if (certificates.size() > 1) throw new DecisionRefused.MoreThanOneSignature();
        if (fresh.stream().noneMatch(one -> one.field().equals(DecisionPaper.SEAL)))
            throw new DecisionRefused.WrongField(DecisionPaper.SEAL);
        var one = fresh.getLast();
        return new Sealed(
                signed, found(one.certificate(), one.trusted(), one.stampedAt().isPresent()));
    }

    private List<VerifiedSignature> added(byte[] signed, byte[] before, Set<String> filled) {
        if (signed.length == 0) throw new DecisionRefused.NoFile();
        var all = switch (signatures.judgeAgainst(signed, before)) {
            case Verdict.Genuine(var good) -> good;
            case Verdict.Unlisted(var good) -> good;
            case Verdict.Unsigned _ -> throw new DecisionRefused.NoSignatureAdded();
            case Verdict.Broken broken ->
                throw new DecisionRefused.NotOurBytes(
                        "signing.flaw." + broken.flaws().getFirst().kind().name());
            case Verdict.Unjudged(var why) ->
                throw new DecisionRefused.NotOurBytes("signing.verdict.unjudged." + why.name());
        };
        var fresh = all.stream().filter(one -> !filled.contains(one.field())).toList();
        if (fresh.isEmpty()) throw new DecisionRefused.NoSignatureAdded();
        return fresh;
    }

    private static void mustStand(VerifiedSignature one, Set<String> fields) {
        if (!fields.contains(one.field()))
            throw new DecisionRefused.WrongField(
                    fields.contains(DecisionPaper.SEAL) ? DecisionPaper.SEAL : DecisionPaper.PERSON);
    }
}
