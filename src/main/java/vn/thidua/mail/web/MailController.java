package vn.thidua.mail.web;

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
import vn.thidua.mail.Carrier;
import vn.thidua.mail.Mail;
import vn.thidua.mail.MailRefused;
import vn.thidua.mail.MailRight;
import vn.thidua.mail.web.MailPage.State;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;

@Controller
class MailController {

    private static final String PATH = "/quan-tri/thu";

    private final Mail mail;
    private final MailPages pages;
    private final Carrier carrier;

    MailController(Mail mail, MailPages pages, Carrier carrier) {
        this.mail = mail;
        this.pages = pages;
        this.carrier = carrier;
    }

    @GetMapping(PATH)
    ModelAndView list(
            Actor actor,
            @RequestParam(name = "muc", defaultValue = "cho-gui") String key,
            @RequestParam(name = "trang", defaultValue = "1") int number) {
        actor.must(MailRight.KEEP, Scope.of(site()));
        return new ModelAndView(
                "mail/web/mail", "page", page(state(key), Math.clamp(number, 1, 100_000), FieldErrors.NONE));
    }

    @PostMapping(PATH + "/{number:[0-9]{1,12}}/gui-lai")
    ModelAndView again(Actor actor, @PathVariable long number) {
        try {
            mail.again(actor, site(), number);
            return new ModelAndView("redirect:" + MailPage.at(State.WAITING) + "&bao=mail-again");
        } catch (MailRefused refusal) {
            var page = page(State.GIVEN_UP, 1, FieldErrors.of("thu", refusal));
            return new ModelAndView("mail/web/mail", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private MailPage page(State state, int number, FieldErrors errors) {
        var counts = pages.counts(site());
        var slice = pages.slice(site(), state, number, counts.get(state.ordinal()));
        return new MailPage(state, slice, counts, carrier.ready(), errors);
    }

    private static State state(String key) {
        return Arrays.stream(State.values())
                .filter(state -> state.key().equals(key))
                .findFirst()
                .orElseThrow(Missing::new);
    }

    private static SiteId site() {
        return Frame.current().site();
    }
}
