package vn.thidua.design;

import io.nayuki.qrcodegen.QrCode;

/// A QR code as an SVG path of one-unit squares, black on the page's ground, with four units of quiet zone.
public final class QrPicture {

    private static final int QUIET = 4;

    private QrPicture() {}

    public static String of(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var side = code.size + 2 * QUIET;
        var path = new StringBuilder();
        for (var y = 0; y < code.size; y++)
            for (var x = 0; x < code.size; x++)
                if (code.getModule(x, y))
                    path.append('M')
                            .append(x + QUIET)
                            .append(',')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
        return "<svg class=\"qr\" viewBox=\"0 0 %d %d\" width=\"120\" height=\"120\" role=\"img\" aria-label=\"QR\"><path d=\"%s\"/></svg>"
                .formatted(side, side, path);
    }
}
