package vn.thidua.media;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Looks at a .docx or .xlsx before anybody opens it: what its directory says, what its parts really weigh, and that
/// its XML declares nothing. Whoever passed may be read by any program; whoever did not is refused with the reason.
public final class OfficeFile {

    private static final String TYPES = "[Content_Types].xml";
    private static final long MOST_RATIO = 200;
    private static final long RATIO_MATTERS_FROM = 2 << 20;
    private static final int LONGEST_NAME = 255;
    private static final XMLInputFactory XML = factory();

    private final String name;
    private final String mainPart;
    private final int mostParts;
    private final int megabytes;
    private long left;

    private OfficeFile(String name, String mainPart, MediaLimits limits) {
        this.name = name;
        this.mainPart = mainPart;
        this.mostParts = limits.officeParts();
        this.megabytes = limits.officeMegabytes();
        this.left = (long) megabytes << 20;
    }

    /// Refuses a .docx that no word processor would have written.
    public static void mustBeWord(Path file, String name, MediaLimits limits) {
        new OfficeFile(name, "word/document.xml", limits).check(file);
    }

    /// Refuses an .xlsx that no spreadsheet program would have written.
    public static void mustBeSheet(Path file, String name, MediaLimits limits) {
        new OfficeFile(name, "xl/workbook.xml", limits).check(file);
    }

    private void check(Path file) {
        try {
            directory(file);
            try (var zip = new ZipFile(file.toFile())) {
                for (var part : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) read(zip, part);
            }
        } catch (XMLStreamException broken) {
            throw hostile("XML");
        } catch (ZipException broken) {
            throw hostile("ZIP");
        } catch (IOException | IllegalArgumentException broken) {
            throw hostile("ZIP");
        }
    }

    private void directory(Path file) throws IOException {
        var directory = ZipDirectory.of(file, mostParts);
        if (directory == null) throw hostile("ZIP");
        var names = new HashSet<String>();
        var packed = 0L;
        var unpacked = 0L;
        for (var part : directory.parts()) {
            checkName(part.name());
            if (!names.add(part.name().toLowerCase(Locale.ROOT)) || part.link() || part.encrypted())
                throw hostile(shown(part.name()));
            if (part.unpacked() > RATIO_MATTERS_FROM && part.unpacked() > MOST_RATIO * Math.max(1, part.packed()))
                throw new MediaRefused.OfficeFileUnpacksTooLarge(name, megabytes);
            packed += part.packed();
            unpacked += part.unpacked();
        }
        if (unpacked > left) throw new MediaRefused.OfficeFileUnpacksTooLarge(name, megabytes);
        if (packed > file.toFile().length()) throw hostile("ZIP"); // parts that lie upon one another
        if (!names.contains(TYPES.toLowerCase(Locale.ROOT)) || !names.contains(mainPart)) throw hostile(mainPart);
    }

    private void checkName(String part) {
        var leads = part.startsWith("/") || part.contains("\\") || part.contains(":") || part.contains("\0");
        for (var step : part.split("/", -1)) leads |= step.equals("..") || step.equals(".");
        if (leads || part.isEmpty() || part.length() > LONGEST_NAME) throw hostile(shown(part));
        if (part.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) throw hostile("macro");
    }

    private void read(ZipFile zip, ZipEntry part) throws IOException, XMLStreamException {
        try (var in = new Counted(zip.getInputStream(part))) {
            var lower = part.getName().toLowerCase(Locale.ROOT);
            if (lower.endsWith(".xml") || lower.endsWith(".rels")) declaresNothing(in, lower.endsWith(".rels"));
            else in.transferTo(java.io.OutputStream.nullOutputStream());
        }
    }

    private void declaresNothing(InputStream in, boolean relations) throws XMLStreamException {
        var xml = XML.createXMLStreamReader(in);
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) throw hostile("DTD");
            if (relations && event == XMLStreamConstants.START_ELEMENT && fetches(xml)) throw hostile("link");
        }
    }

    /// A template or an object that the program would fetch from the network as soon as the file is opened.
    private static boolean fetches(XMLStreamReader relation) {
        var type = relation.getAttributeValue(null, "Type");
        var target = relation.getAttributeValue(null, "Target");
        if (type == null || target == null) return false;
        var opened = type.endsWith("/attachedTemplate")
                || type.endsWith("/oleObject")
                || type.endsWith("/frame")
                || type.endsWith("/subDocument");
        var lower = target.toLowerCase(Locale.ROOT);
        return opened && (lower.startsWith("http") || lower.startsWith("ftp") || lower.startsWith("\\\\"));
    }

    private MediaRefused hostile(String what) {
        return new MediaRefused.HostileOfficeFile(name, what);
    }

    private static String shown(String part) {
        var plain = part.replaceAll("\\p{C}", "");
        return plain.length() <= 60 ? plain : plain.substring(0, 60) + "…";
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /// Counts what really comes out, of all parts together; what a packed file says of its size may be a lie.
    private final class Counted extends FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            count(1);
            return super.read();
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            var got = super.read(bytes, from, length);
            count(Math.max(0, got));
            return got;
        }

        private void count(int got) {
            left -= got;
            if (left < 0) throw new MediaRefused.OfficeFileUnpacksTooLarge(name, megabytes);
        }
    }
}
