package vn.thidua.emulation.archive;

import java.io.IOException;
import java.util.List;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The page with which a reader of a package begins, without scripts and without anything from outside the package.
final class ArchiveIndex {

    private static final String STYLE = """
            :root{color-scheme:light dark}
            body{max-width:62rem;overflow-wrap:anywhere;margin:0 auto;padding:1.5rem;font:1.05rem/1.55 system-ui,sans-serif}
            h1{font-size:1.7rem;line-height:1.25}
            h2{font-size:1.2rem;margin-top:2.2rem;border-bottom:1px solid #8886;padding-bottom:.3rem}
            ul{padding-left:1.2rem}
            li{margin:.35rem 0;overflow-wrap:anywhere}
            .size{font-size:.9rem}
            pre{overflow-x:auto;padding:.8rem;border:1px solid #8886;border-radius:.4rem}
            dl{display:grid;grid-template-columns:minmax(9rem,max-content) 1fr;gap:.3rem 1.2rem}
            dd{margin:0;overflow-wrap:anywhere}
            @media(max-width:34rem){body{padding:1rem}dl{grid-template-columns:1fr}dd{margin-bottom:.5rem}}
            """;

    /// @param label before the colon
    record Fact(String label, String words) {}

    private static final String CHAPTERS = "<!--chapters-->";

    private final Document page = Document.createShell("");
    private final Appendable out;

    private ArchiveIndex(Appendable out) {
        this.out = out;
    }

    static void write(String title, List<Fact> facts, List<ArchiveFiles.Chapter> chapters, Appendable out)
            throws IOException {
        new ArchiveIndex(out).written(title, facts, chapters);
    }

    private void written(String title, List<Fact> facts, List<ArchiveFiles.Chapter> chapters) throws IOException {
        page.outputSettings().prettyPrint(false);
        page.selectXpath("/html").getFirst().attr("lang", "vi");
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.head()
                .appendElement("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width, initial-scale=1");
        page.title(title);
        page.head().appendElement("style").appendChild(new DataNode(STYLE));
        var body = page.body().appendElement("main");
        body.appendElement("h1").text(title);
        about(body, facts);
        body.appendChild(new Comment("chapters"));
        check(body);
        var html = page.selectXpath("/html").getFirst().outerHtml();
        var here = html.indexOf(CHAPTERS);
        out.append("<!doctype html>\n").append(html, 0, here);
        for (var chapter : chapters) chapter(body, chapter);
        out.append(html, here + CHAPTERS.length(), html.length()).append("\n");
    }

    private static void about(Element body, List<Fact> facts) {
        body.appendElement("p")
                .text(
                        "Gói này tự đủ: mọi tệp nằm trong gói, mở được bằng trình đọc PDF, phần mềm bảng tính và trình duyệt"
                                + " thông thường, không cần mạng và không cần phần mềm đã lập ra nó.");
        var list = body.appendElement("dl");
        for (var fact : facts) {
            list.appendElement("dt").text(fact.label());
            list.appendElement("dd").text(fact.words());
        }
    }

    /// Line by line: a year may have tens of thousands of papers.
    private void chapter(Element body, ArchiveFiles.Chapter chapter) throws IOException {
        said(body.appendElement("h2").text(chapter.title()));
        out.append("<ul>");
        for (var item : chapter.items()) {
            var line = body.appendElement("li");
            line.appendElement("a").attr("href", item.path()).text(item.title());
            line.appendText(" ");
            line.appendElement("span").addClass("size").text("(" + item.path() + ", " + size(item.size()) + ")");
            said(line);
        }
        out.append("</ul>");
    }

    private void said(Element one) throws IOException {
        out.append(one.outerHtml());
        one.remove();
    }

    private static String size(long bytes) {
        return bytes < 1024 ? bytes + " B" : Math.ceilDiv(bytes, 1024) + " KB";
    }

    private static void check(Element body) {
        body.appendElement("h2").text("Kiểm tra gói");
        body.appendElement("p")
                .text("Tệp MANIFEST ghi mã SHA-256 của từng tệp theo định dạng của lệnh sha256sum. Mã SHA-256 của chính"
                        + " tệp MANIFEST được hiện trên trang lưu trữ của cổng khi gói được lập: ghi lại mã ấy ở nơi khác"
                        + " thì biết được cả khi có người sửa tệp lẫn MANIFEST.");
        body.appendElement("pre")
                .attr("tabindex", "0")
                .appendElement("code")
                .text("sh kiem-tra.sh\nsh kiem-tra.sh <mã SHA-256 của MANIFEST>");
        body.appendElement("p")
                .text("Tập lệnh chỉ dùng công cụ có sẵn: sha256sum; jq hoặc python3 để tính lại mã của bảng xếp hạng;"
                        + " pdfsig, nếu máy có, để xem chữ ký số trong các tệp PDF.");
    }
}
