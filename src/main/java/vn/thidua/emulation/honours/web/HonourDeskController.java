package vn.thidua.emulation.honours.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import vn.thidua.emulation.Typed;
import vn.thidua.emulation.honours.AwardCatalogue;
import vn.thidua.emulation.honours.Honour;
import vn.thidua.emulation.honours.HonourId;
import vn.thidua.emulation.honours.HonourRight;
import vn.thidua.emulation.honours.Honours;
import vn.thidua.emulation.honours.HonoursRefused;
import vn.thidua.emulation.honours.NameRequest;
import vn.thidua.emulation.honours.NameRequests;
import vn.thidua.emulation.honours.Revoked;
import vn.thidua.emulation.rules.RuleBook;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;

/// The history of awards at the desk: found, looked at, revoked; what people ask about their names; the catalogue.
@Controller
class HonourDeskController {

    static final String PATH = "/quan-tri/khen-thuong";
    private static final String ONE = PATH + "/{id:[0-9a-f-]{36}}";
    private static final int SIZE = 25;

    private final Honours honours;
    private final NameRequests requests;
    private final AwardCatalogue catalogue;
    private final HonourPages pages;
    private final RuleBook rules;
    private final Clock clock;

    HonourDeskController(
            Honours honours,
            NameRequests requests,
            AwardCatalogue catalogue,
            HonourPages pages,
            RuleBook rules,
            Clock clock) {
        this.honours = honours;
        this.requests = requests;
        this.catalogue = catalogue;
        this.pages = pages;
        this.rules = rules;
        this.clock = clock;
    }

    static SiteId site() {
        return Frame.current().site();
    }

    static ModelAndView redirect(String path, String done) {
        return new ModelAndView("redirect:" + Frame.current().href(path) + "?bao=" + done);
    }

    private static void mustKeep(Actor actor) {
        actor.must(HonourRight.KEEP, Scope.of(site()));
    }

    @GetMapping(PATH)
    ModelAndView list(Actor actor, @RequestParam Map<String, String> query) {
        mustKeep(actor);
        var sought = Sought.typed(query);
        var answer = pages.answer(site(), sought, HonourPages.Reader.DESK, SIZE);
        var page = new HonourListPage(
                sought,
                catalogue.at(Vietnam.today(clock)),
                answer.found(),
                answer.more(),
                answer.counted(),
                requests.of(actor, site()).stream().filter(NameRequest::open).count(),
                actor.may(HonourRight.IMPORT, Scope.of(site())));
        return new ModelAndView("emulation/honours/web/list", "page", page);
    }

    @GetMapping(ONE)
    ModelAndView one(Actor actor, @PathVariable UUID id) {
        mustKeep(actor);
        return file(id, Map.of(), FieldErrors.NONE, HttpStatus.OK);
    }

    private ModelAndView file(UUID id, Map<String, String> typed, FieldErrors errors, HttpStatus status) {
        var honour = honours.find(site(), new HonourId(id)).orElseThrow(Missing::new);
        var history = honours.of(site(), honour.what().subject()).stream()
                .map(one -> new HonourFilePage.Named(one, name(one)))
                .toList();
        var page = new HonourFilePage(honour, name(honour), pages.hidden(site(), id), history, typed, errors);
        return new ModelAndView("emulation/honours/web/file", Map.of("page", page), status);
    }

    private String name(Honour one) {
        return catalogue.name(one.what().award(), one.what().decidedOn());
    }

    @PostMapping(ONE + "/huy-bo")
    ModelAndView revoke(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(name = "so", defaultValue = "") String number,
            @RequestParam(name = "ngay", defaultValue = "") String day,
            @RequestParam(name = "ly-do", defaultValue = "") String reason) {
        mustKeep(actor);
        try {
            var on = Typed.day(day);
            if (on.isEmpty()) {
                var errors = new FieldErrors(Map.of("ngay", Words.say("honours.revoke.no.day")));
                return file(id, typed(number, day, reason), errors, HttpStatus.UNPROCESSABLE_CONTENT);
            }
            honours.revoke(actor, site(), List.of(new HonourId(id)), new Revoked(number, on.get(), reason));
            return redirect(PATH + "/" + id, "honours-revoked");
        } catch (HonoursRefused refusal) {
            var field = refusal instanceof HonoursRefused.WithoutDecision ? "so" : "ly-do";
            var errors = FieldErrors.of(field, refusal);
            return file(id, typed(number, day, reason), errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static Map<String, String> typed(String number, String day, String reason) {
        return Map.of("so", number, "ngay", day, "ly-do", reason);
    }

    @PostMapping(ONE + "/yeu-cau")
    ModelAndView ask(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(name = "loai", defaultValue = "") String kind,
            @RequestParam(name = "dieu-yeu-cau", defaultValue = "") String words) {
        mustKeep(actor);
        try {
            var what = kind.equals("CORRECT") ? NameRequest.Kind.CORRECT : NameRequest.Kind.HIDE;
            requests.keep(actor, site(), new HonourId(id), what, words, Vietnam.today(clock));
            return redirect(PATH + "/yeu-cau", "honours-asked");
        } catch (HonoursRefused refusal) {
            var errors = FieldErrors.of("dieu-yeu-cau", refusal);
            return file(id, Map.of("dieu-yeu-cau", words), errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @GetMapping(PATH + "/yeu-cau")
    ModelAndView requests(Actor actor) {
        var page = new NameRequestsPage(requests.of(actor, site()), null, "", FieldErrors.NONE);
        return new ModelAndView("emulation/honours/web/requests", "page", page);
    }

    @PostMapping(PATH + "/yeu-cau/{id:[0-9a-f-]{36}}")
    ModelAndView answer(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(name = "dong-y", defaultValue = "") String granted,
            @RequestParam(name = "tra-loi", defaultValue = "") String words) {
        try {
            requests.answer(actor, site(), id, granted.equals("co"), words);
            return redirect(PATH + "/yeu-cau", "honours-answered");
        } catch (HonoursRefused refusal) {
            var errors = FieldErrors.of("tra-loi-" + id, refusal);
            var page = new NameRequestsPage(requests.of(actor, site()), id, words, errors);
            return new ModelAndView(
                    "emulation/honours/web/requests", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @GetMapping(PATH + "/danh-muc")
    ModelAndView catalogue(Actor actor, @RequestParam(name = "ngay", defaultValue = "") String typed) {
        mustKeep(actor);
        var day = Typed.day(typed).orElse(Vietnam.today(clock));
        var page = CatalogueView.of(catalogue, day, rules.find(site(), day));
        return new ModelAndView("emulation/honours/web/catalogue", "page", page);
    }
}
