package vn.thidua.feedback.web;

import java.util.Arrays;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Frame;
import vn.thidua.feedback.Feedback;
import vn.thidua.feedback.FeedbackRefused;
import vn.thidua.feedback.FeedbackRetention;
import vn.thidua.feedback.FeedbackRight;
import vn.thidua.feedback.ReportState;
import vn.thidua.feedback.Settlement;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;

@Controller
class FeedbackDeskController {

    private static final String PATH = "/quan-tri/gop-y";
    private static final String ONE = PATH + "/{number:[0-9]{1,12}}";

    private final Feedback feedback;
    private final FeedbackPages pages;
    private final FeedbackRetention retention;

    FeedbackDeskController(Feedback feedback, FeedbackPages pages, FeedbackRetention retention) {
        this.feedback = feedback;
        this.pages = pages;
        this.retention = retention;
    }

    @GetMapping(PATH)
    ModelAndView list(
            Actor actor,
            @RequestParam(name = "muc", defaultValue = "new") String key,
            @RequestParam(name = "trang", defaultValue = "1") int number) {
        actor.must(FeedbackRight.HANDLE, Scope.of(site()));
        var state = state(key);
        var counts = pages.counts(site());
        var slice = pages.slice(site(), state, Math.max(1, number), counts.getOrDefault(state, 0L));
        return new ModelAndView("feedback/web/reports", "page", new ReportsPage(state, slice, counts, retention));
    }

    @GetMapping(PATH + "/huu-ich")
    ModelAndView usefulness(Actor actor) {
        actor.must(FeedbackRight.HANDLE, Scope.of(site()));
        var page = new UsefulnessPage(pages.articles(site()), pages.articlesWithFewAnswers(site()), retention);
        return new ModelAndView("feedback/web/usefulness", "page", page);
    }

    @GetMapping(ONE)
    ModelAndView show(Actor actor, @PathVariable long number) {
        actor.must(FeedbackRight.HANDLE, Scope.of(site()));
        return new ModelAndView("feedback/web/report", "page", ReportPage.of(report(number)));
    }

    @PostMapping(ONE)
    ModelAndView settle(
            Actor actor,
            @PathVariable long number,
            @RequestParam(name = "ket-qua", defaultValue = "settled") String key,
            @RequestParam(name = "ghi-chu", defaultValue = "") String remark) {
        actor.must(FeedbackRight.HANDLE, Scope.of(site()));
        try {
            feedback.settle(actor, site(), number, new Settlement(state(key), remark));
            return new ModelAndView("redirect:" + Frame.current().href(PATH) + "?bao=report-settled");
        } catch (FeedbackRefused refusal) {
            var page = new ReportPage(report(number), state(key), remark, FieldErrors.of("ghi-chu", refusal));
            return new ModelAndView("feedback/web/report", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private ReportPage.Report report(long number) {
        return pages.report(site(), number).orElseThrow(Missing::new);
    }

    private static ReportState state(String key) {
        return Arrays.stream(ReportState.values())
                .filter(state -> state.key().equals(key))
                .findFirst()
                .orElseThrow(Missing::new);
    }

    private static SiteId site() {
        return Frame.current().site();
    }
}
