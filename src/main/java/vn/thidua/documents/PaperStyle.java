package vn.thidua.documents;

/// How a paper looks, with the measures of its format.
final class PaperStyle {

    private PaperStyle() {}

    static String of(Format format) {
        var style = """
                @page { size: A4; margin: {margin-top}mm {margin-right}mm {margin-bottom}mm {margin-left}mm;
                  @top-center { content: counter(page); font-family: '{face}'; font-size: {page-number}pt;
                    vertical-align: middle; padding-top: 3mm; } }
                @page :first { @top-center { content: ''; } }
                body { font-family: '{face}'; font-size: {body}pt; line-height: {line-height}; color: #000;
                  margin: 0; word-wrap: break-word; }
                p, h1, h2, h3, h4 { margin: 0; font-size: inherit; orphans: 2; widows: 2; }
                .left, .right { display: inline-block; vertical-align: top; text-align: center; line-height: 1.2; }
                .left { width: 41%; } .right { width: 58.9%; }
                .superior, .issuer { font-size: {agency}pt; } .issuer { font-weight: bold; }
                .nation { font-size: {nation}pt; font-weight: bold; white-space: nowrap; }
                .motto { font-size: {motto}pt; font-weight: bold; }
                .fit { display: inline-block; text-align: center; } .rule { display: block; margin: 1.5pt auto 0; height: 0;
                  border-top: 0.75pt solid #000; width: 100%; } .issuer .rule { width: {agency-line}%; }
                .number { font-size: {number}pt; margin-top: 7pt; }
                .place { font-size: {place}pt; font-style: italic; margin-top: 5.5pt; }
                h1 { font-size: {title}pt; font-weight: bold; text-align: center; margin-top: 22pt; line-height: 1.25; }
                .titleline { width: 26mm; margin: 3pt auto 14pt; border-top: 0.75pt solid #000; }
                .later { height: 18pt; margin-top: 6pt; }
                .authority, .decides { font-weight: bold; text-align: center; page-break-after: avoid; }
                .authority { margin-bottom: 6pt; } .decides { margin-top: 12pt; }
                .basis { font-style: italic; }
                .basis, .text { text-align: justify; text-indent: {indent}mm; margin-top: {paragraph-gap}pt; }
                h2, h3, h4 { text-indent: {indent}mm; margin-top: {paragraph-gap}pt; page-break-after: avoid; }
                h2 { margin-top: 9pt; } h4 { font-style: italic; }
                .caption { font-size: {table}pt; font-weight: bold; text-align: center; margin-top: 8pt;
                  page-break-after: avoid; }
                table { width: 100%; margin: 6pt 0 4pt; border-collapse: collapse; font-size: {table}pt; line-height: 1.2;
                  -fs-table-paginate: paginate; table-layout: fixed; }
                tr { page-break-inside: avoid; }
                th, td { border: 0.75pt solid #000; padding: 2.5pt 4pt; vertical-align: top; text-align: left; }
                th { font-weight: bold; text-align: center; vertical-align: middle; } .centred { text-align: center; }
                .row { page-break-inside: avoid; margin-top: 10pt; text-align: center; font-size: {signature}pt;
                  line-height: 1.2; }
                .signature { display: inline-block; vertical-align: top; text-align: center; }
                .signature p { padding: 0 3pt; } .as, .signer { font-weight: bold; }
                .mark { height: {signature-height}mm; margin: 2pt 4pt; }
                .seal, .gap, .besides { display: inline-block; margin: 2pt 0; }
                .seal { width: 34%; } .gap { width: 2%; } .besides { width: 62%; }
                .ending { text-align: left; margin-top: 16pt; }
                .receivers { display: inline-block; vertical-align: top; width: 49.9%; font-size: {receivers}pt; }
                .label { font-size: {receivers-label}pt; font-weight: bold; font-style: italic; }
                """;
        style = style.replace("{face}", Typeface.NAME)
                .replace(
                        "{agency-line}%",
                        format.of("agency-line").movePointRight(2).toPlainString() + "%");
        for (var key : format.measures().keySet())
            style = style.replace("{" + key + "}", format.of(key).toPlainString());
        return style;
    }
}
