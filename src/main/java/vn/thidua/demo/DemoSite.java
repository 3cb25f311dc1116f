package vn.thidua.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.design.Bilingual;
import vn.thidua.design.Frame;
import vn.thidua.news.Articles;
import vn.thidua.news.Section;
import vn.thidua.news.Sections;
import vn.thidua.news.Topic;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Slug;
import vn.thidua.platform.Vietnam;
import vn.thidua.site.FixedPage;
import vn.thidua.site.Site;
import vn.thidua.site.Sites;
import vn.thidua.traffic.Baseline;
import vn.thidua.traffic.Visits;

/// Writes one demo site whole or not at all.
@Component
class DemoSite {

    private static final Actor BY = Actor.SYSTEM;

    private final Sites sites;
    private final Sections sections;
    private final Articles articles;
    private final DemoArticles reader;
    private final DemoOrganisation organisation;
    private final List<DemoChapter> chapters;
    private final Visits visits;
    private final Clock clock;

    DemoSite(
            Sites sites,
            Sections sections,
            Articles articles,
            DemoArticles reader,
            DemoOrganisation organisation,
            List<DemoChapter> chapters,
            Visits visits,
            Clock clock) {
        this.sites = sites;
        this.sections = sections;
        this.articles = articles;
        this.reader = reader;
        this.organisation = organisation;
        this.chapters = chapters;
        this.visits = visits;
        this.clock = clock;
    }

    @Transactional
    public void load(Shelf shelf, boolean first) {
        var sheet = shelf.site();
        var site = new SiteId(UUID.randomUUID());
        sites.configure(BY, settings(site, sheet, first), pages(shelf, sheet));
        sections.arrange(BY, site, sectionsOf(sheet), topicsOf(sheet));
        baseline(site, sheet);
        shelf.organisation().ifPresent(agencies -> province(site, agencies));
        shelf.articles().stream()
                .sorted(Comparator.comparing(article -> article.text("published")))
                .forEach(article -> publish(site, shelf, article));
    }

    private void province(SiteId site, Sheet agencies) {
        var units = organisation.found(site, agencies);
        for (var chapter : chapters) chapter.write(site, agencies, units);
    }

    private void publish(SiteId site, Shelf shelf, Sheet sheet) {
        var id = articles.publish(BY, site, reader.read(site, shelf, sheet));
        sheet.number("viewsBaseline")
                .ifPresent(views -> visits.putBaseline(
                        BY,
                        site,
                        Baseline.Kind.ARTICLE,
                        id.value(),
                        views,
                        LocalDate.parse(sheet.textOr(
                                "viewsBaselineOn", sheet.text("published").substring(0, 10))),
                        "Số lượt xem của hệ thống cũ"));
    }

    private Site settings(SiteId id, Sheet sheet, boolean first) {
        return new Site(
                id,
                sheet.text("slug"),
                first,
                null,
                sheet.texts("hosts"),
                agency(sheet),
                menu(sheet),
                List.of(),
                Vietnam.today(clock));
    }

    private static Frame.Agency agency(Sheet sheet) {
        return new Frame.Agency(
                words(sheet, "name"),
                words(sheet, "parentName"),
                words(sheet, "tagline"),
                words(sheet, "responsiblePerson"),
                words(sheet, "address"),
                sheet.textOr("phone", ""),
                sheet.textOr("email", ""),
                words(sheet, "copyright"));
    }

    private static Bilingual words(Sheet sheet, String key) {
        return new Bilingual(sheet.textOr(key, ""), sheet.textOr(key + "En", ""));
    }

    private static List<Frame.Link> menu(Sheet sheet) {
        var menu = new ArrayList<Frame.Link>();
        menu.add(new Frame.Link(new Bilingual("Trang chủ", "Home"), "/"));
        sectionsOf(sheet).forEach(section -> menu.add(new Frame.Link(section.name(), section.href())));
        return menu;
    }

    private static List<Section> sectionsOf(Sheet sheet) {
        return sheet.parts("sections").stream()
                .map(part -> new Section(part.text("slug"), words(part, "name"), part.textOr("description", "")))
                .toList();
    }

    private static List<Topic> topicsOf(Sheet sheet) {
        return sheet.parts("topics").stream()
                .map(part -> new Topic(part.text("slug"), part.text("name"), part.textOr("description", "")))
                .toList();
    }

    private static List<FixedPage> pages(Shelf shelf, Sheet sheet) {
        return sheet.parts("pages").stream()
                .map(part -> new FixedPage(
                        new Slug(part.text("slug")),
                        new Bilingual(part.text("titleVi"), part.textOr("titleEn", "")),
                        new Bilingual(
                                shelf.text(part.text("file-vi")),
                                part.find("file-en").map(shelf::text).orElse(""))))
                .toList();
    }

    private void baseline(SiteId site, Sheet sheet) {
        sheet.number("visitsBaseline")
                .ifPresent(value -> visits.putBaseline(
                        BY,
                        site,
                        Baseline.Kind.VISITS,
                        null,
                        value,
                        LocalDate.parse(sheet.text("visitsBaselineOn")),
                        sheet.textOr("visitsBaselineNote", "")));
    }
}
