package vn.thidua.signing;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Locale;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;

/// What stands in a certificate, in our words.
final class Certificates {

    private Certificates() {}

    static SignerCertificate read(X509Certificate certificate) {
        try {
            var subject = certificate.getSubjectX500Principal().getName();
            var issuer = certificate.getIssuerX500Principal().getName();
            var name = part(subject, "CN");
            var authority = part(issuer, "CN");
            return new SignerCertificate(
                    name.isEmpty() ? subject : name,
                    part(subject, "O"),
                    authority.isEmpty() ? issuer : authority,
                    certificate.getSerialNumber().toString(16).toUpperCase(Locale.ROOT),
                    Digest.of(certificate.getEncoded()),
                    certificate.getNotBefore().toInstant(),
                    certificate.getNotAfter().toInstant());
        } catch (CertificateEncodingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    private static String part(String name, String type) {
        try {
            return new LdapName(name)
                    .getRdns().stream()
                            .filter(part -> part.getType().equalsIgnoreCase(type))
                            .map(part -> String.valueOf(part.getValue()))
                            .reduce("", (_, last) -> last);
        } catch (InvalidNameException unreadable) {
            return "";
        }
    }
}
