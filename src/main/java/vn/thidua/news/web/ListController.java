package vn.thidua.news.web;

import java.time.YearMonth;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.design.Frame;
import vn.thidua.design.Words;
import vn.thidua.news.Calendars;
import vn.thidua.news.Headlines;
import vn.thidua.news.Sections;
import vn.thidua.news.Teaser;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Slice;

@Controller
class ListController {

    private static final int SIZE = 12;

    private final Headlines headlines;
    private final Sections sections;
    private final TagPages tags;
    private final Calendars calendars;

    ListController(Headlines headlines, Sections sections, TagPages tags, Calendars calendars) {
        this.headlines = headlines;
        this.sections = sections;
        this.tags = tags;
        this.calendars = calendars;
    }

    @GetMapping("/chuyen-muc/{slug}")
    String section(
            @PathVariable String slug, @RequestParam(name = "trang", defaultValue = "1") int number, Model model) {
        var frame = Frame.current();
        var section = sections.of(frame.site()).stream()
                .filter(known -> known.slug().equals(slug))
                .findFirst()
                .orElseThrow(Missing::new);
        return show(
                model,
                new ListPage(
                        Words.say("list.section"),
                        frame.of(section.name()),
                        section.description(),
                        section.href(),
                        section.href() + "/rss.xml",
                        existing(headlines.ofSection(frame.site(), slug, positive(number), SIZE)),
                        calendars.month(frame.site(), YearMonth.from(frame.today()), frame.today())));
    }

    @GetMapping("/chu-de/{slug}")
    String topic(@PathVariable String slug, @RequestParam(name = "trang", defaultValue = "1") int number, Model model) {
        var frame = Frame.current();
        var site = frame.site();
        var topic = sections.topicsOf(site).stream()
                .filter(known -> known.slug().equals(slug))
                .findFirst()
                .orElseThrow(Missing::new);
        return show(
                model,
                new ListPage(
                        Words.say("list.topic"),
                        topic.name(),
                        topic.description(),
                        topic.href(),
                        null,
                        existing(headlines.ofTopic(site, slug, positive(number), SIZE)),
                        calendars.month(frame.site(), YearMonth.from(frame.today()), frame.today())));
    }

    @GetMapping("/the/{slug}")
    String tag(@PathVariable String slug, @RequestParam(name = "trang", defaultValue = "1") int number, Model model) {
        var frame = Frame.current();
        var site = frame.site();
        return show(
                model,
                new ListPage(
                        Words.say("list.tag"),
                        tags.name(site, slug),
                        "",
                        "/the/" + slug,
                        null,
                        existing(headlines.ofTag(site, slug, positive(number), SIZE)),
                        calendars.month(frame.site(), YearMonth.from(frame.today()), frame.today())));
    }

    private static String show(Model model, ListPage page) {
        model.addAttribute("page", page);
        return "news/web/list";
    }

    private static int positive(int number) {
        if (number < 1 || number > 99_999) throw new Missing();
        return number;
    }

    /// A page behind the last one leads nowhere.
    private static Slice<Teaser> existing(Slice<Teaser> slice) {
        if (slice.number() > slice.pages()) throw new Missing();
        return slice;
    }
}
