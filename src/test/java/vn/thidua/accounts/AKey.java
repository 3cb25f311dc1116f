package vn.thidua.accounts;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/// A key as a device holds it, which does and says whatever a test wants, lies included.
final class AKey {

    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int MADE = 0x40;
    private static final Base64.Encoder WORDS = Base64.getUrlEncoder().withoutPadding();

    private final KeyPair pair;
    private final byte[] credential = new byte[32];
    String host = "localhost";
    String origin = "http://localhost:8080";
    boolean verifies = true;
    int signed;

    AKey() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            pair = generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
        new SecureRandom().nextBytes(credential);
    }

    String made(Passkeys.Offer offer) {
        var key = new ByteArrayOutputStream();
        key.writeBytes(new byte[16]);
        key.writeBytes(new byte[] {0, (byte) credential.length});
        key.writeBytes(credential);
        key.writeBytes(publicKey());
        var device = device(MADE, key.toByteArray());
        var object = new ByteArrayOutputStream();
        object.write(0xa3);
        text(object, "fmt");
        text(object, "none");
        text(object, "attStmt");
        object.write(0xa0);
        text(object, "authData");
        object.writeBytes(new byte[] {0x58, (byte) device.length});
        object.writeBytes(device);
        var said = said("webauthn.create", offer.challenge());
        return answer("\"clientDataJSON\":\"%s\",\"attestationObject\":\"%s\",\"transports\":[\"internal\"]"
                .formatted(WORDS.encodeToString(said), WORDS.encodeToString(object.toByteArray())));
    }

    String answered(String challenge, byte[] person) {
        signed++;
        var said = said("webauthn.get", challenge);
        var device = device(0, new byte[0]);
        return answer(
                "\"clientDataJSON\":\"%s\",\"authenticatorData\":\"%s\",\"signature\":\"%s\",\"userHandle\":\"%s\""
                        .formatted(
                                WORDS.encodeToString(said),
                                WORDS.encodeToString(device),
                                WORDS.encodeToString(signature(device, said)),
                                WORDS.encodeToString(person)));
    }

    private String answer(String response) {
        var id = WORDS.encodeToString(credential);
        return ("{\"id\":\"%s\",\"rawId\":\"%s\",\"type\":\"public-key\",\"clientExtensionResults\":{},"
                        + "\"response\":{%s}}")
                .formatted(id, id, response);
    }

    private byte[] said(String type, String challenge) {
        return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
                .formatted(type, challenge, origin)
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] device(int flag, byte[] more) {
        var flags = PRESENT | flag | (verifies ? VERIFIED : 0);
        return ByteBuffer.allocate(37 + more.length)
                .put(hash(host.getBytes(StandardCharsets.UTF_8)))
                .put((byte) flags)
                .putInt(signed)
                .put(more)
                .array();
    }

    private byte[] publicKey() {
        var point = ((ECPublicKey) pair.getPublic()).getW();
        var cose = new ByteArrayOutputStream();
        cose.writeBytes(new byte[] {(byte) 0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32});
        cose.writeBytes(number(point.getAffineX()));
        cose.writeBytes(new byte[] {0x22, 0x58, 32});
        cose.writeBytes(number(point.getAffineY()));
        return cose.toByteArray();
    }

    private static byte[] number(BigInteger value) {
        var bytes = value.toByteArray();
        var whole = new byte[32];
        var length = Math.min(bytes.length, 32);
        System.arraycopy(bytes, bytes.length - length, whole, 32 - length, length);
        return whole;
    }

    private byte[] signature(byte[] device, byte[] said) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(pair.getPrivate());
            signature.update(device);
            signature.update(hash(said));
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] hash(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void text(ByteArrayOutputStream out, String text) {
        out.write(0x60 | text.length());
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }
}
