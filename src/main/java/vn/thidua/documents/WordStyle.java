package vn.thidua.documents;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// The styles of the Word file, so that who works on with it changes one place.
final class WordStyle {

    private static final BigDecimal TWIPS = new BigDecimal("56.6929");

    /// What Word calls single is the height of the letters, about 1.15 of their size.
    private static final int SINGLE = 209;

    private WordStyle() {}

    static String of(Format format) {
        var styles = new StringBuilder("""
                <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults>\
                <w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" \
                w:eastAsia="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="{body}"/><w:szCs w:val="{body}"/>\
                <w:lang w:val="vi-VN" w:eastAsia="vi-VN"/></w:rPr></w:rPrDefault>\
                <w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0"/></w:pPr></w:pPrDefault></w:docDefaults>\
                <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>\
                <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr>\
                <w:tblCellMar><w:left w:w="50" w:type="dxa"/><w:right w:w="50" w:type="dxa"/></w:tblCellMar></w:tblPr>\
                </w:style>""".replace("{body}", half(format, "body")));
        var body = "<w:spacing w:before=\"%s\" w:line=\"%s\" w:lineRule=\"auto\"/><w:ind w:firstLine=\"%s\"/>"
                .formatted(
                        twentieths(format, "paragraph-gap"),
                        format.of("line-height")
                                .multiply(BigDecimal.valueOf(SINGLE))
                                .setScale(0, RoundingMode.HALF_UP),
                        twips(format, "indent"));
        add(styles, "Text", "Body Text", body + "<w:jc w:val=\"both\"/>", "", half(format, "body"));
        add(styles, "Basis", "Basis", body + "<w:jc w:val=\"both\"/>", "<w:i/>", half(format, "body"));
        add(
                styles,
                "Title",
                "Title",
                "<w:spacing w:before=\"360\"/><w:jc w:val=\"center\"/>",
                "<w:b/>",
                half(format, "title"));
        for (var level = 1; level <= 3; level++)
            add(
                    styles,
                    "Heading" + level,
                    "heading " + level,
                    "<w:keepNext/>" + body + "<w:outlineLvl w:val=\"" + (level - 1) + "\"/>",
                    level == 3 ? "<w:b/><w:i/>" : "<w:b/>",
                    half(format, "body"));
        add(styles, "Cell", "Cell", "<w:spacing w:before=\"40\" w:after=\"40\"/>", "", half(format, "table"));
        add(styles, "Middle", "Centred line", "<w:jc w:val=\"center\"/>", "", half(format, "signature"));
        add(styles, "Receivers", "Receivers", "", "", half(format, "receivers"));
        add(styles, "Header", "header", "<w:jc w:val=\"center\"/>", "", half(format, "page-number"));
        return styles.append("</w:styles>").toString();
    }

    private static void add(StringBuilder to, String id, String name, String paragraph, String run, String size) {
        to.append("""
                <w:style w:type="paragraph" w:styleId="%s"><w:name w:val="%s"/><w:basedOn w:val="Normal"/><w:qFormat/>\
                <w:pPr>%s</w:pPr><w:rPr>%s<w:sz w:val="%s"/><w:szCs w:val="%s"/></w:rPr></w:style>""".formatted(id, name, paragraph, run, size, size));
    }

    /// Word counts sizes in half points.
    static String half(Format format, String key) {
        return whole(format.of(key).multiply(BigDecimal.TWO));
    }

    static String twips(Format format, String key) {
        return whole(format.of(key).multiply(TWIPS));
    }

    private static String twentieths(Format format, String key) {
        return whole(format.of(key).multiply(BigDecimal.valueOf(20)));
    }

    private static String whole(BigDecimal number) {
        return number.setScale(0, RoundingMode.HALF_UP).toPlainString();
    }
}
