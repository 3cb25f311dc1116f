package vn.thidua.emulation.pact;

import java.util.Arrays;

/// A scan of a signed sheet.
public record SheetFile(byte[] bytes, String kind) {

    private static final int MEGABYTE = 1 << 20;
    private static final int MOST = 20;

    /// @throws PactRefused.NoSheet for what is neither a PDF nor a JPEG nor a PNG, whatever it is called
    public static SheetFile of(byte[] bytes) {
        if (bytes.length > MOST * MEGABYTE) throw new PactRefused.SheetTooLarge(MOST);
        if (starts(bytes, '%', 'P', 'D', 'F', '-')) return new SheetFile(bytes, "application/pdf");
        if (starts(bytes, 0xFF, 0xD8, 0xFF)) return new SheetFile(bytes, "image/jpeg");
        if (starts(bytes, 0x89, 'P', 'N', 'G', '\r', '\n')) return new SheetFile(bytes, "image/png");
        throw new PactRefused.NoSheet();
    }

    private static boolean starts(byte[] bytes, int... with) {
        return bytes.length > with.length
                && Arrays.equals(
                        Arrays.stream(with).toArray(),
                        java.util.stream.IntStream.range(0, with.length)
                                .map(i -> bytes[i] & 0xFF)
                                .toArray());
    }
}
