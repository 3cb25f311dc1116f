package vn.thidua.site.web;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
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
import vn.thidua.platform.Actor;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;
import vn.thidua.platform.WorkingDays;
import vn.thidua.site.OutageId;
import vn.thidua.site.OutageRefused;
import vn.thidua.site.Outages;
import vn.thidua.site.SiteRight;

@Controller
class OutageController {

    private static final String PATH = "/quan-tri/ngung-he-thong";

    private final Outages outages;
    private final Clock clock;

    OutageController(Outages outages, Clock clock) {
        this.outages = outages;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView list(Actor actor) {
        var page = new OutagesPage(outages.of(actor, site()), outages.rule(), clock.instant());
        return new ModelAndView("site/web/outages", "page", page);
    }

    @GetMapping(PATH + "/them")
    ModelAndView form(Actor actor) {
        actor.must(SiteRight.OUTAGE, Scope.of(site()));
        return page(HttpStatus.OK, null, true, OutageForm.EMPTY, FieldErrors.NONE);
    }

    @PostMapping(PATH)
    ModelAndView announce(
            Actor actor,
            @RequestParam(name = "tu", defaultValue = "") String from,
            @RequestParam(name = "den", defaultValue = "") String until,
            @RequestParam(name = "anh-huong", defaultValue = "") String affected,
            @RequestParam(name = "ly-do", defaultValue = "") String reason,
            @RequestParam(name = "thay-the", defaultValue = "") String instead,
            @RequestParam(name = "bat-kha-khang", defaultValue = "") String force) {
        actor.must(SiteRight.OUTAGE, Scope.of(site()));
        var form = new OutageForm(from, until, affected, reason, instead, force);
        return taken(null, form, "outage-announced", () -> outages.announce(actor, site(), form.plan(), force));
    }

    @GetMapping(PATH + "/{id}")
    ModelAndView edit(Actor actor, @PathVariable UUID id) {
        var kept = outages.outage(actor, site(), new OutageId(id));
        return page(HttpStatus.OK, kept.id(), kept.isOpen(clock.instant()), OutageForm.of(kept), FieldErrors.NONE);
    }

    @PostMapping(PATH + "/{id}")
    ModelAndView change(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(name = "tu", defaultValue = "") String from,
            @RequestParam(name = "den", defaultValue = "") String until,
            @RequestParam(name = "anh-huong", defaultValue = "") String affected,
            @RequestParam(name = "ly-do", defaultValue = "") String reason,
            @RequestParam(name = "thay-the", defaultValue = "") String instead,
            @RequestParam(name = "bat-kha-khang", defaultValue = "") String force) {
        var outage = new OutageId(id);
        outages.outage(actor, site(), outage); // missing before wrong
        var form = new OutageForm(from, until, affected, reason, instead, force);
        return taken(outage, form, "outage-changed", () -> outages.change(actor, site(), outage, form.plan(), force));
    }

    @PostMapping(PATH + "/{id}/huy")
    ModelAndView cancel(
            Actor actor, @PathVariable UUID id, @RequestParam(name = "vi-sao", defaultValue = "") String cause) {
        var outage = new OutageId(id);
        try {
            outages.cancel(actor, site(), outage, cause);
            return done("outage-cancelled");
        } catch (OutageRefused.WithoutCause refusal) {
            var form = OutageForm.of(outages.outage(actor, site(), outage));
            return page(HttpStatus.UNPROCESSABLE_CONTENT, outage, true, form, FieldErrors.of("vi-sao", refusal));
        }
    }

    /// What was typed is kept where it cannot be taken.
    private ModelAndView taken(@Nullable OutageId id, OutageForm form, String done, Runnable verb) {
        var errors = form.errors();
        if (!errors.none()) return page(HttpStatus.UNPROCESSABLE_CONTENT, id, true, form, errors);
        try {
            verb.run();
            return done(done);
        } catch (OutageRefused.TooSoon refusal) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, id, true, form, FieldErrors.of("tu", refusal));
        } catch (OutageRefused.EndsBeforeItBegins | OutageRefused.Past refusal) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, id, true, form, FieldErrors.of("den", refusal));
        }
    }

    private ModelAndView page(
            HttpStatus status, @Nullable OutageId id, boolean open, OutageForm form, FieldErrors errors) {
        var today = Vietnam.today(clock);
        var calendar = WorkingDays.vietnam();
        var holidays = Stream.of(today.getYear(), today.getYear() + 1)
                .flatMap(year -> calendar.of(year).stream())
                .filter(special -> !special.day().isBefore(today))
                .toList();
        var page = new OutagePage(
                id, open, form, errors, outages.rule(), outages.rule().earliest(today, calendar), holidays);
        return new ModelAndView("site/web/outage", Map.of("page", page), status);
    }

    private static ModelAndView done(String key) {
        return new ModelAndView("redirect:" + Frame.current().href(PATH) + "?bao=" + key);
    }

    private static SiteId site() {
        return Frame.current().site();
    }
}
