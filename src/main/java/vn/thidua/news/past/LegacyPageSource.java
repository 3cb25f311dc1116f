package vn.thidua.news.past;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;
import vn.thidua.importing.Finding;
import vn.thidua.importing.Finding.Kind;
import vn.thidua.importing.Order;
import vn.thidua.importing.Outcome;
import vn.thidua.importing.Outcome.Result;
import vn.thidua.importing.Source;
import vn.thidua.news.Articles;
import vn.thidua.news.Block;
import vn.thidua.news.Body;
import vn.thidua.news.Byline;
import vn.thidua.news.Manuscript;
import vn.thidua.news.Priority;
import vn.thidua.news.Sections;
import vn.thidua.news.SentenceCase;
import vn.thidua.news.Stamp;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;
import vn.thidua.traffic.Baseline;
import vn.thidua.traffic.Visits;

/// Text dumps of pages of an old portal. The same text is taken in once; its pictures lie beside it as
/// `<name>.1.jpg`, `<name>.2.jpg` … or are replaced by a card that says so.
@Component
class LegacyPageSource implements Source {

    private final Articles articles;
    private final Sections sections;
    private final Visits visits;
    private final LegacyPictures pictures;

    LegacyPageSource(Articles articles, Sections sections, Visits visits, LegacyPictures pictures) {
        this.articles = articles;
        this.sections = sections;
        this.visits = visits;
        this.pictures = pictures;
    }

    @Override
    public String name() {
        return "legacy-page";
    }

    @Override
    @Transactional
    public Outcome take(SiteId site, Path file, Order order) {
        var text = read(file);
        return LegacyPage.read(text)
                .map(page -> take(site, file, order, page))
                .orElseGet(() -> new Outcome(
                        Result.REFUSED, "không thấy tiêu đề và dòng “Ngày cập nhật dd/mm/yyyy” hợp lệ", List.of()));
    }

    private Outcome take(SiteId site, Path file, Order order, LegacyPage page) {
        var findings = new ArrayList<>(page.findings());
        var title = SentenceCase.of(page.title());
        if (!title.equals(page.title()))
            findings.add(new Finding(
                    Kind.INFERRED, "tiêu đề viết thường “%s” từ bản in hoa; cần biên tập duyệt".formatted(title)));
        findings.add(
                new Finding(Kind.INFERRED, "ngày đăng lấy theo ngày cập nhật %td/%<tm/%<tY".formatted(page.updated())));
        var missing = pictures.missing(file, page.captions().size());
        if (missing > 0)
            findings.add(new Finding(
                    Kind.MISSING, "%d ảnh không có tệp bên cạnh, thay bằng thẻ báo thiếu ảnh".formatted(missing)));
        if (order.dryRun()) return new Outcome(Result.READ, summary(title, page), findings);
        return write(site, file, order, page, title, findings);
    }

    private Outcome write(SiteId site, Path file, Order order, LegacyPage page, String title, List<Finding> findings) {
        var adopted = articles.adopt(Actor.SYSTEM, site, List.of(manuscript(site, file, order, page, title)));
        if (adopted.isEmpty()) return new Outcome(Result.KNOWN, "đã có: " + title, findings);
        if (page.views() > 0)
            visits.putBaseline(
                    Actor.SYSTEM,
                    site,
                    Baseline.Kind.ARTICLE,
                    adopted.getFirst().value(),
                    page.views(),
                    page.updated(),
                    "Số lượt xem của trang cũ " + file.getFileName());
        var total = page.visits();
        if (total != null && visits.totals(site).baseline() == null)
            visits.putBaseline(
                    Actor.SYSTEM,
                    site,
                    Baseline.Kind.VISITS,
                    null,
                    total,
                    page.updated(),
                    "Tổng lượt truy cập của trang cũ");
        return new Outcome(Result.WRITTEN, summary(title, page), findings);
    }

    private Manuscript manuscript(SiteId site, Path file, Order order, LegacyPage page, String title) {
        var day = new Stamp(page.updated(), null);
        return new Manuscript(
                title,
                title.equals(page.title()) ? null : page.title(),
                null,
                order.section().isEmpty() ? sections.of(site).getFirst().slug() : order.section(),
                null,
                List.of(),
                "",
                body(site, file, page),
                Byline.of(page.byline()),
                "",
                null,
                Priority.ORDINARY,
                day,
                day,
                "legacy-page:" + page.updated() + ":" + page.title());
    }

    private Body body(SiteId site, Path file, LegacyPage page) {
        var blocks = new ArrayList<Block>();
        page.paragraphs().forEach(text -> blocks.add(new Block.Paragraph(HtmlUtils.htmlEscape(text, "UTF-8"))));
        if (!page.captions().isEmpty()) {
            var shown = new ArrayList<Block.Picture>();
            for (var i = 0; i < page.captions().size(); i++) {
                var caption = page.captions().get(i);
                shown.add(new Block.Picture(pictures.take(site, file, i + 1), caption, caption));
            }
            blocks.add(new Block.Gallery(page.galleryHeading(), shown));
        }
        return new Body(blocks);
    }

    private static String summary(String title, LegacyPage page) {
        return "“%s” · %td/%<tm/%<tY · %d lượt xem cũ · %d đoạn · %d ảnh · %s"
                .formatted(
                        title,
                        page.updated(),
                        page.views(),
                        page.paragraphs().size(),
                        page.captions().size(),
                        page.byline().isEmpty() ? "không rõ người viết" : page.byline());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed.getMessage(), failed);
        }
    }
}
