package vn.thidua.news.web;

import java.util.List;
import java.util.Map;
import vn.thidua.design.Frame;
import vn.thidua.design.Json;

/// An article as linked data: NewsArticle, its trail, its publisher.
final class ArticleData {

    private ArticleData() {}

    static List<String> of(ArticlePage page) {
        return List.of(Json.document(article(page)), Json.document(trail(page)));
    }

    private static Map<String, Object> article(ArticlePage page) {
        var frame = Frame.current();
        var article = Json.thing("NewsArticle");
        article.put("headline", page.title());
        article.put("description", page.description());
        article.put("inLanguage", "vi");
        article.put("datePublished", page.published().machine());
        var updated = page.updated();
        article.put("dateModified", (updated == null ? page.published() : updated).machine());
        article.put("mainEntityOfPage", frame.baseUrl() + page.path());
        article.put("articleSection", page.section().name().vi());
        if (!page.byline().author().isBlank()) {
            var author = Json.thing("Person");
            author.put("name", page.byline().author());
            article.put("author", author);
        }
        if (page.picture() != null)
            article.put(
                    "image", List.of(frame.baseUrl() + page.picture().medium().jpeg()));
        var publisher = Json.thing("GovernmentOrganization");
        publisher.put("name", frame.agency().name().vi());
        publisher.put("url", frame.baseUrl() + "/");
        article.put("publisher", publisher);
        return article;
    }

    private static Map<String, Object> trail(ArticlePage page) {
        var base = Frame.current().baseUrl();
        var list = Json.thing("BreadcrumbList");
        list.put(
                "itemListElement",
                List.of(
                        step(1, "Trang chủ", base + "/"),
                        step(
                                2,
                                page.section().name().vi(),
                                base + page.section().href()),
                        step(3, page.title(), base + page.path())));
        return list;
    }

    private static Map<String, Object> step(int position, String name, String url) {
        var step = Json.thing("ListItem");
        step.put("position", position);
        step.put("name", name);
        step.put("item", url);
        return step;
    }
}
