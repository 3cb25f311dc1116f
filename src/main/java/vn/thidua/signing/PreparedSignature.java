package vn.thidua.signing;

import java.util.List;

/// The first of two steps for tools that sign a hash: the document with room for the signature, and what is to be
/// signed. It holds no secret and may be kept between the steps.
///
/// @param document as it will be, but for the signature's value
/// @param attributes the DER-encoded signed attributes; a tool that signs bytes signs these with SHA-256
/// @param chain DER-encoded: the certificate of the signer who was announced, then those that issued it
public record PreparedSignature(byte[] document, byte[] attributes, List<byte[]> chain) {

    public PreparedSignature {
        chain = List.copyOf(chain);
    }

    /// What a tool signs that takes a ready hash.
    public Digest toSign() {
        return Digest.of(attributes);
    }
}
