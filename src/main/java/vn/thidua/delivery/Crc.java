package vn.thidua.delivery;

import java.util.zip.CRC32;

/// Joins CRC-32 sums of neighbouring stretches without reading their bytes again.
///
/// The sum of `AB` is the sum of `A`, multiplied by x to the power of 8 × the length of `B` in the polynomials modulo
/// CRC-32's, plus the sum of `B`. The factor is worked out once per stretch, so a join costs some 32 shifts.
final class Crc {

    private static final int POLYNOMIAL = 0xEDB88320;
    private static final int ONE = 1 << 31;
    private static final int[] SQUARES = squares();

    private Crc() {}

    static int of(byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes);
        return (int) crc.getValue();
    }

    /// The factor for a stretch of so many bytes.
    static int factor(long length) {
        var factor = ONE;
        var power = 3; // 2³ bits are a byte
        for (var n = length; n != 0; n >>= 1) {
            if ((n & 1) != 0) factor = times(SQUARES[power & 31], factor);
            power++;
        }
        return factor;
    }

    static int join(int first, int second, int factorOfSecond) {
        return times(factorOfSecond, first) ^ second;
    }

    private static int times(int a, int b) {
        var product = 0;
        var other = b;
        for (var bit = ONE; bit != 0; bit >>>= 1) {
            if ((a & bit) != 0) {
                product ^= other;
                if ((a & (bit - 1)) == 0) break;
            }
            other = (other & 1) != 0 ? (other >>> 1) ^ POLYNOMIAL : other >>> 1;
        }
        return product;
    }

    private static int[] squares() {
        var squares = new int[32];
        squares[0] = 1 << 30;
        for (var i = 1; i < squares.length; i++) squares[i] = times(squares[i - 1], squares[i - 1]);
        return squares;
    }
}
