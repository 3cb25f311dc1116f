package vn.thidua.signing;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuerSerial;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.jspecify.annotations.Nullable;

/// The signature that stands in a PDF: CMS (RFC 5652) as PAdES baseline B wants it (ETSI EN 319 142-1): detached, with
/// the hash of the document and of the signer's certificate among what is signed, and no time of its own.
final class CmsSignature {

    private static final AlgorithmIdentifier SHA256 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);

    private CmsSignature() {}

    /// What is signed, DER-encoded.
    static byte[] attributes(byte[] document, X509Certificate signer) {
        try {
            var attributes = new ASN1EncodableVector();
            attributes.add(new Attribute(CMSAttributes.contentType, new DERSet(CMSObjectIdentifiers.data)));
            attributes.add(new Attribute(CMSAttributes.messageDigest, new DERSet(hash(document))));
            attributes.add(new Attribute(
                    PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                    new DERSet(new SigningCertificateV2(
                            new ESSCertIDv2(SHA256, hash(signer.getEncoded()).getOctets(), issuerOf(signer))))));
            return new DERSet(attributes).getEncoded(ASN1Encoding.DER);
        } catch (IOException | CertificateEncodingException broken) {
            throw new SigningRefused.KeyUnusable();
        }
    }

    private static DEROctetString hash(byte[] bytes) {
        return new DEROctetString(HexFormat.of().parseHex(Digest.of(bytes).hex()));
    }

    private static IssuerSerial issuerOf(X509Certificate signer) throws CertificateEncodingException {
        var certificate = Certificate.getInstance(signer.getEncoded());
        return new IssuerSerial(
                new GeneralNames(new GeneralName(certificate.getIssuer())), certificate.getSerialNumber());
    }

    /// @param stamp the token over `value`, where there is one
    static byte[] of(byte[] attributes, byte[] value, List<X509Certificate> chain, byte @Nullable [] stamp) {
        try {
            var signer = Certificate.getInstance(chain.getFirst().getEncoded());
            var info = new SignerInfo(
                    new SignerIdentifier(new IssuerAndSerialNumber(
                            signer.getIssuer(), signer.getSerialNumber().getValue())),
                    SHA256,
                    ASN1Set.getInstance(ASN1Primitive.fromByteArray(attributes)),
                    algorithm(chain.getFirst()),
                    new DEROctetString(value),
                    stamp == null ? null : stamped(stamp));
            var certificates = new ASN1EncodableVector();
            for (var each : chain) certificates.add(Certificate.getInstance(each.getEncoded()));
            var data = new SignedData(
                    new DERSet(SHA256),
                    new ContentInfo(CMSObjectIdentifiers.data, null),
                    new DERSet(certificates),
                    null,
                    new DERSet(info));
            return new ContentInfo(CMSObjectIdentifiers.signedData, data).getEncoded(ASN1Encoding.DER);
        } catch (IOException | CertificateEncodingException broken) {
            throw new SigningRefused.KeyUnusable();
        }
    }

    private static ASN1Set stamped(byte[] token) throws IOException {
        return new DERSet(new Attribute(
                PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, new DERSet(ASN1Primitive.fromByteArray(token))));
    }

    private static AlgorithmIdentifier algorithm(X509Certificate signer) {
        return signer.getPublicKey().getAlgorithm().equals("RSA")
                ? new AlgorithmIdentifier(PKCSObjectIdentifiers.sha256WithRSAEncryption, DERNull.INSTANCE)
                : new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);
    }

    /// Refuses a bare value that does not sign these attributes.
    static void mustSign(byte[] value, byte[] attributes, X509Certificate signer) {
        try {
            var rsa = signer.getPublicKey().getAlgorithm().equals("RSA");
            var signature = Signature.getInstance(rsa ? "SHA256withRSA" : "SHA256withECDSA");
            signature.initVerify(signer.getPublicKey());
            signature.update(attributes);
            if (!signature.verify(value)) throw new SigningRefused.ValueWrong();
        } catch (GeneralSecurityException broken) {
            throw new SigningRefused.ValueWrong();
        }
    }

    /// Whether a tool sent a whole CMS instead of a bare value.
    static boolean is(byte[] value) {
        try {
            var read = ContentInfo.getInstance(ASN1Primitive.fromByteArray(value));
            return CMSObjectIdentifiers.signedData.equals(read.getContentType());
        } catch (IOException | IllegalArgumentException bare) {
            return false;
        }
    }

    /// Refuses a CMS that does not sign this document with this certificate.
    static void mustSign(byte[] cms, byte[] document, byte[] certificate) {
        try {
            var read = new CMSSignedData(new CMSProcessableByteArray(document), cms);
            var signers = read.getSignerInfos().getSigners();
            if (signers.size() != 1) throw new SigningRefused.ValueWrong();
            var signer = signers.iterator().next();
            for (var holder : read.getCertificates().getMatches(signer.getSID()))
                if (holder instanceof X509CertificateHolder found
                        && Arrays.equals(found.getEncoded(), certificate)
                        && signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(found))) return;
            throw new SigningRefused.ValueWrong();
        } catch (CMSException
                | IOException
                | OperatorCreationException
                | java.security.cert.CertificateException broken) {
            throw new SigningRefused.ValueWrong();
        }
    }
}
