package vn.thidua.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.accounts.AccountRefused;
import vn.thidua.accounts.DemoDoor;
import vn.thidua.accounts.Password;
import vn.thidua.accounts.Sessions;
import vn.thidua.accounts.Token;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Frame;
import vn.thidua.design.Words;
import vn.thidua.platform.Actor;

/// The way in and the way out. What somebody had typed when their session ended travels along and is sent again.
@Controller
class SignInController {

    private static final String KEPT = "giu.";

    private final Sessions sessions;
    private final ObjectProvider<DemoDoor> demo;

    SignInController(Sessions sessions, ObjectProvider<DemoDoor> demo) {
        this.sessions = sessions;
        this.demo = demo;
    }

    @GetMapping("/dang-nhap")
    ModelAndView ask(@RequestParam(defaultValue = "") String tiep) {
        return page(HttpStatus.OK, new SignInPage("", here(tiep), "", List.of(), FieldErrors.NONE, people()));
    }

    @PostMapping("/dang-nhap")
    ModelAndView enter(
            Actor visitor,
            @RequestParam(defaultValue = "") String ten,
            @RequestParam(name = "mat-khau", defaultValue = "") String password,
            @RequestParam(defaultValue = "") String ma,
            @RequestParam(defaultValue = "") String tiep,
            HttpServletRequest request,
            HttpServletResponse response) {
        var kept = kept(request, KEPT);
        try {
            var token = sessions.begin(visitor, ten, Password.typed(password), ma, browser(request));
            return entered(token, visitor, tiep, kept, request, response);
        } catch (AccountRefused.NotLetIn refused) {
            var errors = FieldErrors.of("ten", refused);
            return page(
                    HttpStatus.FORBIDDEN,
                    new SignInPage(ten, here(tiep), kept.isEmpty() ? "" : tiep, kept, errors, people()));
        }
    }

    private ModelAndView entered(
            Token token,
            Actor visitor,
            String tiep,
            List<SignInPage.Kept> kept,
            HttpServletRequest request,
            HttpServletResponse response) {
        leave(request, visitor);
        SessionCookie.give(request, response, token);
        if (kept.isEmpty()) return new ModelAndView("redirect:" + here(tiep));
        var present = sessions.find(token, visitor.from()).orElseThrow(AccountRefused.NotSignedIn::new);
        return new ModelAndView(
                "accounts/web/resume", Map.of("page", new ResumePage(here(tiep), present.formToken(), kept)));
    }

    /// For pages that let somebody in again without being left.
    @PostMapping(path = "/dang-nhap", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Map<String, String> enterInPlace(
            Actor visitor,
            @RequestParam(defaultValue = "") String ten,
            @RequestParam(name = "mat-khau", defaultValue = "") String password,
            @RequestParam(defaultValue = "") String ma,
            HttpServletRequest request,
            HttpServletResponse response) {
        var token = sessions.begin(visitor, ten, Password.typed(password), ma, browser(request));
        leave(request, visitor);
        SessionCookie.give(request, response, token);
        var present = sessions.find(token, visitor.from()).orElseThrow(AccountRefused.NotSignedIn::new);
        return Map.of("token", present.formToken(), "name", present.name());
    }

    /// Where the gatekeeper leads a form that came after the end of its session.
    @PostMapping("/dang-nhap/tiep-tuc")
    ModelAndView askAgain(HttpServletRequest request) {
        var target = Objects.toString(request.getAttribute("jakarta.servlet.forward.request_uri"), "/quan-tri");
        var errors = FieldErrors.of("ten", new AccountRefused.NotSignedIn());
        var page = new SignInPage("", here(target), target, kept(request, ""), errors, people());
        return page(HttpStatus.UNAUTHORIZED, page);
    }

    @PostMapping("/dang-nhap/mau")
    ModelAndView enterTheDemo(
            Actor visitor,
            @RequestParam String ten,
            @RequestParam(defaultValue = "") String tiep,
            HttpServletRequest request,
            HttpServletResponse response) {
        var door = Optional.ofNullable(demo.getIfAvailable()).orElseThrow(AccountRefused.NotLetIn::new);
        var token = door.enter(visitor, ten, browser(request));
        return entered(token, visitor, tiep, List.of(), request, response);
    }

    @PostMapping("/dang-xuat")
    String out(Actor actor, HttpServletRequest request, HttpServletResponse response) {
        leave(request, actor);
        SessionCookie.take(request, response);
        return "redirect:" + Frame.current().href("/dang-nhap");
    }

    private void leave(HttpServletRequest request, Actor visitor) {
        SessionCookie.of(request).ifPresent(token -> sessions.end(visitor, token));
    }

    private List<DemoDoor.DemoPerson> people() {
        return demo.stream().flatMap(door -> door.people().stream()).toList();
    }

    private static ModelAndView page(HttpStatus status, SignInPage page) {
        return new ModelAndView("accounts/web/sign-in", Map.of("page", page), status);
    }

    private static List<SignInPage.Kept> kept(HttpServletRequest request, String prefix) {
        var kept = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(prefix) && !name.equals(Gatekeeper.FIELD))
                kept.put(name.substring(prefix.length()), List.of(values));
        });
        return kept.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> new SignInPage.Kept(field.getKey(), value)))
                .toList();
    }

    /// Only ways within the back office: nobody is led elsewhere by a link that begins here.
    private static String here(String wished) {
        var home = Frame.current().href("/quan-tri");
        var path = wished.startsWith("/en/") ? wished.substring("/en".length()) : wished;
        var clean = wished.chars().noneMatch(c -> c < ' ' || c == '\\') && !wished.startsWith("//");
        return clean && Gate.guards(path.replaceFirst("\\?.*", "")) ? wished : home;
    }

    private static String browser(HttpServletRequest request) {
        return Objects.toString(request.getHeader("User-Agent"), Words.say("own.browser.unknown"));
    }
}
