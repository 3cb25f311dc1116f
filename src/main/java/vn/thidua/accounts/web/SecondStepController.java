package vn.thidua.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.accounts.AccountRefused;
import vn.thidua.accounts.Passkeys;
import vn.thidua.accounts.Sessions;
import vn.thidua.accounts.Token;
import vn.thidua.design.FieldErrors;
import vn.thidua.platform.Actor;

/// Ways in by a key: after the password, or alone.
@Controller
class SecondStepController {

    private final Sessions sessions;
    private final Passkeys keys;
    private final Entrance entrance;
    private final Places places;

    SecondStepController(Sessions sessions, Passkeys keys, Entrance entrance, Places places) {
        this.sessions = sessions;
        this.keys = keys;
        this.entrance = entrance;
        this.places = places;
    }

    @GetMapping("/dang-nhap/buoc-hai")
    ModelAndView ask(Actor visitor, @RequestParam(defaultValue = "") String tiep, HttpServletRequest request) {
        var journey = entrance.journey(request, tiep);
        return entrance.secondStep(request, HttpStatus.OK, visitor, step(request), journey, FieldErrors.NONE);
    }

    @PostMapping("/dang-nhap/buoc-hai")
    ModelAndView confirm(
            Actor visitor,
            @RequestParam(defaultValue = "") String ma,
            @RequestParam(name = "cau-tra-loi", defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String tiep,
            HttpServletRequest request,
            HttpServletResponse response) {
        var journey = entrance.journey(request, tiep);
        try {
            var token = confirmed(visitor, step(request), ma, answer, request);
            BriefCookie.STEP.take(request, response);
            return entrance.entered(token, visitor, journey, request, response);
        } catch (AccountRefused.StepOver over) {
            return entrance.page(request, HttpStatus.GONE, "", journey, FieldErrors.of("ten", over));
        } catch (AccountRefused.NotLetIn _) {
            var errors = FieldErrors.of("ma", new AccountRefused.FactorNotTaken());
            return entrance.secondStep(request, HttpStatus.FORBIDDEN, visitor, step(request), journey, errors);
        }
    }

    private Token confirmed(Actor visitor, Token step, String code, String answer, HttpServletRequest request) {
        var browser = Entrance.browser(request);
        return answer.isEmpty()
                ? sessions.confirm(visitor, step, code, browser)
                : sessions.confirm(visitor, step, answer, places.must(request), browser);
    }

    /// What the key is asked after the password.
    @PostMapping(path = "/dang-nhap/buoc-hai/thu-thach", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Passkeys.Question question(Actor visitor, HttpServletRequest request) {
        return keys.askSecond(visitor, step(request), places.must(request));
    }

    private static Token step(HttpServletRequest request) {
        return BriefCookie.STEP.of(request).orElseThrow(AccountRefused.StepOver::new);
    }

    /// What any key is asked that is to stand alone.
    @PostMapping(path = "/dang-nhap/khoa/thu-thach", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Passkeys.Question questionAlone(Actor visitor, HttpServletRequest request, HttpServletResponse response) {
        var attempt = keys.attempt();
        BriefCookie.KEY.give(request, response, attempt);
        return keys.ask(visitor, attempt, places.must(request));
    }

    @PostMapping("/dang-nhap/khoa")
    ModelAndView enter(
            Actor visitor,
            @RequestParam(name = "cau-tra-loi", defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String tiep,
            HttpServletRequest request,
            HttpServletResponse response) {
        var journey = entrance.journey(request, tiep);
        try {
            var attempt = BriefCookie.KEY.of(request).orElseGet(keys::attempt);
            var token = sessions.beginByKey(visitor, attempt, answer, places.must(request), Entrance.browser(request));
            BriefCookie.KEY.take(request, response);
            return entrance.entered(token, visitor, journey, request, response);
        } catch (AccountRefused.NotLetIn _) {
            var errors = FieldErrors.of("khoa", new AccountRefused.KeyNotTaken());
            return entrance.page(request, HttpStatus.FORBIDDEN, "", journey, errors);
        }
    }
}
