package vn.thidua.signing;

/// Why a document is not what was signed. Its words are `signing.flaw.<name>`.
///
/// @param where the signature field or the pages that it was seen at; empty when it is the whole file
public record Flaw(Kind kind, String where) {

    public enum Kind {
        /// The signed bytes are no longer those that were signed.
        CONTENT_ALTERED,
        /// The signature itself does not belong to the certificate that it names.
        SIGNATURE_FORGED,
        /// The signed range leaves bytes out, overlaps or leads outside the file.
        RANGE_WRONG,
        /// After the last signature something was added to the file.
        ADDED_AFTER_LAST,
        /// Between or after signatures something was changed that is no signature.
        CHANGED_AFTER_SIGNING,
        PAGES_DIFFER,
        LOOKS_DIFFERENT,
        COVERED_BY_ANNOTATION,
        FIELD_FILLED_AFTER,
        /// The first signer allowed no such change.
        NOT_PERMITTED,
        /// Bytes before or after the document, or a signed document inside another.
        WRAPPED,
        /// The file still holds a signed state, and shows another.
        SIGNATURE_REMOVED,
        /// Hashed in a way that lets two documents have one signature.
        WEAK_HASH,
        /// Layers that may show one thing when it is signed and another afterwards.
        HIDDEN_LAYERS,
        /// The document runs programs of its own.
        ACTS,
        /// The certificate was not in force when the signature says it was made.
        CERTIFICATE_NOT_IN_FORCE,
        /// It is on a list of revoked certificates.
        CERTIFICATE_REVOKED,
        /// The document does not begin with the agreed bytes.
        NOT_THE_AGREED_TEXT
    }
}
