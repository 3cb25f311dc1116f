package vn.thidua.accounts.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.accounts.AccountRefused;
import vn.thidua.accounts.Admissions;
import vn.thidua.accounts.Login;
import vn.thidua.accounts.Password;
import vn.thidua.accounts.PasswordRefused;
import vn.thidua.accounts.RecoveryCode;
import vn.thidua.accounts.SingleSignOn;
import vn.thidua.accounts.Token;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Frame;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Refusal;

/// Where one-time links lead: an invitation, the first administrator, the way back in.
@Controller
class AdmissionController {

    private final Admissions admissions;
    private final SingleSignOn provider;

    AdmissionController(Admissions admissions, SingleSignOn provider) {
        this.admissions = admissions;
        this.provider = provider;
    }

    @GetMapping("/moi/{secret}")
    ModelAndView show(Actor visitor, @PathVariable String secret) {
        return page(HttpStatus.OK, visitor, secret, "", "", FieldErrors.NONE);
    }

    @PostMapping("/moi/{secret}")
    ModelAndView enter(
            Actor visitor,
            @PathVariable String secret,
            @RequestParam(name = "ten", defaultValue = "") String login,
            @RequestParam(name = "ho-ten", defaultValue = "") String name,
            @RequestParam(name = "moi", defaultValue = "") String chosen,
            @RequestParam(name = "lai", defaultValue = "") String again,
            @RequestParam(name = "ma", defaultValue = "") String code) {
        try {
            if (!chosen.equals(again)) throw new PasswordRefused.NotTheSame();
            return done(admitted(visitor, new Token(secret), login, name, Password.typed(chosen), code));
        } catch (PasswordRefused
                | AccountRefused.CodeNotValid
                | AccountRefused.WithoutSecondFactor
                | AccountRefused.LoginNotAllowed
                | AccountRefused.LoginTaken
                | AccountRefused.WithoutName refusal) {
            var errors = FieldErrors.of(field(refusal), refusal);
            return page(HttpStatus.UNPROCESSABLE_CONTENT, visitor, secret, login, name, errors);
        }
    }

    private List<RecoveryCode> admitted(
            Actor visitor, Token token, String login, String name, Password password, String code) {
        return admissions.guest(visitor, token).first()
                ? admissions.begin(visitor, token, new Login(login), name, password, code)
                : admissions.accept(visitor, token, password, code);
    }

    private static String field(Refusal refusal) {
        return switch (refusal) {
            case PasswordRefused.NotTheSame _ -> "lai";
            case PasswordRefused _ -> "moi";
            case AccountRefused.WithoutName _ -> "ho-ten";
            case AccountRefused.CodeNotValid _, AccountRefused.WithoutSecondFactor _ -> "ma";
            default -> "ten";
        };
    }

    private ModelAndView page(
            HttpStatus status, Actor visitor, String secret, String login, String name, FieldErrors errors) {
        var token = new Token(secret);
        var guest = admissions.guest(visitor, token);
        var offered = provider.offered(Frame.current().site()).orElse("");
        var page = new AdmissionPage(secret, guest, admissions.enrolment(visitor, token), login, name, offered, errors);
        return new ModelAndView("accounts/web/admission", Map.of("page", page), status);
    }

    private static ModelAndView done(List<RecoveryCode> codes) {
        var page =
                new AdmissionPage.Done(codes.stream().map(RecoveryCode::value).toList());
        return new ModelAndView("accounts/web/admitted", Map.of("page", page));
    }
}
