package vn.thidua.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.xml.sax.InputSource;
import tools.jackson.databind.json.JsonMapper;

/// What programs read: feeds, maps, linked data, Dublin Core, robots.
@Portal
class MachinesTest {

    static final Pattern DATA =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

    @LocalServerPort
    int port;

    @Test
    void feedsAreRssAndAtom() throws Exception {
        for (var path : new String[] {"/rss.xml", "/atom.xml", "/chuyen-muc/thi-dua-khen-thuong/rss.xml"}) {
            var feed = new SyndFeedInput().build(new StringReader(reader().page(path)));
            assertThat(feed.getEntries()).as(path).isNotEmpty();
            assertThat(feed.getEntries().getFirst().getLink()).contains("/tin/");
        }
    }

    @Test
    void theMapNamesEveryArticleOnce() throws Exception {
        assertThat(locations("/sitemap.xml")).allMatch(address -> address.contains("/sitemap-"));
        var articles = locations("/sitemap-1.xml");
        assertThat(articles).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
        assertThat(articles).anyMatch(address -> address.endsWith(Kinds.ARTICLE));
    }

    @Test
    void anArticleTellsItsFacts() {
        var page = reader().page(Kinds.ARTICLE);
        var data = DATA.matcher(page);
        assertThat(data.find()).isTrue();
        var article = JsonMapper.builder().build().readTree(data.group(1));
        assertThat(article.get("@type").asString()).isEqualTo("NewsArticle");
        assertThat(article.get("datePublished").asString()).isEqualTo("2021-01-25");
        assertThat(article.get("author").get("name").asString()).isEqualTo("Minh Hằng");
        assertThat(data.find()).isTrue();
        assertThat(data.group(1)).contains("BreadcrumbList");
        for (var element : new String[] {"title", "creator", "date", "description", "publisher", "identifier"})
            assertThat(page).containsPattern("<meta name=\"DC\\." + element + "\" content=\"[^\"]+\">");
        assertThat(page).contains("og:title", "og:image", "og:type");
    }

    @Test
    void theHomePageTellsTheAgency() {
        assertThat(reader().page("/")).contains("GovernmentOrganization");
    }

    @Test
    void robotsAreTold() {
        assertThat(reader().page("/robots.txt")).contains("Sitemap: ", "/sitemap.xml");
    }

    private Reader reader() {
        return Reader.of(port);
    }

    private java.util.List<String> locations(String path) throws Exception {
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(reader().page(path))));
        var found = document.getElementsByTagName("loc");
        return java.util.stream.IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent())
                .toList();
    }
}
