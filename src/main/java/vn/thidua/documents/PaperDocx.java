package vn.thidua.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.thidua.platform.Vietnam;

/// Packs a paper as a file for Word: [WordBody] in its wrapping.
final class PaperDocx {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private static final String TYPES =
            """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="/word/document.xml" ContentType="{word}.document.main+xml"/>\
            <Override PartName="/word/styles.xml" ContentType="{word}.styles+xml"/>\
            <Override PartName="/word/header1.xml" ContentType="{word}.header+xml"/>\
            <Override PartName="/docProps/core.xml" \
            ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>""".replace("{word}", "application/vnd.openxmlformats-officedocument.wordprocessingml");

    private static final String PACKAGE =
            """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Type="{office}/officeDocument" Target="word/document.xml"/>\
            <Relationship Id="rId2" Target="docProps/core.xml" \
            Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"/>\
            </Relationships>""".replace("{office}", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");

    private static final String PARTS =
            """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Type="{office}/styles" Target="styles.xml"/>\
            <Relationship Id="rId2" Type="{office}/header" Target="header1.xml"/></Relationships>""".replace("{office}", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");

    private static final String NUMBERED = """
            <w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:pPr>\
            <w:pStyle w:val="Header"/></w:pPr><w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple>\
            </w:p></w:hdr>""";

    private static final String FACTS = """
            <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
            xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{title}</dc:title>\
            <dc:language>vi-VN</dc:language>\
            <dcterms:created xsi:type="dcterms:W3CDTF">{at}</dcterms:created>\
            <dcterms:modified xsi:type="dcterms:W3CDTF">{at}</dcterms:modified></cp:coreProperties>""";

    private final Format format;

    PaperDocx(Format format) {
        this.format = format;
    }

    byte[] written(Paper paper, Instant at) {
        var second = at.truncatedTo(ChronoUnit.SECONDS);
        var facts = FACTS.replace("{at}", second.toString()).replace("{title}", WordBody.escaped(paper.title()));
        var parts = new TreeMap<>(Map.of(
                "[Content_Types].xml", TYPES,
                "_rels/.rels", PACKAGE,
                "docProps/core.xml", facts,
                "word/_rels/document.xml.rels", PARTS,
                "word/document.xml", WordBody.of(paper, format),
                "word/header1.xml", NUMBERED,
                "word/styles.xml", WordStyle.of(format)));
        return zipped(parts, second);
    }

    private static byte[] zipped(Map<String, String> parts, Instant at) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(at.atZone(Vietnam.ZONE).toLocalDateTime());
                zip.putNextEntry(entry);
                zip.write((HEAD + part.getValue()).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
