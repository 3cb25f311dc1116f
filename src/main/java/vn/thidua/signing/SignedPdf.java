package vn.thidua.signing;

/// A document with one signature more. It begins with every byte it had before.
public record SignedPdf(byte[] bytes, Stamping stamping) {

    public Digest digest() {
        return Digest.of(bytes);
    }

    /// What is known of the time it was signed.
    public enum Stamping {
        STAMPED,
        /// No time stamp server is configured: level B is all that was asked for.
        NOT_ASKED,
        /// The server refused or was silent: signed at level B, and a time stamp is owed ([Signatures#stamp]).
        OWED
    }
}
