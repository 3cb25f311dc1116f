package vn.thidua.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/// Issues certificates for practice: to the demo and to tests. Its name says that they are worth nothing, and no
/// agency's list of trust has it unless somebody puts it there.
public final class PracticeAuthority {

    public static final String NAME = "Chứng thực thử nghiệm (không có giá trị pháp lý)";

    private static final String ALGORITHM = "SHA256withRSA";
    private static final int BITS = 2_048;
    private static final int CURVE_BITS = 256;
    private static final Duration TEN_YEARS = Duration.ofDays(3_650);

    private final SecureRandom random;
    private final KeyPair keys;
    private final X509Certificate certificate;

    /// @param since from when its certificates may be in force, for ten years
    public PracticeAuthority(Instant since, SecureRandom random) {
        this.random = random;
        this.keys = pair();
        var name = named(NAME, "Cổng Thi đua");
        this.certificate = signed(
                name, name, keys, since, since.plus(TEN_YEARS), new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
    }

    public X509Certificate certificate() {
        return certificate;
    }

    /// A key file of a person, RSA as most have it.
    public byte[] keyFile(String name, String organisation, Instant from, Instant until, char[] password) {
        return keyFile(pair(), named(name, organisation), from, until, password);
    }

    /// A key file of an organisation, on the curve P-256.
    public byte[] sealFile(String organisation, Instant from, Instant until, char[] password) {
        return keyFile(pair("EC", CURVE_BITS), named(organisation, organisation), from, until, password);
    }

    private byte[] keyFile(KeyPair signer, X500Name name, Instant from, Instant until, char[] password) {
        var usage = new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation);
        return packed(signer, issued(name, signer, from, until, usage), password);
    }

    /// A key file whose certificate is for keys of encryption and not for signing.
    byte[] keyFileForEncryption(String name, Instant from, Instant until, char[] password) {
        var holder = pair();
        return packed(
                holder, issued(named(name, ""), holder, from, until, new KeyUsage(KeyUsage.keyEncipherment)), password);
    }

    /// The key and the certificate of a time stamp server.
    KeyStore.PrivateKeyEntry timeStampServer(Instant from, Instant until) {
        var server = pair();
        var issued = signed(
                named("Máy chủ dấu thời gian thử nghiệm", "Cổng Thi đua"),
                subject(),
                server,
                from,
                until,
                new KeyUsage(KeyUsage.digitalSignature));
        return new KeyStore.PrivateKeyEntry(server.getPrivate(), new Certificate[] {issued, certificate});
    }

    private X509Certificate issued(X500Name subject, KeyPair holder, Instant from, Instant until, KeyUsage usage) {
        return signed(subject, subject(), holder, from, until, usage);
    }

    private X500Name subject() {
        return named(NAME, "Cổng Thi đua");
    }

    private static X500Name named(String name, String organisation) {
        var builder = new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.C, "VN");
        if (!organisation.isBlank()) builder.addRDN(BCStyle.O, organisation);
        return builder.addRDN(BCStyle.CN, name).build();
    }

    private X509Certificate signed(
            X500Name subject, X500Name issuer, KeyPair holder, Instant from, Instant until, KeyUsage usage) {
        try {
            var authority = subject.equals(issuer);
            var builder = new JcaX509v3CertificateBuilder(
                            issuer,
                            new BigInteger(120, random).setBit(119),
                            Date.from(from),
                            Date.from(until),
                            subject,
                            holder.getPublic())
                    .addExtension(Extension.basicConstraints, true, new BasicConstraints(authority))
                    .addExtension(Extension.keyUsage, true, usage);
            if (usage.equals(new KeyUsage(KeyUsage.digitalSignature)))
                builder.addExtension(
                        Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
            var signer = new JcaContentSignerBuilder(ALGORITHM).build(keys.getPrivate());
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
        } catch (GeneralSecurityException | OperatorCreationException | CertIOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] packed(KeyPair holder, X509Certificate issued, char[] password) {
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            var chain = List.of(issued, certificate).toArray(new Certificate[0]);
            store.setKeyEntry("chu-ky", holder.getPrivate(), password, chain);
            var out = new ByteArrayOutputStream();
            store.store(out, password);
            return out.toByteArray();
        } catch (GeneralSecurityException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private KeyPair pair() {
        return pair("RSA", BITS);
    }

    private KeyPair pair(String algorithm, int bits) {
        try {
            var maker = KeyPairGenerator.getInstance(algorithm);
            maker.initialize(bits, random);
            return maker.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
