package vn.thidua.emulation.review.web;

import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.Download;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Frame;
import vn.thidua.design.Uploaded;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.bloc.BlocRight;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.pact.SheetFile;
import vn.thidua.emulation.review.Coming;
import vn.thidua.emulation.review.Representative;
import vn.thidua.emulation.review.ReviewKind;
import vn.thidua.emulation.review.ReviewMeetingId;
import vn.thidua.emulation.review.ReviewMeetings;
import vn.thidua.emulation.review.ReviewPapers;
import vn.thidua.emulation.review.ReviewRefused;
import vn.thidua.emulation.review.ReviewState;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.Missing;
import vn.thidua.platform.SiteId;

/// Review meetings at the desk: listed, planned, announced, answered.
@Controller
class ReviewController {

    static final String PATH = "/quan-tri/hop-xet";
    static final String HERE = PATH + "/{id:[0-9a-f-]{36}}";
    private static final String YEAR = PATH + "/nam/{year:[0-9a-f-]{36}}";

    private final ReviewMeetings meetings;
    private final ReviewDesk desk;
    private final ReviewPages pages;
    private final ReviewPapers papers;
    private final BlocYears years;
    private final Clock clock;

    ReviewController(
            ReviewMeetings meetings,
            ReviewDesk desk,
            ReviewPages pages,
            ReviewPapers papers,
            BlocYears years,
            Clock clock) {
        this.meetings = meetings;
        this.desk = desk;
        this.pages = pages;
        this.papers = papers;
        this.years = years;
        this.clock = clock;
    }

    private static SiteId site() {
        return Frame.current().site();
    }

    @GetMapping(PATH)
    ModelAndView list(Actor actor) {
        if (!actor.mayAnywhere(BlocRight.VIEW, site()) && !actor.mayAnywhere(BlocRight.ARRANGE, site()))
            throw new Forbidden(BlocRight.VIEW);
        var rows = pages.latest(site()).stream()
                .filter(row -> years.maySee(actor, years.year(site(), new BlocYearId(row.year()))))
                .map(row -> new ReviewsPage.Row(
                        row.id(), row.bloc() + " " + row.number(), row.title(), row.begins(), row.state()))
                .toList();
        return new ModelAndView("emulation/review/web/reviews", "page", new ReviewsPage(null, rows, List.of()));
    }

    @GetMapping(YEAR)
    ModelAndView year(Actor actor, @PathVariable UUID year) {
        var id = new BlocYearId(year);
        var all = meetings.ofYear(actor, site(), id);
        var of = years.year(site(), id);
        var plans = new ArrayList<String>();
        if (meetings.mayLead(actor, of))
            for (var kind : ReviewKind.values())
                if (all.stream()
                        .noneMatch(one -> one.kind() == kind && !(one.state() instanceof ReviewState.Cancelled)))
                    plans.add(kind.name());
        var rows = all.stream()
                .map(one -> new ReviewsPage.Row(
                        one.id().value(),
                        of.title(),
                        one.plan().title(),
                        one.plan().begins(),
                        one.state().key()))
                .toList();
        var page = new ReviewsPage(new ReviewsPage.Year(year, of.title()), rows, plans);
        return new ModelAndView("emulation/review/web/reviews", "page", page);
    }

    @GetMapping(YEAR + "/lap")
    ModelAndView begin(
            Actor actor, @PathVariable UUID year, @RequestParam(name = "loai", defaultValue = "YEAR_END") String kind) {
        var id = new BlocYearId(year);
        meetings.mustLead(actor, site(), id);
        var of = years.year(site(), id);
        var form = PlanForm.proposed(kind(kind), of.year());
        return form(of, null, 0, form, FieldErrors.NONE, HttpStatus.OK);
    }

    private static ReviewKind kind(String typed) {
        return typed.equals("MID_YEAR") ? ReviewKind.MID_YEAR : ReviewKind.YEAR_END;
    }

    private ModelAndView form(
            BlocYear of, @Nullable UUID meeting, int edition, PlanForm form, FieldErrors errors, HttpStatus status) {
        var day = day(form.field("ngay"), of);
        var page = new PlanPage(
                of.id().value(),
                of.title(),
                meeting,
                edition,
                form,
                meetings.ruledQuorum(site(), day).orElse(null),
                meetings.ruledDelegating(site(), day).orElse(null),
                errors);
        return new ModelAndView("emulation/review/web/plan", Map.of("page", page), status);
    }

    /// Of which the rules are shown while none is typed: the last of the year.
    private static LocalDate day(String typed, BlocYear of) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException _) {
            return LocalDate.of(of.year(), 12, 31);
        }
    }

    @PostMapping(YEAR + "/lap")
    ModelAndView plan(Actor actor, @PathVariable UUID year, @RequestParam Map<String, String> typed) {
        var id = new BlocYearId(year);
        meetings.mustLead(actor, site(), id);
        var of = years.year(site(), id);
        var form = PlanForm.typed(kind(typed.getOrDefault("loai", "")), typed);
        var button = typed.get("dong");
        if (button != null) return form(of, null, 0, form.turned(button), FieldErrors.NONE, HttpStatus.OK);
        try {
            var meeting = meetings.plan(actor, site(), id, form.kind(), form.plan());
            return ReviewDesk.redirect(meeting, "", "review-planned");
        } catch (ReviewRefused refused) {
            var errors = FieldErrors.of(PlanForm.about(refused), refused);
            return form(of, null, 0, form, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @GetMapping(HERE + "/sua")
    ModelAndView edit(Actor actor, @PathVariable UUID id) {
        var meeting = meetings.meeting(actor, site(), new ReviewMeetingId(id)).meeting();
        meetings.mustLead(actor, site(), meeting.year().id());
        var form = PlanForm.of(meeting.kind(), meeting.plan());
        return form(meeting.year(), id, meeting.edition(), form, FieldErrors.NONE, HttpStatus.OK);
    }

    @PostMapping(HERE + "/sua")
    ModelAndView change(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed) {
        var meeting = meetings.meeting(actor, site(), new ReviewMeetingId(id)).meeting();
        meetings.mustLead(actor, site(), meeting.year().id());
        var form = PlanForm.typed(meeting.kind(), typed);
        var edition = edition(typed);
        var button = typed.get("dong");
        if (button != null)
            return form(meeting.year(), id, edition, form.turned(button), FieldErrors.NONE, HttpStatus.OK);
        try {
            meetings.change(actor, site(), meeting.id(), edition, form.plan());
            return ReviewDesk.redirect(meeting.id(), "", "review-planned");
        } catch (ReviewRefused refused) {
            var errors = FieldErrors.of(PlanForm.about(refused), refused);
            return form(meeting.year(), id, edition, form, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static int edition(Map<String, String> typed) {
        var edition = typed.getOrDefault("ban", "");
        return edition.matches("[0-9]{1,9}") ? Integer.parseInt(edition) : -1;
    }

    @GetMapping(HERE)
    ModelAndView show(Actor actor, @PathVariable UUID id) {
        return desk.meeting(actor, id, Map.of(), FieldErrors.NONE, HttpStatus.OK);
    }

    @PostMapping(HERE + "/giay-moi")
    ModelAndView invite(Actor actor, @PathVariable UUID id) {
        return desk.done(
                actor,
                id,
                Map.of(),
                "giay-moi",
                "review-invited",
                () -> meetings.invite(actor, site(), new ReviewMeetingId(id)));
    }

    @PostMapping(HERE + "/huy")
    ModelAndView cancel(
            Actor actor, @PathVariable UUID id, @RequestParam(name = "ly-do", defaultValue = "") String reason) {
        return desk.done(
                actor,
                id,
                Map.of("ly-do", reason),
                "ly-do",
                "review-cancelled",
                () -> meetings.cancel(actor, site(), new ReviewMeetingId(id), reason));
    }

    @PostMapping(HERE + "/tra-loi/{unit:[0-9a-f-]{36}}")
    ModelAndView answer(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID unit,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "tep", required = false) @Nullable MultipartFile file)
            throws IOException {
        meetings.mustAnswer(actor, site(), new ReviewMeetingId(id), new UnitId(unit));
        var scan = Uploaded.bytes(file);
        var kept = new java.util.HashMap<>(typed);
        kept.put("don-vi", unit.toString());
        return desk.done(
                actor,
                id,
                kept,
                "du-" + unit,
                "review-answered",
                () -> meetings.answer(
                        actor,
                        site(),
                        new ReviewMeetingId(id),
                        new UnitId(unit),
                        coming(typed),
                        representative(typed),
                        scan.length == 0 ? null : SheetFile.of(scan)));
    }

    private static Coming coming(Map<String, String> typed) {
        return switch (typed.getOrDefault("du", "")) {
            case "IN_PERSON" -> Coming.IN_PERSON;
            case "ONLINE" -> Coming.ONLINE;
            case "ABSENT" -> Coming.ABSENT;
            default -> throw new ReviewRefused.NothingChosen();
        };
    }

    private static @Nullable Representative representative(Map<String, String> typed) {
        if (coming(typed) == Coming.ABSENT) return null;
        var name = typed.getOrDefault("nguoi", "");
        var title = typed.getOrDefault("chuc-vu", "");
        if (!typed.getOrDefault("thay", "").equals("co")) return new Representative.Head(name, title);
        var paper = typed.getOrDefault("van-ban", "");
        if (paper.isBlank()) throw new ReviewRefused.DelegationWithoutPaper();
        return new Representative.Delegate(name, title, paper, PlanForm.day(typed.getOrDefault("van-ban-ngay", "")));
    }

    @GetMapping(HERE + "/uy-quyen/{answer:[0-9a-f-]{36}}")
    ResponseEntity<byte[]> delegation(Actor actor, @PathVariable UUID id, @PathVariable UUID answer) {
        return ReviewDesk.download(
                meetings.delegation(actor, site(), new ReviewMeetingId(id), answer), "giay-uy-quyen");
    }

    @GetMapping(HERE + "/giay-moi.{form:pdf|docx}")
    ResponseEntity<byte[]> invitation(Actor actor, @PathVariable UUID id, @PathVariable String form) {
        var kept = meetings.meeting(actor, site(), new ReviewMeetingId(id));
        if (kept.meeting().state() instanceof ReviewState.Cancelled) throw new Missing();
        var drawn = papers.invitation(kept, clock.instant());
        return Download.paper("giay-moi", form, drawn::pdf, drawn::docx);
    }
}
