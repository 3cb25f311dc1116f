package vn.thidua.news.web;

import com.rometools.rome.feed.synd.SyndCategoryImpl;
import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import java.util.Date;
import java.util.List;
import vn.thidua.design.Frame;
import vn.thidua.news.Teaser;

/// A list of articles as RSS 2.0 or Atom 1.0.
record Feed(String title, String path, List<Teaser> articles) {

    String rss() {
        return write("rss_2.0");
    }

    String atom() {
        return write("atom_1.0");
    }

    private String write(String type) {
        try {
            return new SyndFeedOutput().outputString(feed(type));
        } catch (FeedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private SyndFeed feed(String type) {
        var frame = Frame.current();
        var feed = new SyndFeedImpl();
        feed.setFeedType(type);
        feed.setEncoding("UTF-8");
        feed.setLanguage("vi");
        feed.setTitle(title);
        feed.setUri(frame.baseUrl() + path);
        feed.setLink(frame.baseUrl() + path);
        feed.setDescription(
                frame.agency().tagline().vi().isBlank()
                        ? title
                        : frame.agency().tagline().vi());
        feed.setCopyright(frame.agency().copyright().vi());
        feed.setAuthor(frame.agency().name().vi());
        if (!articles.isEmpty()) feed.setPublishedDate(at(articles.getFirst()));
        feed.setEntries(articles.stream()
                .<SyndEntry>map(article -> entry(frame, article))
                .toList());
        return feed;
    }

    private static SyndEntry entry(Frame frame, Teaser article) {
        var entry = new SyndEntryImpl();
        entry.setTitle(article.title());
        entry.setLink(frame.baseUrl() + article.href());
        entry.setUri("urn:uuid:" + article.id().value());
        entry.setPublishedDate(at(article));
        entry.setUpdatedDate(at(article));
        var lead = new SyndContentImpl();
        lead.setType("text/plain");
        lead.setValue(article.lead());
        entry.setDescription(lead);
        var section = new SyndCategoryImpl();
        section.setName(article.section().vi());
        entry.setCategories(List.of(section));
        return entry;
    }

    private static Date at(Teaser article) {
        return Date.from(article.published().instant());
    }
}
