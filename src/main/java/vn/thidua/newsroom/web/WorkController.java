package vn.thidua.newsroom.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.Frame;
import vn.thidua.design.Spreadsheet;
import vn.thidua.design.Words;
import vn.thidua.news.Sections;
import vn.thidua.newsroom.DraftId;
import vn.thidua.newsroom.Drafts;
import vn.thidua.newsroom.NewsroomRefused;
import vn.thidua.newsroom.NewsroomRight;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Vietnam;
import vn.thidua.site.Deadlines;
import vn.thidua.site.Deadlines.Deadline;

/// "Việc của tôi", and the list of everything in the making.
@Controller
class WorkController {

    private static final int SHOWN = 20;

    private final DraftPages pages;
    private final Drafts drafts;
    private final Sections sections;
    private final List<Deadlines> deadlines;
    private final Clock clock;

    WorkController(DraftPages pages, Drafts drafts, Sections sections, List<Deadlines> deadlines, Clock clock) {
        this.pages = pages;
        this.drafts = drafts;
        this.sections = sections;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @GetMapping("/quan-tri")
    ModelAndView work(Actor actor) {
        var now = clock.instant();
        var end = Vietnam.startOf(Vietnam.dayOf(now).plusDays(1));
        var page = pages.work(actor, Frame.current().site(), now, end, key(), deadlines(actor));
        return new ModelAndView("newsroom/web/work", Map.of("page", page));
    }

    private List<Deadline> deadlines(Actor actor) {
        var site = Frame.current().site();
        return deadlines.stream()
                .flatMap(room -> room.concerning(actor, site).stream())
                .limit(SHOWN)
                .toList();
    }

    static String key() {
        return UUID.randomUUID().toString();
    }

    @GetMapping("/quan-tri/bai")
    ModelAndView list(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(name = "trang-thai", defaultValue = "") String stage,
            @RequestParam(name = "muc", defaultValue = "") String section,
            @RequestParam(name = "cua-toi", defaultValue = "") String own,
            @RequestParam(name = "thung-rac", defaultValue = "") String binned,
            @RequestParam(name = "trang", defaultValue = "1") int number) {
        var site = Frame.current().site();
        var filter = Filter.of(q, stage, section, own, binned);
        var slice = pages.list(actor, site, filter, Math.clamp(number, 1, 10_000));
        var writes = actor.mayAnywhere(NewsroomRight.WRITE, site);
        var page = new ListPage(filter, slice, sections.of(site), writes, key());
        return new ModelAndView("newsroom/web/list", Map.of("page", page));
    }

    @GetMapping("/quan-tri/bai.xlsx")
    ResponseEntity<byte[]> sheet(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(name = "trang-thai", defaultValue = "") String stage,
            @RequestParam(name = "muc", defaultValue = "") String section,
            @RequestParam(name = "cua-toi", defaultValue = "") String own,
            @RequestParam(name = "thung-rac", defaultValue = "") String binned) {
        var rows = pages.all(actor, Frame.current().site(), Filter.of(q, stage, section, own, binned));
        var book = new Spreadsheet();
        var table = book.table(
                Words.say("draft.list"),
                List.of(
                        Words.say("draft.title"),
                        Words.say("draft.stage"),
                        Words.say("draft.section"),
                        Words.say("draft.author"),
                        Words.say("draft.touched"),
                        Words.say("draft.touchedBy"),
                        Words.say("draft.due")));
        for (var row : rows)
            table.row(
                    row.shown(),
                    Words.say("stage." + row.stage()),
                    row.section(),
                    row.author(),
                    LocalDate.ofInstant(row.touchedAt(), Vietnam.ZONE),
                    row.touchedBy(),
                    row.dueAt() == null ? null : Words.minute(row.dueAt()));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(Spreadsheet.TYPE))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("bai-viet.xlsx")
                                .build()
                                .toString())
                .body(book.bytes());
    }

    /// One press for many: puts aside, or takes out again. What cannot be moved stays, and the others are moved.
    @PostMapping("/quan-tri/bai/hang-loat")
    String many(
            Actor actor,
            @RequestParam(name = "chon", required = false) List<UUID> chosen,
            @RequestParam(name = "viec", defaultValue = "bo") String verb) {
        var site = Frame.current().site();
        var back = verb.equals("khoi-phuc");
        var left = 0;
        for (var id : chosen == null ? List.<UUID>of() : chosen) {
            try {
                if (back) drafts.unbin(actor, site, new DraftId(id));
                else drafts.bin(actor, site, new DraftId(id));
            } catch (NewsroomRefused | Forbidden | Missing _) {
                left++;
            }
        }
        var done = left > 0 ? "draft-some-left" : back ? "draft-unbinned" : "draft-binned";
        return "redirect:" + Frame.current().href("/quan-tri/bai") + "?bao=" + done;
    }
}
