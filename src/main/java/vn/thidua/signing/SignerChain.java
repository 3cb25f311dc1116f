package vn.thidua.signing;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;

/// A signer's certificate and those that issued it, as a tool exports them.
///
/// @param certificates the holder's first
public record SignerChain(List<X509Certificate> certificates) {

    private static final int LARGEST = 256 << 10;

    public SignerChain {
        certificates = List.copyOf(certificates);
        if (certificates.isEmpty()) throw new SigningRefused.NoCertificate();
    }

    /// @param file PEM or DER, in any order
    static SignerChain of(byte[] file) {
        if (file.length == 0 || file.length > LARGEST) throw new SigningRefused.NoCertificate();
        try {
            var read = new ArrayList<X509Certificate>();
            for (var each :
                    CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(file)))
                read.add((X509Certificate) each);
            // whoever issued nothing here is the holder
            read.sort((one, other) -> Boolean.compare(issuedSome(one, read), issuedSome(other, read)));
            return new SignerChain(read);
        } catch (CertificateException unreadable) {
            throw new SigningRefused.NoCertificate();
        }
    }

    private static boolean issuedSome(X509Certificate one, List<X509Certificate> all) {
        return all.stream()
                .anyMatch(other ->
                        !other.equals(one) && other.getIssuerX500Principal().equals(one.getSubjectX500Principal()));
    }

    public SignerCertificate holder() {
        return Certificates.read(certificates.getFirst());
    }
}
