package vn.thidua.signing;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;

/// Makes signatures and judges them. It keeps no document and no key, and so asks nobody for a right: who may sign what
/// is decided in the room whose paper it is.
@Service
public class Signatures {

    /// Says of a PDF whether it is still what was signed, by whom. Within ten seconds, in a process of its own.
    ///
    /// @throws SigningRefused.TooLarge over 20 MB
    /// @throws SigningRefused.Busy when others' files are being looked at
    public Verdict judge(byte[] pdf) {
        throw new UnsupportedOperationException("not yet");
    }

    /// As [#judge], and besides it must begin with exactly the agreed bytes: whatever follows may only be signatures.
    public Verdict judgeAgainst(byte[] pdf, byte[] agreed) {
        throw new UnsupportedOperationException("not yet");
    }

    /// Opens a key file for one act.
    ///
    /// @param password is overwritten
    /// @throws SigningRefused.WrongPassword or what else is wrong: no key in it, certificate not in force
    public SigningKey open(byte[] pkcs12, char[] password, Instant at) {
        throw new UnsupportedOperationException("not yet");
    }

    /// Adds a signature: PAdES baseline B, or T where a time stamp server is configured and answers.
    public SignedPdf sign(byte[] pdf, SigningDevice device, SignatureSpot spot, Instant at) {
        throw new UnsupportedOperationException("not yet");
    }

    /// The first of two steps: makes room for the signature and says what is to be signed elsewhere.
    public PreparedSignature prepare(byte[] pdf, List<X509Certificate> chain, SignatureSpot spot, Instant at) {
        throw new UnsupportedOperationException("not yet");
    }

    /// The second step.
    ///
    /// @param value the bare signature value (RSA or ECDSA), or a whole CMS made by the tool
    /// @throws SigningRefused.ValueWrong when it does not sign what was prepared, or with another certificate
    public SignedPdf complete(PreparedSignature prepared, byte[] value) {
        throw new UnsupportedOperationException("not yet");
    }

    /// Adds the time stamp that is owed, over the whole document, as a document time stamp.
    ///
    /// @throws SigningRefused.StampMissing when there is no server, or it still does not answer
    public byte[] stamp(byte[] pdf) {
        throw new UnsupportedOperationException("not yet");
    }
}
