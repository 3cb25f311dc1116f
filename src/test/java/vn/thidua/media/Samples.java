package vn.thidua.media;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/// Files as honest people and others send them.
final class Samples {

    private Samples() {}

    /// 400 × 300, red in the upper left quarter, with orientation 6 and a place in its EXIF.
    static byte[] sideways() {
        var jpeg = jpeg(400, 300);
        var exif = exif();
        var photo = ByteBuffer.allocate(jpeg.length + exif.length + 4);
        photo.put(jpeg, 0, 2);
        photo.put((byte) 0xFF)
                .put((byte) 0xE1)
                .putShort((short) (exif.length + 2))
                .put(exif);
        photo.put(jpeg, 2, jpeg.length - 2);
        return photo.array();
    }

    private static byte[] exif() {
        var tiff = ByteBuffer.allocate(8 + 2 + 24 + 4 + 2 + 12 + 4).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put("II*\0".getBytes(StandardCharsets.US_ASCII)).putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putInt(6);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38);
        tiff.putInt(0);
        tiff.putShort((short) 1);
        tiff.putShort((short) 1).putShort((short) 2).putInt(2).put("N\0\0\0".getBytes(StandardCharsets.US_ASCII));
        tiff.putInt(0);
        var head = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
        var all = Arrays.copyOf(head, head.length + tiff.capacity());
        System.arraycopy(tiff.array(), 0, all, head.length, tiff.capacity());
        return all;
    }

    static byte[] jpeg(int width, int height) {
        return quartered(width, height, "jpg");
    }

    /// Red in the upper left quarter, black elsewhere.
    static byte[] quartered(int width, int height, String format) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var brush = picture.createGraphics();
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, width / 2, height / 2);
        brush.dispose();
        return written(picture, format);
    }

    /// As many different pictures as one likes.
    static byte[] png(int number) {
        var picture = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        for (var x = 0; x < 64; x++) for (var y = 0; y < 48; y++) picture.setRGB(x, y, number * 31 + x * y);
        return written(picture, "png");
    }

    static byte[] written(BufferedImage picture, String format) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, format, bytes);
            return bytes.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static byte[] pngClaiming(int width, int height) {
        var png = written(new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB), "png");
        var head = ByteBuffer.wrap(png);
        head.putInt(16, width).putInt(20, height);
        var crc = new CRC32();
        crc.update(png, 12, 17);
        head.putInt(29, (int) crc.getValue());
        return png;
    }

    /// A part of an office file.
    record Part(String name, byte[] bytes) {

        static Part of(String name, String text) {
            return new Part(name, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    static byte[] docx(String document, Part... others) {
        try {
            var bytes = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(bytes)) {
                put(zip, Part.of("[Content_Types].xml", "<Types/>"));
                put(zip, Part.of("word/document.xml", document));
                for (var other : others) put(zip, other);
            }
            return bytes.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void put(ZipOutputStream zip, Part part) throws IOException {
        zip.putNextEntry(new ZipEntry(part.name()));
        zip.write(part.bytes());
        zip.closeEntry();
    }

    static byte[] pdf(String catalogue, String... more) {
        var text = new StringBuilder("%PDF-1.7\n");
        var objects = new java.util.ArrayList<>(java.util.List.of(
                "<</Type/Catalog/Pages 2 0 R" + catalogue + ">>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>"));
        objects.addAll(java.util.List.of(more));
        var offsets = new java.util.ArrayList<Integer>();
        for (var i = 0; i < objects.size(); i++) {
            offsets.add(text.length());
            text.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        var start = text.length();
        text.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
        for (var offset : offsets) text.append("%010d 00000 n \n".formatted(offset));
        text.append("trailer<</Size ").append(objects.size() + 1).append("/Root 1 0 R>>\nstartxref\n");
        return text.append(start).append("\n%%EOF\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] webm() {
        var bytes = new byte[4096];
        var head = "\u001A\u0045\u00DF\u00A3\u009FB\u0086\u0081\u0001B\u0082\u0084webm"
                .getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(head, 0, bytes, 0, head.length);
        for (var i = 100; i < bytes.length; i++) bytes[i] = (byte) i;
        return bytes;
    }
}
