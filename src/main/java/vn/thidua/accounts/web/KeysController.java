package vn.thidua.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.accounts.AccountRefused;
import vn.thidua.accounts.PasskeyRefused;
import vn.thidua.accounts.Passkeys;
import vn.thidua.accounts.Password;
import vn.thidua.accounts.PasswordRefused;
import vn.thidua.accounts.RecoveryCode;
import vn.thidua.accounts.SingleSignOn;
import vn.thidua.accounts.SingleSignOnRefused;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Frame;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Refusal;

/// One's own keys and one's link with the agency's provider. Everybody who is signed in has these, so no right is
/// asked.
@Controller
class KeysController {

    private static final String HERE = "/quan-tri/toi/khoa";

    private final Passkeys keys;
    private final SingleSignOn provider;
    private final Places places;

    KeysController(Passkeys keys, SingleSignOn provider, Places places) {
        this.keys = keys;
        this.provider = provider;
        this.places = places;
    }

    @GetMapping(HERE)
    ModelAndView show(Actor actor, HttpServletRequest request) {
        return page(actor, request, HttpStatus.OK, "", List.of(), FieldErrors.NONE);
    }

    /// What a new key is asked.
    @PostMapping(path = HERE + "/thu-thach", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Passkeys.Offer offer(Actor actor, HttpServletRequest request) {
        return keys.offer(actor, places.must(request));
    }

    @PostMapping(HERE)
    ModelAndView add(
            Actor actor,
            @RequestParam(name = "ten-khoa", defaultValue = "") String name,
            @RequestParam(name = "mat-khau", defaultValue = "") String password,
            @RequestParam(name = "cau-tra-loi", defaultValue = "") String answer,
            HttpServletRequest request) {
        try {
            keys.prove(actor, Password.typed(password));
            var codes = keys.add(actor, places.must(request), answer, name);
            if (codes.isEmpty()) return back("passkey-added");
            var words = codes.stream().map(RecoveryCode::value).toList();
            return page(actor, request, HttpStatus.OK, "", words, FieldErrors.NONE);
        } catch (AccountRefused.NotLetIn _) {
            return refused(actor, request, name, "mat-khau", new PasswordRefused.NotYours());
        } catch (PasskeyRefused refusal) {
            return refused(actor, request, name, "ten-khoa", refusal);
        }
    }

    @PostMapping(HERE + "/{id}/xoa")
    ModelAndView remove(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(name = "mat-khau", defaultValue = "") String password,
            HttpServletRequest request) {
        var field = "mat-khau-" + id;
        try {
            var typed = Password.typed(password);
            keys.prove(actor, typed);
            keys.remove(actor, id, typed);
            return back("passkey-removed");
        } catch (AccountRefused.NotLetIn _) {
            return refused(actor, request, "", field, new PasswordRefused.NotYours());
        } catch (PasskeyRefused | PasswordRefused refusal) {
            return refused(actor, request, "", field, refusal);
        }
    }

    /// A way out of the house, so it is a link: browsers let no form of ours lead there.
    @GetMapping(HERE + "/mot-lan")
    ModelAndView leave(Actor actor, HttpServletRequest request, HttpServletResponse response) {
        try {
            var left = provider.leaveToLink(actor, Frame.current().site(), SingleSignOnController.returnTo(request));
            return SingleSignOnController.gone(left, request, response);
        } catch (SingleSignOnRefused.Away away) {
            return page(actor, request, HttpStatus.SERVICE_UNAVAILABLE, "", List.of(), FieldErrors.of("mot-lan", away));
        }
    }

    @PostMapping(HERE + "/mot-lan")
    ModelAndView link(Actor actor, HttpServletRequest request) {
        try {
            provider.link(actor);
            return back("identity-linked");
        } catch (SingleSignOnRefused refusal) {
            return refused(actor, request, "", "mot-lan", refusal);
        }
    }

    @PostMapping(HERE + "/mot-lan/xoa")
    ModelAndView unlink(
            Actor actor,
            @RequestParam(name = "mat-khau", defaultValue = "") String password,
            HttpServletRequest request) {
        try {
            keys.prove(actor, Password.typed(password));
            provider.unlink(actor);
            return back("identity-unlinked");
        } catch (AccountRefused.NotLetIn _) {
            return refused(actor, request, "", "mat-khau-mot-lan", new PasswordRefused.NotYours());
        } catch (SingleSignOnRefused refusal) {
            return refused(actor, request, "", "mat-khau-mot-lan", refusal);
        }
    }

    private static ModelAndView back(String done) {
        return new ModelAndView("redirect:" + Frame.current().href(HERE) + "?bao=" + done);
    }

    private ModelAndView refused(Actor actor, HttpServletRequest request, String name, String field, Refusal refusal) {
        var errors = FieldErrors.of(field, refusal);
        return page(actor, request, HttpStatus.UNPROCESSABLE_CONTENT, name, List.of(), errors);
    }

    private ModelAndView page(
            Actor actor,
            HttpServletRequest request,
            HttpStatus status,
            String name,
            List<String> codes,
            FieldErrors errors) {
        var page = new KeysPage(
                Objects.requireNonNull(Gate.present(request)).login(),
                places.of(request).isPresent(),
                keys.knowsPassword(actor),
                keys.own(actor),
                name,
                codes,
                provider.offered(Frame.current().site()).orElse(""),
                provider.own(actor).orElse(null),
                provider.proposed(actor).orElse(null),
                errors);
        return new ModelAndView("accounts/web/keys", Map.of("page", page), status);
    }
}
