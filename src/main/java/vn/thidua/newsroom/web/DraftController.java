package vn.thidua.newsroom.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Frame;
import vn.thidua.design.Words;
import vn.thidua.news.Amendment;
import vn.thidua.news.NewsRefused;
import vn.thidua.news.Sections;
import vn.thidua.newsroom.Check;
import vn.thidua.newsroom.DraftId;
import vn.thidua.newsroom.DraftText;
import vn.thidua.newsroom.Drafts;
import vn.thidua.newsroom.Looks;
import vn.thidua.newsroom.NewsroomRefused;
import vn.thidua.newsroom.Proofreading;
import vn.thidua.newsroom.Publications;
import vn.thidua.newsroom.Reviews;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;

/// One article in the making. Every button keeps what was typed first.
@Controller
class DraftController {

    private final Drafts drafts;
    private final Reviews reviews;
    private final Publications publications;
    private final Looks looks;
    private final Proofreading proofreading;
    private final DraftPages pages;
    private final Conflicts conflicts;
    private final Sections sections;
    private final Clock clock;

    DraftController(
            Drafts drafts,
            Reviews reviews,
            Publications publications,
            Looks looks,
            Proofreading proofreading,
            DraftPages pages,
            Conflicts conflicts,
            Sections sections,
            Clock clock) {
        this.drafts = drafts;
        this.reviews = reviews;
        this.publications = publications;
        this.looks = looks;
        this.proofreading = proofreading;
        this.pages = pages;
        this.conflicts = conflicts;
        this.sections = sections;
        this.clock = clock;
    }

    @PostMapping("/quan-tri/bai")
    String begin(Actor actor, @RequestParam(name = "khoa", defaultValue = "") String key, HttpServletRequest request) {
        var id = drafts.begin(actor, site(), typed(request), key);
        return "redirect:" + Frame.current().href("/quan-tri/bai/" + id.value());
    }

    @GetMapping("/quan-tri/bai/{id}")
    ModelAndView show(Actor actor, @PathVariable UUID id) {
        return page(actor, new DraftId(id), null, FieldErrors.NONE, HttpStatus.OK, null);
    }

    @PostMapping("/quan-tri/bai/{id}")
    ModelAndView save(Actor actor, @PathVariable UUID id, @RequestParam int version, HttpServletRequest request) {
        return kept(actor, id, version, request, "draft-saved", () -> {});
    }

    @PostMapping("/quan-tri/bai/{id}/trinh-duyet")
    ModelAndView submit(Actor actor, @PathVariable UUID id, @RequestParam int version, HttpServletRequest request) {
        return kept(
                actor, id, version, request, "draft-submitted", () -> reviews.submit(actor, site(), new DraftId(id)));
    }

    /// Keeps the typed text, then does what the button says. A text that came too late leads to the three columns.
    private ModelAndView kept(
            Actor actor, UUID id, int version, HttpServletRequest request, String done, Runnable verb) {
        var text = typed(request);
        try {
            drafts.save(actor, site(), new DraftId(id), version, text, true);
            verb.run();
            return back(id, done);
        } catch (NewsroomRefused.Overtaken overtaken) {
            return conflicts.page(actor, site(), new DraftId(id), overtaken.revision(), HttpStatus.CONFLICT);
        } catch (NewsroomRefused.Incomplete incomplete) {
            var errors = errors(incomplete.faults());
            return page(actor, new DraftId(id), null, errors, HttpStatus.UNPROCESSABLE_CONTENT, null);
        } catch (NewsroomRefused.TooLong tooLong) {
            var field = String.valueOf(tooLong.facts()[0]);
            var errors = FieldErrors.of(field, tooLong);
            return page(actor, new DraftId(id), null, errors, HttpStatus.UNPROCESSABLE_CONTENT, null);
        }
    }

    static FieldErrors errors(List<Check> faults) {
        var words = new LinkedHashMap<String, String>();
        for (var fault : faults) words.putIfAbsent(fault.field(), said(fault));
        return new FieldErrors(words);
    }

    static String said(Check check) {
        return Words.say("check." + check.key(), check.detail());
    }

    @PostMapping("/quan-tri/bai/{id}/tra-lai")
    ModelAndView sendBack(
            Actor actor, @PathVariable UUID id, @RequestParam(name = "ly-do", defaultValue = "") String reason) {
        try {
            reviews.sendBack(actor, site(), new DraftId(id), reason);
            return back(id, "draft-returned");
        } catch (NewsroomRefused.WithoutReason refusal) {
            return refused(actor, id, "ly-do", refusal);
        }
    }

    @PostMapping("/quan-tri/bai/{id}/duyet")
    ModelAndView approve(Actor actor, @PathVariable UUID id, @RequestParam int version) {
        try {
            reviews.approve(actor, site(), new DraftId(id), version);
            return back(id, "draft-approved");
        } catch (NewsroomRefused.Incomplete incomplete) {
            var errors = errors(incomplete.faults());
            return page(actor, new DraftId(id), null, errors, HttpStatus.UNPROCESSABLE_CONTENT, null);
        }
    }

    @PostMapping("/quan-tri/bai/{id}/dang")
    ModelAndView publish(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(name = "muc-do", defaultValue = "") String degree,
            @RequestParam(name = "noi-dung-sua", defaultValue = "") String note) {
        return published(
                actor,
                id,
                () -> publications.publish(actor, site(), new DraftId(id), version, amendment(degree, note)));
    }

    @PostMapping("/quan-tri/bai/{id}/dang-gap")
    ModelAndView force(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(name = "ly-do-gap", defaultValue = "") String reason,
            @RequestParam(name = "muc-do", defaultValue = "") String degree,
            @RequestParam(name = "noi-dung-sua", defaultValue = "") String note) {
        return published(
                actor,
                id,
                () -> publications.force(actor, site(), new DraftId(id), version, reason, amendment(degree, note)));
    }

    @PostMapping("/quan-tri/bai/{id}/hen-gio")
    ModelAndView schedule(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(name = "ngay", defaultValue = "") String day,
            @RequestParam(name = "gio", defaultValue = "") String time,
            @RequestParam(name = "muc-do", defaultValue = "") String degree,
            @RequestParam(name = "noi-dung-sua", defaultValue = "") String note) {
        var due = moment(day, time);
        if (due == null) return refused(actor, id, "ngay", new NewsroomRefused.InThePast());
        return published(
                actor,
                id,
                () -> publications.schedule(actor, site(), new DraftId(id), version, due, amendment(degree, note)));
    }

    private ModelAndView published(Actor actor, UUID id, Runnable verb) {
        try {
            verb.run();
            return back(id, "draft-moved");
        } catch (NewsroomRefused.WithoutReason refusal) {
            return refused(actor, id, "ly-do-gap", refusal);
        } catch (NewsroomRefused.InThePast refusal) {
            return refused(actor, id, "ngay", refusal);
        } catch (NewsRefused.WithoutNote | NewsroomRefused.WithoutAmendment refusal) {
            return refused(actor, id, "noi-dung-sua", refusal);
        } catch (NewsroomRefused.Incomplete incomplete) {
            var errors = errors(incomplete.faults());
            return page(actor, new DraftId(id), null, errors, HttpStatus.UNPROCESSABLE_CONTENT, null);
        }
    }

    private static @Nullable Amendment amendment(String degree, String note) {
        return switch (degree) {
            case "lon" -> new Amendment.Major(note);
            case "nho" -> new Amendment.Minor();
            default -> null;
        };
    }

    private static @Nullable Instant moment(String day, String time) {
        try {
            var at = LocalDateTime.of(LocalDate.parse(day), LocalTime.parse(time));
            return at.atZone(Vietnam.ZONE).toInstant();
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    @PostMapping("/quan-tri/bai/{id}/huy-hen")
    ModelAndView unschedule(Actor actor, @PathVariable UUID id) {
        publications.unschedule(actor, site(), new DraftId(id));
        return back(id, "draft-moved");
    }

    @PostMapping("/quan-tri/bai/{id}/da-xem")
    ModelAndView review(Actor actor, @PathVariable UUID id) {
        publications.review(actor, site(), new DraftId(id));
        return back(id, "draft-reviewed");
    }

    @PostMapping("/quan-tri/bai/{id}/thung-rac")
    ModelAndView bin(Actor actor, @PathVariable UUID id) {
        drafts.bin(actor, site(), new DraftId(id));
        return back(id, "draft-binned");
    }

    @PostMapping("/quan-tri/bai/{id}/lay-lai")
    ModelAndView unbin(Actor actor, @PathVariable UUID id) {
        drafts.unbin(actor, site(), new DraftId(id));
        return back(id, "draft-unbinned");
    }

    /// The secret is shown this once.
    @PostMapping("/quan-tri/bai/{id}/lien-ket")
    ModelAndView link(Actor actor, @PathVariable UUID id) {
        var link = looks.link(actor, site(), new DraftId(id));
        var address = Frame.current().baseUrl() + "/nhap/" + link.secret();
        return page(actor, new DraftId(id), null, FieldErrors.NONE, HttpStatus.OK, address);
    }

    @PostMapping("/quan-tri/bai/{id}/lien-ket/huy")
    ModelAndView unlink(Actor actor, @PathVariable UUID id) {
        looks.unlink(actor, site(), new DraftId(id));
        return back(id, "draft-unlinked");
    }

    private ModelAndView refused(Actor actor, UUID id, String field, vn.thidua.platform.Refusal refusal) {
        var errors = FieldErrors.of(field, refusal);
        return page(actor, new DraftId(id), null, errors, HttpStatus.UNPROCESSABLE_CONTENT, null);
    }

    private static ModelAndView back(UUID id, String done) {
        return new ModelAndView("redirect:" + Frame.current().href("/quan-tri/bai/" + id) + "?bao=" + done);
    }

    private ModelAndView page(
            Actor actor,
            DraftId id,
            @Nullable DraftText typed,
            FieldErrors errors,
            HttpStatus status,
            @Nullable String newLink) {
        var site = site();
        var view = looks.open(actor, site, id);
        var facts = pages.facts(site, id.value()).orElseThrow(Missing::new);
        var text = typed == null ? view.text() : typed;
        var due = facts.dueAt() == null ? null : facts.dueAt().atZone(Vietnam.ZONE);
        var page = new DraftPage(
                id.value(),
                facts.stage(),
                view.version(),
                text,
                facts.authorName(),
                facts.touchedBy(),
                facts.touchedAt(),
                facts.article() != null && facts.stage() != vn.thidua.newsroom.Stage.PUBLISHED,
                facts.dueAt(),
                facts.forced(),
                facts.reviewed(),
                facts.binned(),
                facts.links(),
                facts.address(),
                newLink,
                new DraftPage.Powers(
                        view.write(),
                        view.submit(),
                        view.sendBack(),
                        view.approve(),
                        view.publish(),
                        view.force(),
                        view.unschedule(),
                        view.review() && facts.forced() && !facts.reviewed(),
                        view.bin()),
                sections.of(site),
                sections.topicsOf(site),
                proofreading.of(site, text),
                pages.steps(id.value()),
                pages.revisions(id.value()),
                looks.here(actor, site, id),
                due == null
                        ? Vietnam.today(clock).toString()
                        : due.toLocalDate().toString(),
                due == null ? "" : due.toLocalTime().toString(),
                errors);
        return new ModelAndView("newsroom/web/draft", Map.of("page", page), status);
    }

    private static SiteId site() {
        return Frame.current().site();
    }

    static DraftText typed(HttpServletRequest request) {
        var fields = new LinkedHashMap<String, String>();
        for (var name : DraftText.NAMES) {
            var value = request.getParameter(name);
            if (value != null) fields.put(name, value);
        }
        return new DraftText(fields);
    }
}
