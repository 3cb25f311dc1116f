package vn.thidua.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.accounts.AccountRefused;
import vn.thidua.accounts.Password;
import vn.thidua.accounts.PasswordRefused;
import vn.thidua.accounts.RecoveryCode;
import vn.thidua.accounts.SecondFactors;
import vn.thidua.accounts.Sessions;
import vn.thidua.accounts.Sessions.Present;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Frame;
import vn.thidua.design.QrPicture;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Refusal;

/// One's own account: password, second factor, sessions. Everybody who is signed in has one, so no right is asked.
@Controller
class OwnController {

    private final Sessions sessions;
    private final SecondFactors factors;
    private final OwnPages pages;

    OwnController(Sessions sessions, SecondFactors factors, OwnPages pages) {
        this.sessions = sessions;
        this.factors = factors;
        this.pages = pages;
    }

    @GetMapping("/quan-tri/toi")
    ModelAndView show(HttpServletRequest request) {
        return page(request, HttpStatus.OK, FieldErrors.NONE, List.of());
    }

    /// Every session of the account ends with its password, this one too.
    @PostMapping("/quan-tri/toi/mat-khau")
    ModelAndView renewPassword(
            Actor actor,
            @RequestParam(name = "cu", defaultValue = "") String old,
            @RequestParam(name = "moi", defaultValue = "") String chosen,
            @RequestParam(name = "lai", defaultValue = "") String again,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!Password.typed(chosen).equals(Password.typed(again)))
            return refused(request, "lai", new PasswordRefused.NotTheSame());
        try {
            sessions.renew(actor, Password.typed(old), Password.typed(chosen));
        } catch (PasswordRefused refusal) {
            return refused(request, "moi", refusal);
        } catch (AccountRefused.NotLetIn _) {
            return refused(request, "cu", new PasswordRefused.NotYours());
        }
        SessionCookie.take(request, response);
        return new ModelAndView("redirect:" + Frame.current().href("/dang-nhap"));
    }

    @PostMapping("/quan-tri/toi/lop-thu-hai")
    ModelAndView offerFactor(
            Actor actor,
            @RequestParam(name = "mat-khau", defaultValue = "") String password,
            HttpServletRequest request) {
        try {
            factors.offer(actor, Password.typed(password));
            return new ModelAndView("redirect:" + Frame.current().href("/quan-tri/toi") + "#lop-thu-hai");
        } catch (AccountRefused.NotLetIn _) {
            return refused(request, "mat-khau", new PasswordRefused.NotYours());
        }
    }

    @PostMapping("/quan-tri/toi/lop-thu-hai/xac-nhan")
    ModelAndView confirmFactor(
            Actor actor, @RequestParam(name = "ma", defaultValue = "") String code, HttpServletRequest request) {
        try {
            return page(request, HttpStatus.OK, FieldErrors.NONE, factors.confirm(actor, code));
        } catch (AccountRefused.CodeNotValid refusal) {
            return refused(request, "ma", refusal);
        }
    }

    @PostMapping("/quan-tri/toi/ma-du-phong")
    ModelAndView renewCodes(
            Actor actor,
            @RequestParam(name = "mat-khau-2", defaultValue = "") String password,
            HttpServletRequest request) {
        try {
            return page(request, HttpStatus.OK, FieldErrors.NONE, factors.renewCodes(actor, Password.typed(password)));
        } catch (AccountRefused.NotLetIn _) {
            return refused(request, "mat-khau-2", new PasswordRefused.NotYours());
        }
    }

    @PostMapping("/quan-tri/toi/phien/{id}")
    String endSession(Actor actor, @PathVariable UUID id) {
        sessions.end(actor, id);
        return "redirect:" + Frame.current().href("/quan-tri/toi") + "?bao=session-ended#phien";
    }

    /// Ends every session but this one.
    @PostMapping("/quan-tri/toi/phien")
    String endOthers(Actor actor, HttpServletRequest request) {
        sessions.endOthers(actor, present(request).session());
        return "redirect:" + Frame.current().href("/quan-tri/toi") + "?bao=sessions-ended#phien";
    }

    private ModelAndView refused(HttpServletRequest request, String field, Refusal refusal) {
        return page(request, HttpStatus.UNPROCESSABLE_CONTENT, FieldErrors.of(field, refusal), List.of());
    }

    private ModelAndView page(
            HttpServletRequest request, HttpStatus status, FieldErrors errors, List<RecoveryCode> codes) {
        var present = present(request);
        var facts = pages.facts(present.actor().account());
        var offer = factors.offered(present.actor())
                .map(offered -> new OwnPage.Offer(QrPicture.of(offered.uri()), offered.written()))
                .orElse(null);
        var page = new OwnPage(
                present.login(),
                present.name(),
                facts.hasFactor(),
                present.guarded(),
                facts.keys(),
                facts.knowsPassword(),
                facts.codesLeft(),
                facts.passwordSetAt(),
                present.passwordDue(),
                present.factorDue() && !facts.hasFactor(),
                offer,
                codes.stream().map(RecoveryCode::value).toList(),
                pages.seats(present),
                errors);
        return new ModelAndView("accounts/web/own", Map.of("page", page), status);
    }

    private static Present present(HttpServletRequest request) {
        return Objects.requireNonNull(Gate.present(request));
    }
}
