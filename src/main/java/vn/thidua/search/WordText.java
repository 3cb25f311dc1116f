package vn.thidua.search;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.thidua.search.AttachmentText.Read;

/// The text of a .docx, read as it streams by: no tree in memory, no document types, no names that lead elsewhere.
final class WordText {
    private static final String DOCUMENT = "word/document.xml";
    private static final int MOST_ENTRIES = 5000;
    private static final long MOST_UNPACKED = 48L << 20;
    private static final XMLInputFactory XML = factory();

    private WordText() {}

    static Read of(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var wrong = wrong(zip);
            var document = zip.getEntry(DOCUMENT);
            if (wrong != null || document == null) {
                return Read.nothing(wrong == null ? "unknown-kind" : wrong);
            }
            try (var in = new Limited(zip.getInputStream(document))) {
                return read(in);
            }
        } catch (XMLStreamException | TooLarge hostile) {
            return Read.nothing(hostile instanceof TooLarge ? "too-large" : "unreadable");
        }
    }

    private static @org.jspecify.annotations.Nullable String wrong(ZipFile zip) {
        if (zip.size() > MOST_ENTRIES) {
            return "too-many-parts";
        }
        var names = new HashSet<String>();
        for (var entry : (Iterable<ZipEntry>) zip.stream().map(e -> (ZipEntry) e)::iterator) {
            var name = entry.getName();
            if (!names.add(name) || name.contains("..") || name.contains("\\") || name.startsWith("/")) {
                return "hostile-names";
            }
        }
        return null;
    }

    private static Read read(InputStream in) throws XMLStreamException, TooLarge {
        var text = new StringBuilder();
        XMLStreamReader xml = XML.createXMLStreamReader(in);
        boolean inText = false;
        while (xml.hasNext() && text.length() < AttachmentText.MOST_CHARACTERS) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                return Read.nothing("unreadable");
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                inText = xml.getLocalName().equals("t");
                text.append(blank(xml.getLocalName()));
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inText = false;
                text.append(xml.getLocalName().equals("p") ? "\n" : "");
            } else if (inText && xml.isCharacters()) {
                text.append(
                        xml.getText(),
                        0,
                        Math.min(xml.getTextLength(), AttachmentText.MOST_CHARACTERS - text.length()));
            }
        }
        var read = text.toString().strip();
        boolean whole = text.length() < AttachmentText.MOST_CHARACTERS;
        return new Read(read, read.isEmpty() ? "no-text" : whole ? null : "shortened");
    }

    private static String blank(String element) {
        return element.equals("tab") || element.equals("br") || element.equals("cr") ? " " : "";
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    private static final class TooLarge extends IOException {}

    /// Counts what really comes out; what a packed file says of its size may be a lie.
    private static final class Limited extends FilterInputStream {
        private long left = MOST_UNPACKED;

        Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            count(1);
            return super.read();
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int got = super.read(bytes, from, length);
            count(Math.max(0, got));
            return got;
        }

        private void count(int got) throws TooLarge {
            left -= got;
            if (left < 0) {
                throw new TooLarge();
            }
        }
    }
}
