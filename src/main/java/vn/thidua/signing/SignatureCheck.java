package vn.thidua.signing;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pades.validation.PDFDocumentAnalyzer;
import eu.europa.esig.dss.pades.validation.PdfSignatureField;
import eu.europa.esig.dss.pdf.modifications.PdfModification;
import eu.europa.esig.dss.pdf.modifications.PdfModificationDetection;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.tsp.TimestampToken;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.signing.Findings.Seen;

/// What DSS says of each signature of a document, and what our list of trust adds.
final class SignatureCheck {

    private static final Set<DigestAlgorithm> WEAK =
            Set.of(DigestAlgorithm.MD2, DigestAlgorithm.MD5, DigestAlgorithm.SHA1);

    private final TrustAnchors anchors;
    private final long length;
    private final Instant now;
    private final List<Seen> signatures = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private int read;

    private SignatureCheck(TrustAnchors anchors, long length, Instant now) {
        this.anchors = anchors;
        this.length = length;
        this.now = now;
    }

    static SignatureCheck of(DSSDocument document, long length, TrustAnchors anchors, Instant now) {
        var check = new SignatureCheck(anchors, length, now);
        var analyzer = analyzer(document);
        var stamps = new LinkedHashMap<String, TimestampToken>();
        for (var stamp : analyzer.getDetachedTimestamps()) stamps.put(stamp.getDSSIdAsString(), stamp);
        for (var signature : analyzer.getSignatures()) {
            check.look(signature);
            // one over signatures is told of with each of them
            for (var stamp : signature.getDocumentTimestamps()) stamps.put(stamp.getDSSIdAsString(), stamp);
        }
        stamps.values().forEach(check::look);
        return check;
    }

    List<Seen> signatures() {
        return signatures;
    }

    /// How many signatures and time stamps could be read at all.
    int read() {
        return read;
    }

    List<Flaw> flaws() {
        return flaws;
    }

    private static PDFDocumentAnalyzer analyzer(DSSDocument document) {
        var analyzer = new PDFDocumentAnalyzer(document);
        analyzer.setPdfObjFactory(new DssReading.Factory());
        analyzer.setCertificateVerifier(new CommonCertificateVerifier(true));
        return analyzer;
    }

    private void look(TimestampToken stamp) {
        read++;
        if (!holds(stamp)) found(Flaw.Kind.CONTENT_ALTERED, "");
    }

    private void look(AdvancedSignature found) {
        read++;
        var signature = (PAdESSignature) found;
        var field = signature.getPdfRevision().getFields().stream()
                .map(PdfSignatureField::getFieldName)
                .collect(Collectors.joining(", "));
        var token = signature.getSigningCertificateToken();
        var cryptography = signature.getSignatureCryptographicVerification();
        var range = signature.getPdfRevision().getByteRange();
        var intact = cryptography.isReferenceDataFound() && cryptography.isReferenceDataIntact();
        if (!intact) found(Flaw.Kind.CONTENT_ALTERED, field);
        else if (token == null || !cryptography.isSignatureIntact()) found(Flaw.Kind.SIGNATURE_FORGED, field);
        if (!range.isValid() || !signature.getPdfSignatureDictionary().isConsistent())
            found(Flaw.Kind.RANGE_WRONG, field);
        if (WEAK.contains(signature.getDigestAlgorithm())) found(Flaw.Kind.WEAK_HASH, field);
        modifications(signature.getPdfRevision().getModificationDetection(), field);
        if (token == null) return;
        signatures.add(seen(signature, field, token, intact && cryptography.isSignatureIntact()));
    }

    private Seen seen(PAdESSignature signature, String field, CertificateToken token, boolean intact) {
        var certificate = token.getCertificate();
        var others = certificates(signature.getCertificates());
        var claimed = instant(signature.getSigningTime());
        var stamped = stamped(signature);
        var at = stamped != null ? stamped : claimed != null ? claimed : now;
        var known = Certificates.read(certificate);
        if (!known.inForce(at)) found(Flaw.Kind.CERTIFICATE_NOT_IN_FORCE, field);
        if (anchors.revoked(certificate, others, at)) found(Flaw.Kind.CERTIFICATE_REVOKED, field);
        var range = signature.getPdfRevision().getByteRange();
        var whole = range.getSecondPartStart() + range.getSecondPartEnd() == length;
        return new Seen(field, known, claimed, stamped, intact, whole, anchors.trusts(certificate, others, at));
    }

    /// DSS tells apart what a later signature or time stamp must change from what it must not.
    private void modifications(@Nullable PdfModificationDetection detected, String field) {
        if (detected == null) return;
        if (!detected.getAnnotationOverlaps().isEmpty())
            found(Flaw.Kind.COVERED_BY_ANNOTATION, pages(detected.getAnnotationOverlaps()));
        if (!detected.getPageDifferences().isEmpty())
            found(Flaw.Kind.PAGES_DIFFER, pages(detected.getPageDifferences()));
        var objects = detected.getObjectModifications();
        if (objects == null) return;
        if (!objects.getUndefinedChanges().isEmpty()) found(Flaw.Kind.CHANGED_AFTER_SIGNING, field);
        if (!objects.getAnnotCreationChanges().isEmpty()) found(Flaw.Kind.COVERED_BY_ANNOTATION, field);
    }

    private static String pages(List<PdfModification> found) {
        return found.stream().map(each -> String.valueOf(each.getPage())).collect(Collectors.joining(", "));
    }

    /// Only a server on the list of trust can vouch for a time.
    private @Nullable Instant stamped(PAdESSignature signature) {
        var stamps = new ArrayList<>(signature.getSignatureTimestamps());
        stamps.addAll(signature.getDocumentTimestamps());
        return stamps.stream()
                .filter(SignatureCheck::holds)
                .filter(this::trusted)
                .map(stamp -> stamp.getGenerationTime().toInstant())
                .min(Instant::compareTo)
                .orElse(null);
    }

    private static boolean holds(TimestampToken stamp) {
        return stamp.isMessageImprintDataFound() && stamp.isMessageImprintDataIntact() && signedByItsOwn(stamp);
    }

    private static boolean signedByItsOwn(TimestampToken stamp) {
        return stamp.getCertificates().stream().anyMatch(stamp::isSignedBy);
    }

    private boolean trusted(TimestampToken stamp) {
        return stamp.getCertificates().stream()
                .filter(stamp::isSignedBy)
                .anyMatch(each -> anchors.trusts(
                        each.getCertificate(),
                        certificates(stamp.getCertificates()),
                        stamp.getGenerationTime().toInstant()));
    }

    private static List<X509Certificate> certificates(Collection<CertificateToken> tokens) {
        return tokens.stream().map(CertificateToken::getCertificate).toList();
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    private void found(Flaw.Kind kind, String where) {
        var flaw = new Flaw(kind, where);
        if (!flaws.contains(flaw)) flaws.add(flaw);
    }
}
