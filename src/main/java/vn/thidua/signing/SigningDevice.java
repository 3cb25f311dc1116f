package vn.thidua.signing;

import java.security.cert.X509Certificate;
import java.util.List;

/// Something that holds a private key and signs with it: a key file opened for one act ([SigningKey]), or a key held by
/// an agency's signing service, which the adapter asks over the network. The key itself never leaves it.
///
/// An adapter answers within ten seconds or throws [SigningRefused.DeviceSilent]; it signs exactly the bytes it is
/// given, once a call, and keeps neither them nor the document.
public interface SigningDevice {

    /// The signer's certificate first, then those that issued it, without the root where it is not at hand.
    List<X509Certificate> chain();

    /// Signs with SHA-256: PKCS#1 v1.5 for an RSA key, DER-encoded ECDSA for one on a curve.
    ///
    /// @param attributes the DER-encoded signed attributes of the signature; their hash is what is signed
    byte[] sign(byte[] attributes);
}
