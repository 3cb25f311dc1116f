package vn.thidua.emulation.dossier;

import java.util.Arrays;
import java.util.stream.IntStream;

/// A file as it was uploaded: a PDF, a JPEG or a PNG, whatever it is called.
public record DossierFile(byte[] bytes, String type) {

    public static final int MEGABYTES = 20;

    public static DossierFile of(byte[] bytes) {
        if (bytes.length == 0) throw new DossierRefused.NoFile();
        if (bytes.length > MEGABYTES << 20) throw new DossierRefused.FileTooLarge(MEGABYTES);
        if (starts(bytes, '%', 'P', 'D', 'F', '-')) return new DossierFile(bytes, "application/pdf");
        if (starts(bytes, 0xFF, 0xD8, 0xFF)) return new DossierFile(bytes, "image/jpeg");
        if (starts(bytes, 0x89, 'P', 'N', 'G', '\r', '\n')) return new DossierFile(bytes, "image/png");
        throw new DossierRefused.NoSuchFile();
    }

    private static boolean starts(byte[] bytes, int... with) {
        return bytes.length > with.length
                && Arrays.equals(
                        with,
                        IntStream.range(0, with.length)
                                .map(i -> bytes[i] & 0xFF)
                                .toArray());
    }

    public boolean pdf() {
        return type.equals("application/pdf");
    }
}
