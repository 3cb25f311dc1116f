package vn.thidua.signing;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.thidua.signing.SignedPdf.Stamping;

/// Makes signatures and judges them. It keeps no document and no key, and so asks nobody for a right: who may sign what
/// is decided in the room whose paper it is.
@Service
public class Signatures {

    /// The largest file that is judged, in MB.
    public static final int MEGABYTES = Judging.MEGABYTES;

    /// A signature with its attributes, without certificates and time stamp.
    private static final int BARE = 2_048;

    private static final int STAMP = 9_000;
    /// Another's tool may put in what it likes: answers of revocation services among them.
    private static final int FOREIGN = 24_000;

    private final Judging judging;
    private final TimeStamps stamps;

    Signatures(Judging judging, TimeStamps stamps) {
        this.judging = judging;
        this.stamps = stamps;
    }

    /// Says of a PDF whether it is still what was signed, by whom. Within ten seconds, in a process of its own.
    ///
    /// @throws SigningRefused.TooLarge over 20 MB
    /// @throws SigningRefused.Busy when others' files are being looked at
    public Verdict judge(byte[] pdf) {
        return judging.of(pdf);
    }

    /// The same, of a file that lies on disk already; it is read and left as it is.
    public Verdict judge(Path file) {
        return judging.of(file);
    }

    /// As [#judge], and besides it must begin with exactly the agreed bytes: whatever follows may only be signatures.
    public Verdict judgeAgainst(byte[] pdf, byte[] agreed) {
        return judging.against(pdf, agreed);
    }

    /// Opens a key file for one act.
    ///
    /// @param password is overwritten
    /// @throws SigningRefused.WrongPassword or what else is wrong: no key in it, certificate not in force
    public SigningKey open(byte[] pkcs12, char[] password, Instant at) {
        return KeyFile.open(pkcs12, password, at);
    }

    /// Reads the certificate of somebody who signs with a tool of their own.
    ///
    /// @throws SigningRefused.NoCertificate where the file holds none
    public SignerChain certificates(byte[] file) {
        return SignerChain.of(file);
    }

    /// Whether what this device signs will be trusted; asked before it signs, since what we add ourselves to a document
    /// of ours need not be judged again.
    ///
    /// @throws SigningRefused.Revoked where the certificate's issuer has taken it back
    public boolean trusts(SigningDevice device, Instant at) {
        return judging.trusts(device.chain(), at);
    }

    /// Adds a signature: PAdES baseline B, or T where a time stamp server is configured and answers.
    ///
    /// @throws SigningRefused.FieldTaken when somebody signed there already
    public SignedPdf sign(byte[] pdf, SigningDevice device, SignatureSpot spot, Instant at) {
        var chain = KeyFile.chain(device.chain(), at);
        var revision = Revising.signature(pdf, spot, at, room(chain));
        var attributes = CmsSignature.attributes(revision.signedBytes(), chain.getFirst());
        return finished(revision, attributes, device.sign(attributes), chain);
    }

    /// The first of two steps: makes room for the signature and says what is to be signed elsewhere.
    public PreparedSignature prepare(byte[] pdf, List<X509Certificate> chain, SignatureSpot spot, Instant at) {
        var signer = KeyFile.chain(chain, at).getFirst();
        var revision = Revising.signature(pdf, spot, at, FOREIGN);
        return new PreparedSignature(
                revision.document(), CmsSignature.attributes(revision.signedBytes(), signer), encoded(chain));
    }

    /// The second step.
    ///
    /// @param value the bare signature value (RSA or ECDSA), or a whole CMS made by the tool
    /// @throws SigningRefused.ValueWrong when it does not sign what was prepared, or with another certificate
    public SignedPdf complete(PreparedSignature prepared, byte[] value) {
        var revision = Revision.lastOf(prepared.document());
        if (!CmsSignature.is(value)) return finished(revision, prepared.attributes(), value, decoded(prepared.chain()));
        CmsSignature.mustSign(value, revision.signedBytes(), prepared.chain().getFirst());
        return new SignedPdf(revision.with(value), stamps.configured() ? Stamping.OWED : Stamping.NOT_ASKED);
    }

    /// Whether a time stamp server is configured, so that signatures without its stamp owe one.
    public boolean stamping() {
        return stamps.configured();
    }

    /// Adds the time stamp that is owed, over the whole document, as a document time stamp.
    ///
    /// @throws SigningRefused.StampMissing when there is no server, or it still does not answer
    public byte[] stamp(byte[] pdf) {
        var revision = Revising.timeStamp(pdf, STAMP);
        return revision.with(stamps.over(revision.signedBytes()).orElseThrow(SigningRefused.StampMissing::new));
    }

    private SignedPdf finished(Revision revision, byte[] attributes, byte[] value, List<X509Certificate> chain) {
        CmsSignature.mustSign(value, attributes, chain.getFirst());
        var stamp = stamps.over(value);
        var stamping = stamp.isPresent() ? Stamping.STAMPED : stamps.configured() ? Stamping.OWED : Stamping.NOT_ASKED;
        return new SignedPdf(revision.with(CmsSignature.of(attributes, value, chain, stamp.orElse(null))), stamping);
    }

    private int room(List<X509Certificate> chain) {
        return BARE
                + (stamps.configured() ? STAMP : 0)
                + encoded(chain).stream().mapToInt(each -> each.length).sum();
    }

    private static List<byte[]> encoded(List<X509Certificate> chain) {
        var encoded = new ArrayList<byte[]>();
        try {
            for (var each : chain) encoded.add(each.getEncoded());
        } catch (CertificateEncodingException broken) {
            throw new SigningRefused.KeyUnusable();
        }
        return encoded;
    }

    private static List<X509Certificate> decoded(List<byte[]> chain) {
        var decoded = new ArrayList<X509Certificate>();
        try {
            var factory = CertificateFactory.getInstance("X.509");
            for (var each : chain)
                decoded.add((X509Certificate) factory.generateCertificate(new ByteArrayInputStream(each)));
        } catch (CertificateException broken) {
            throw new SigningRefused.KeyUnusable();
        }
        return decoded;
    }
}
