package vn.thidua.home;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.design.Frame;
import vn.thidua.design.FrontPageCard;
import vn.thidua.news.ArticleId;
import vn.thidua.news.Calendars;
import vn.thidua.news.Headlines;
import vn.thidua.news.Sections;
import vn.thidua.news.Teaser;
import vn.thidua.platform.SiteId;
import vn.thidua.traffic.Visits;

/// Composes the front page.
@Component
class HomePages {

    private static final int LIFTED = 5;
    private static final int LATEST = 8;
    private static final int SHELF = 4;
    private static final int READ_DAYS = 30;
    private static final int READ = 5;

    private final Headlines headlines;
    private final Sections sections;
    private final Calendars calendars;
    private final Visits visits;
    private final List<FrontPageCard> cards;

    HomePages(Headlines headlines, Sections sections, Calendars calendars, Visits visits, List<FrontPageCard> cards) {
        this.headlines = headlines;
        this.sections = sections;
        this.calendars = calendars;
        this.visits = visits;
        this.cards = cards;
    }

    @Transactional(readOnly = true)
    HomePage show(Frame frame) {
        var site = frame.site();
        var newest = headlines.latest(site, LATEST + LIFTED);
        var front = front(site, newest);
        var lead = front.isEmpty() ? null : front.getFirst();
        var latest = HomePage.without(newest, front, LATEST);
        return new HomePage(
                lead,
                front.stream().skip(1).toList(),
                latest,
                shelves(site),
                mostRead(site),
                sections.topicsOf(site),
                calendars.month(site, YearMonth.from(frame.today()), frame.today()),
                cards.stream()
                        .map(FrontPageCard::card)
                        .flatMap(Optional::stream)
                        .toList());
    }

    /// What the board lifted, filled up with the newest.
    private List<Teaser> front(SiteId site, List<Teaser> newest) {
        var lifted = headlines.lifted(site, LIFTED);
        return Stream.concat(lifted.stream(), HomePage.without(newest, lifted, LIFTED).stream())
                .limit(LIFTED)
                .toList();
    }

    private List<HomePage.Shelf> shelves(SiteId site) {
        var shelves = new ArrayList<HomePage.Shelf>();
        for (var section : sections.of(site)) {
            var articles = headlines.ofSection(site, section.slug(), 1, SHELF).items();
            if (!articles.isEmpty()) shelves.add(new HomePage.Shelf(section, articles));
        }
        return shelves;
    }

    private List<Teaser> mostRead(SiteId site) {
        var read = visits.mostRead(site, READ_DAYS, READ).stream()
                .map(count -> new ArticleId(count.article()))
                .toList();
        var teasers = headlines.of(site, read);
        return read.stream()
                .filter(teasers::containsKey)
                .map(id -> Objects.requireNonNull(teasers.get(id)))
                .toList();
    }
}
