package vn.thidua.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Encrypts what must be readable again (secrets of second factors) with a key that lies in the data folder and not in
/// the database, so that a copy of the database alone gives nothing away.
@Component
class Seal {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random;
    private final SecretKey key;

    Seal(@Value("${thidua.data}") Path data, SecureRandom random) {
        this.random = random;
        try {
            key = new SecretKeySpec(keptKey(data.toAbsolutePath().resolve("accounts")), "AES");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private byte[] keptKey(Path folder) throws IOException {
        var file = folder.resolve("key");
        if (!Files.exists(file)) begin(folder, file);
        var bytes = Files.readAllBytes(file);
        if (bytes.length != KEY_BYTES) throw new IllegalStateException("not a key: " + file);
        return bytes;
    }

    /// Whole or absent, and only its owner's; of two that begin at once the first wins.
    private void begin(Path folder, Path file) throws IOException {
        Files.createDirectories(folder);
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var part = Files.createTempFile(folder, "key", ".part", owner);
        var bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        Files.write(part, bytes, StandardOpenOption.SYNC);
        try {
            Files.createLink(file, part);
        } catch (FileAlreadyExistsException _) {
            // another process was first: its key is the one
        }
        Files.delete(part);
        try (var entry = FileChannel.open(folder, StandardOpenOption.READ)) {
            entry.force(true);
        }
    }

    /// @param owner whose secret it is: what was sealed for one cannot be opened for another
    byte[] sealed(byte[] secret, String owner) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var text = worked(Cipher.ENCRYPT_MODE, nonce, secret, owner);
        return ByteBuffer.allocate(NONCE_BYTES + text.length)
                .put(nonce)
                .put(text)
                .array();
    }

    byte[] opened(byte[] sealed, String owner) {
        var bytes = ByteBuffer.wrap(sealed);
        var nonce = new byte[NONCE_BYTES];
        bytes.get(nonce);
        var text = new byte[bytes.remaining()];
        bytes.get(text);
        return worked(Cipher.DECRYPT_MODE, nonce, text, owner);
    }

    private byte[] worked(int mode, byte[] nonce, byte[] text, String owner) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException wrongKey) {
            throw new IllegalStateException("accounts/key does not fit the database", wrongKey);
        }
    }
}
