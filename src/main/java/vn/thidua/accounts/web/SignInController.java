package vn.thidua.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
import vn.thidua.accounts.Entry;
import vn.thidua.accounts.Password;
import vn.thidua.accounts.Sessions;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Frame;
import vn.thidua.platform.Actor;

/// The way in and the way out. What somebody had typed when their session ended travels along and is sent again.
@Controller
class SignInController {

    private final Sessions sessions;
    private final ObjectProvider<DemoDoor> demo;
    private final Entrance entrance;

    SignInController(Sessions sessions, ObjectProvider<DemoDoor> demo, Entrance entrance) {
        this.sessions = sessions;
        this.demo = demo;
        this.entrance = entrance;
    }

    @GetMapping("/dang-nhap")
    ModelAndView ask(@RequestParam(defaultValue = "") String tiep, HttpServletRequest request) {
        var journey = new Entrance.Journey(Entrance.here(tiep), List.of());
        return entrance.page(request, HttpStatus.OK, "", journey, FieldErrors.NONE);
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
        var journey = entrance.journey(request, tiep);
        try {
            return switch (sessions.come(visitor, ten, Password.typed(password), ma, Entrance.browser(request))) {
                case Entry.In in -> entrance.entered(in.session(), visitor, journey, request, response);
                case Entry.Second second -> {
                    BriefCookie.STEP.give(request, response, second.step());
                    yield entrance.secondStep(
                            request, HttpStatus.OK, visitor, second.step(), journey, FieldErrors.NONE);
                }
            };
        } catch (AccountRefused.NotLetIn refused) {
            return entrance.page(request, HttpStatus.FORBIDDEN, ten, journey, FieldErrors.of("ten", refused));
        }
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
        var token = sessions.begin(visitor, ten, Password.typed(password), ma, Entrance.browser(request));
        entrance.leave(request, visitor);
        SessionCookie.give(request, response, token);
        var present = sessions.find(token, visitor.from()).orElseThrow(AccountRefused.NotSignedIn::new);
        return Map.of("token", present.formToken(), "name", present.name());
    }

    /// Where the gatekeeper leads a form that came after the end of its session.
    @PostMapping("/dang-nhap/tiep-tuc")
    ModelAndView askAgain(HttpServletRequest request) {
        var target = Objects.toString(request.getAttribute("jakarta.servlet.forward.request_uri"), "/quan-tri");
        var errors = FieldErrors.of("ten", new AccountRefused.NotSignedIn());
        var journey = new Entrance.Journey(Entrance.here(target), Entrance.kept(request, ""));
        return entrance.page(request, HttpStatus.UNAUTHORIZED, "", journey, errors);
    }

    @PostMapping("/dang-nhap/mau")
    ModelAndView enterTheDemo(
            Actor visitor,
            @RequestParam String ten,
            @RequestParam(defaultValue = "") String tiep,
            HttpServletRequest request,
            HttpServletResponse response) {
        var door = Optional.ofNullable(demo.getIfAvailable()).orElseThrow(AccountRefused.NotLetIn::new);
        var token = door.enter(visitor, ten, Entrance.browser(request));
        var journey = new Entrance.Journey(Entrance.here(tiep), List.of());
        return entrance.entered(token, visitor, journey, request, response);
    }

    @PostMapping("/dang-xuat")
    String out(Actor actor, HttpServletRequest request, HttpServletResponse response) {
        entrance.leave(request, actor);
        SessionCookie.take(request, response);
        return "redirect:" + Frame.current().href("/dang-nhap");
    }
}
