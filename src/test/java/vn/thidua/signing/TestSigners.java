package vn.thidua.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.CertificateEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// People and agencies with certificates that the build makes. Drawn once for all tests, since keys take time.
public final class TestSigners {

    /// In the seed's year, when all certificates are in force.
    public static final Instant DAY = Instant.parse("2021-03-26T02:30:00Z");

    public static final Instant FROM = Instant.parse("2021-01-01T00:00:00Z");
    public static final Instant UNTIL = Instant.parse("2024-01-01T00:00:00Z");

    private static final PracticeAuthority AUTHORITY =
            new PracticeAuthority(FROM.minus(Duration.ofDays(365)), new SecureRandom());
    private static final List<byte[]> FILES = new ArrayList<>();
    private static final List<String> NAMES = List.of(
            "Nguyễn Thị Hồng Ánh",
            "Trần Đức Thắng",
            "Lê Văn Dũng",
            "Phạm Thị Ngọc Yến",
            "Hoàng Quốc Việt",
            "Vũ Đình Khuê",
            "Đặng Thùy Trâm",
            "Bùi Xuân Phái",
            "Đỗ Nhuận",
            "Hồ Thị Kỷ",
            "Ngô Bảo Châu",
            "Dương Thị Ưng");

    private TestSigners() {}

    public static PracticeAuthority authority() {
        return AUTHORITY;
    }

    public static String name(int number) {
        return NAMES.get(number);
    }

    public static char[] password() {
        return "mật khẩu".toCharArray();
    }

    /// The PKCS#12 file of the person with this number, from 0 to 11.
    public static synchronized byte[] keyFile(int number) {
        while (FILES.size() <= number)
            FILES.add(AUTHORITY.keyFile(NAMES.get(FILES.size()), "Sở Nội vụ", FROM, UNTIL, password()));
        return FILES.get(number);
    }

    public static SigningKey key(int number) {
        return KeyFile.open(keyFile(number), password(), DAY);
    }

    /// A folder that trusts them all.
    public static Path trusting(Path folder) {
        try {
            Files.write(
                    folder.resolve("thu-nghiem.cer"), AUTHORITY.certificate().getEncoded());
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
