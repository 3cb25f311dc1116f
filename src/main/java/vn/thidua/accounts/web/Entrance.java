package vn.thidua.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.accounts.AccountRefused;
import vn.thidua.accounts.DemoDoor;
import vn.thidua.accounts.Passkeys;
import vn.thidua.accounts.Sessions;
import vn.thidua.accounts.SingleSignOn;
import vn.thidua.accounts.Token;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Frame;
import vn.thidua.design.Words;
import vn.thidua.platform.Actor;

/// What every way in has in common: the page that shows the ways, the second step, and what follows when somebody is
/// in.
@Component
class Entrance {

    private static final String KEPT = "giu.";

    private final Sessions sessions;
    private final Passkeys keys;
    private final SingleSignOn provider;
    private final ObjectProvider<DemoDoor> demo;
    private final Places places;

    Entrance(Sessions sessions, Passkeys keys, SingleSignOn provider, ObjectProvider<DemoDoor> demo, Places places) {
        this.sessions = sessions;
        this.keys = keys;
        this.provider = provider;
        this.demo = demo;
        this.places = places;
    }

    /// What was typed before, and where it goes.
    record Journey(String target, List<SignInPage.Kept> kept) {

        /// Where the kept form goes; empty where there is none.
        String form() {
            return kept.isEmpty() ? "" : target;
        }
    }

    Journey journey(HttpServletRequest request, String target) {
        return new Journey(here(target), kept(request, KEPT));
    }

    ModelAndView page(
            HttpServletRequest request, HttpStatus status, String login, Journey journey, FieldErrors errors) {
        var page = new SignInPage(
                login,
                journey.target(),
                journey.form(),
                journey.kept(),
                errors,
                demo.stream().flatMap(door -> door.people().stream()).toList(),
                places.of(request).isPresent(),
                provider.offered(Frame.current().site()).orElse(""));
        return new ModelAndView("accounts/web/sign-in", Map.of("page", page), status);
    }

    ModelAndView secondStep(
            HttpServletRequest request,
            HttpStatus status,
            Actor visitor,
            Token step,
            Journey journey,
            FieldErrors errors) {
        var key = places.of(request)
                .map(place -> keys.answers(visitor, step, place))
                .orElse(false);
        var page = new SecondStepPage(journey.target(), journey.kept(), key, errors);
        return new ModelAndView("accounts/web/second-step", Map.of("page", page), status);
    }

    ModelAndView entered(
            Token token, Actor visitor, Journey journey, HttpServletRequest request, HttpServletResponse response) {
        leave(request, visitor);
        SessionCookie.give(request, response, token);
        if (journey.kept().isEmpty()) return new ModelAndView("redirect:" + journey.target());
        var present = sessions.find(token, visitor.from()).orElseThrow(AccountRefused.NotSignedIn::new);
        var page = new ResumePage(journey.target(), present.formToken(), journey.kept());
        return new ModelAndView("accounts/web/resume", Map.of("page", page));
    }

    void leave(HttpServletRequest request, Actor visitor) {
        SessionCookie.of(request).ifPresent(token -> sessions.end(visitor, token));
    }

    static List<SignInPage.Kept> kept(HttpServletRequest request, String prefix) {
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
    static String here(String wished) {
        var home = Frame.current().href("/quan-tri");
        var path = wished.startsWith("/en/") ? wished.substring("/en".length()) : wished;
        var clean = wished.chars().noneMatch(c -> c < ' ' || c == '\\') && !wished.startsWith("//");
        return clean && Gate.guards(path.replaceFirst("\\?.*", "")) ? wished : home;
    }

    static String browser(HttpServletRequest request) {
        return Objects.toString(request.getHeader("User-Agent"), Words.say("own.browser.unknown"));
    }
}
