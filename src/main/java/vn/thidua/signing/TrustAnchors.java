package vn.thidua.signing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertStore;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CRL;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Whom the agency trusts: the certificates (PEM or DER) that lie in its folders of trust, and the lists of revoked
/// certificates beside them (`.crl`). Nothing is fetched from anywhere.
final class TrustAnchors {

    private static final long LARGEST = 4L << 20;

    private final Set<X509Certificate> trusted = new HashSet<>();
    private final List<X509CRL> revoked = new ArrayList<>();

    static TrustAnchors in(List<Path> folders) {
        var anchors = new TrustAnchors();
        for (var folder : folders) anchors.add(folder);
        return anchors;
    }

    private void add(Path folder) {
        if (!Files.isDirectory(folder)) return;
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) addFile(file);
        } catch (IOException unreadable) {
            // no folder, no trust
        }
    }

    /// One broken file takes away only the trust that it would have given.
    private void addFile(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) return;
            var factory = CertificateFactory.getInstance("X.509");
            var in = new ByteArrayInputStream(Files.readAllBytes(file));
            if (name.endsWith(".crl")) factory.generateCRLs(in).forEach(list -> revoked.add((X509CRL) list));
            else if (name.matches(".*\\.(pem|crt|cer|der)"))
                factory.generateCertificates(in).forEach(each -> trusted.add((X509Certificate) each));
        } catch (IOException | GeneralSecurityException broken) {
            // told at the start by TrustList
        }
    }

    int size() {
        return trusted.size();
    }

    boolean trusts(X509Certificate certificate, List<X509Certificate> others, Instant at) {
        if (trusted.contains(certificate)) return Certificates.read(certificate).inForce(at);
        if (trusted.isEmpty()) return false;
        try {
            var target = new X509CertSelector();
            target.setCertificate(certificate);
            var anchors = trusted.stream()
                    .map(anchor -> new TrustAnchor(anchor, null))
                    .collect(Collectors.toSet());
            var wanted = new PKIXBuilderParameters(anchors, target);
            wanted.setRevocationEnabled(false);
            wanted.setDate(Date.from(at));
            wanted.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(others)));
            CertPathBuilder.getInstance("PKIX").build(wanted);
            return true;
        } catch (CertPathBuilderException leadsNowhere) {
            return false;
        } catch (GeneralSecurityException impossible) {
            return false;
        }
    }

    /// Whether it was revoked before it signed, by a list that its issuer signed.
    boolean revoked(X509Certificate certificate, List<X509Certificate> others, Instant at) {
        return revoked.stream()
                .filter(list -> list.getIssuerX500Principal().equals(certificate.getIssuerX500Principal()))
                .filter(list -> signedByIssuer(list, others))
                .map(list -> list.getRevokedCertificate(certificate))
                .anyMatch(entry ->
                        entry != null && !entry.getRevocationDate().toInstant().isAfter(at));
    }

    private boolean signedByIssuer(X509CRL list, List<X509Certificate> others) {
        var issuers = new ArrayList<>(trusted);
        issuers.addAll(others);
        return issuers.stream()
                .filter(issuer -> issuer.getSubjectX500Principal().equals(list.getIssuerX500Principal()))
                .anyMatch(issuer -> verifies(list, issuer));
    }

    private static boolean verifies(X509CRL list, X509Certificate issuer) {
        try {
            list.verify(issuer.getPublicKey());
            return true;
        } catch (GeneralSecurityException another) {
            return false;
        }
    }
}
