package vn.thidua.feedback.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriUtils;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Frame;
import vn.thidua.feedback.ErrorReport;
import vn.thidua.feedback.Feedback;
import vn.thidua.feedback.FeedbackRefused;
import vn.thidua.feedback.ReadArticle;
import vn.thidua.feedback.Usefulness;

@Controller
class FeedbackController {

    private final Feedback feedback;

    FeedbackController(Feedback feedback) {
        this.feedback = feedback;
    }

    @GetMapping("/gop-y/bao-loi")
    ModelAndView form(@RequestParam(name = "bai", defaultValue = "") String article) {
        return form(HttpStatus.OK, article, "", "", FieldErrors.NONE);
    }

    /// @param trap a field that no person sees: who fills it in is a machine, and is told nothing
    @PostMapping("/gop-y/bao-loi")
    ModelAndView report(
            HttpServletRequest request,
            @RequestParam(name = "bai", defaultValue = "") String article,
            @RequestParam(name = "doan", defaultValue = "") String passage,
            @RequestParam(name = "de-nghi", defaultValue = "") String suggestion,
            @RequestParam(name = "trang-web", defaultValue = "") String trap) {
        try {
            var report = new ErrorReport(ReadArticle.typed(article), passage, suggestion);
            if (trap.isEmpty()) feedback.report(Frame.current().site(), report, request.getRemoteAddr());
            return thanks("bao-loi", report.article());
        } catch (FeedbackRefused refusal) {
            var status = refusal instanceof FeedbackRefused.TooOften
                    ? HttpStatus.TOO_MANY_REQUESTS
                    : HttpStatus.UNPROCESSABLE_CONTENT;
            return form(status, article, passage, suggestion, FieldErrors.of(fieldOf(refusal), refusal));
        }
    }

    @PostMapping("/gop-y/huu-ich")
    ModelAndView answer(
            HttpServletRequest request,
            @RequestParam(name = "bai", defaultValue = "") String article,
            @RequestParam(name = "tra-loi", defaultValue = "") String answer,
            @RequestParam(name = "trang-web", defaultValue = "") String trap) {
        var read = ReadArticle.typed(article);
        var useful = Usefulness.typed(answer);
        if (trap.isEmpty()) feedback.answer(Frame.current().site(), read, useful, request.getRemoteAddr());
        return thanks("huu-ich", read);
    }

    @GetMapping("/gop-y/cam-on")
    ModelAndView thanked(
            @RequestParam(name = "ve", defaultValue = "") String what,
            @RequestParam(name = "bai", defaultValue = "") String article) {
        return new ModelAndView(
                "feedback/web/thanks", "page", new ThanksPage(what.equals("bao-loi"), ReadArticle.typed(article)));
    }

    private static String fieldOf(FeedbackRefused refusal) {
        return switch (refusal) {
            case FeedbackRefused.NoArticle _ -> "bai";
            case FeedbackRefused.WithoutSuggestion _, FeedbackRefused.SuggestionTooLong _ -> "de-nghi";
            default -> "doan";
        };
    }

    private static ModelAndView form(
            HttpStatus status, String article, String passage, String suggestion, FieldErrors errors) {
        var page = new ReportFormPage(article, passage, suggestion, errors);
        return new ModelAndView("feedback/web/form", Map.of("page", page), status);
    }

    private static ModelAndView thanks(String what, ReadArticle article) {
        var to = "/gop-y/cam-on?ve=" + what + "&bai=" + UriUtils.encode(article.path(), StandardCharsets.UTF_8);
        var view = new RedirectView(Frame.current().href(to));
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }
}
