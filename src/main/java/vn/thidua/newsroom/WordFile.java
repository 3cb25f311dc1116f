package vn.thidua.newsroom;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import org.zwobble.mammoth.DocumentConverter;
import vn.thidua.newsroom.OldEncodings.Run;

/// A `.docx` read into structure. What is inside is looked at before anything is believed: number, size and depth are
/// bounded, and a document type, the way to foreign files and to texts that double without end, is refused.
final class WordFile {

    private static final int MOST_PARTS = 2_000;
    private static final long MOST_BYTES = 64L << 20;
    private static final long MOST_TEXT = 24L << 20;
    private static final int DEEPEST = 150;
    private static final byte EBCDIC_LESS_THAN = 0x4C;
    private static final String STYLES = """
            p[style-name='Title'] => h1:fresh
            p[style-name='Subtitle'] => p:fresh
            """;

    private WordFile() {}

    /// @param title its own, empty when it has none
    record Text(String title, String body) {}

    /// @param picture keeps a picture and gives its id, or nothing for one that cannot be kept
    static Text read(String name, byte[] bytes, Function<byte[], String> picture) {
        mustBeHarmless(name, bytes);
        var converter = new DocumentConverter().addStyleMap(STYLES).imageConverter(image -> {
            try (var stream = image.getInputStream()) {
                return java.util.Map.of("data-media", picture.apply(stream.readAllBytes()));
            }
        });
        try {
            var html = converter.convertToHtml(new ByteArrayInputStream(bytes)).getValue();
            return text(Jsoup.parseBodyFragment(html));
        } catch (IOException | RuntimeException unreadable) {
            throw new NewsroomRefused.NotWord(name);
        }
    }

    private static Text text(Document document) {
        document.outputSettings().prettyPrint(false);
        asUnicode(document);
        document.select("img[data-media='']").remove();
        document.select("a[id]:not([href])").unwrap();
        var first = document.selectFirst("h1");
        var title = first == null ? "" : first.text();
        if (first != null) first.remove();
        return new Text(title, document.body().html());
    }

    /// Nobody can be asked here, so only text that is much more like Vietnamese afterwards is read anew.
    private static void asUnicode(Document document) {
        var nodes = new java.util.ArrayList<TextNode>();
        document.traverse((NodeVisitor) (node, _) -> {
            if (node instanceof TextNode text) nodes.add(text);
        });
        var runs = nodes.stream().map(node -> new Run(node.getWholeText(), "")).toList();
        OldEncodings.read(runs).ifPresent(reading -> {
            for (var i = 0; i < nodes.size(); i++)
                nodes.get(i).text(reading.runs().get(i));
        });
    }

    private static void mustBeHarmless(String name, byte[] bytes) {
        var parts = 0;
        var left = MOST_BYTES;
        var text = MOST_TEXT;
        var isWord = false;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++parts > MOST_PARTS) throw new NewsroomRefused.HarmfulWord(name);
                isWord |= entry.getName().equals("word/document.xml");
                var content = content(name, zip, left);
                left -= content.length;
                if (!isMarkup(entry.getName(), content)) continue;
                text -= content.length;
                if (text < 0) throw new NewsroomRefused.HarmfulWord(name);
                mustBePlain(name, content);
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new NewsroomRefused.NotWord(name);
        }
        if (!isWord) throw new NewsroomRefused.NotWord(name);
    }

    /// A relationship may point at any part and have it read, so a part's name alone says nothing.
    private static boolean isMarkup(String part, byte[] content) {
        if (part.endsWith(".xml") || part.endsWith(".rels")) return true;
        var at = 0;
        while (at < content.length && isBeforeMarkup(content[at] & 0xFF)) at++;
        return at < content.length && (content[at] == '<' || content[at] == EBCDIC_LESS_THAN);
    }

    /// Blanks, the zeros of wide encodings, and the marks of byte order.
    private static boolean isBeforeMarkup(int value) {
        return value <= ' ' || value >= 0xFE || value == 0xEF || value == 0xBB || value == 0xBF;
    }

    private static byte[] content(String name, InputStream zip, long most) throws IOException {
        var out = new ByteArrayOutputStream();
        var buffer = new byte[16_384];
        var total = 0L;
        for (var count = zip.read(buffer); count >= 0; count = zip.read(buffer)) {
            total += count;
            if (total > most) throw new NewsroomRefused.HarmfulWord(name);
            out.write(buffer, 0, count);
        }
        return out.toByteArray();
    }

    private static void mustBePlain(String name, byte[] markup) throws IOException {
        try {
            var factory = SAXParserFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(new InputSource(new ByteArrayInputStream(markup)), new Look(name));
        } catch (SAXException | ParserConfigurationException refused) {
            throw new NewsroomRefused.HarmfulWord(name);
        }
    }

    private static final class Look extends DefaultHandler {

        private final String name;
        private int depth;

        private Look(String name) {
            this.name = name;
        }

        @Override
        public void startElement(String uri, String local, String element, Attributes attributes) throws SAXException {
            if (++depth > DEEPEST) throw new SAXException("deeper than any document");
            if (local(element).equals("blip") && pointsElsewhere(attributes))
                throw new NewsroomRefused.PictureElsewhere(name);
        }

        /// The reader of Word files opens whatever address such a picture names: a file of this machine, a neighbour.
        private static boolean pointsElsewhere(Attributes attributes) {
            return IntStream.range(0, attributes.getLength())
                    .anyMatch(i -> local(attributes.getQName(i)).equals("link"));
        }

        private static String local(String name) {
            return name.substring(name.indexOf(':') + 1);
        }

        @Override
        public void endElement(String uri, String local, String element) {
            depth--;
        }
    }
}
