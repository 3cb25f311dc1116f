package vn.thidua.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.accounts.AccountRefused;
import vn.thidua.accounts.Entry;
import vn.thidua.accounts.SingleSignOn;
import vn.thidua.accounts.SingleSignOn.Arrival;
import vn.thidua.accounts.SingleSignOnRefused;
import vn.thidua.accounts.Token;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Frame;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Refusal;

/// The way to the agency's provider and back, and what the provider says from afar.
@Controller
class SingleSignOnController {

    private static final String BACK = "/dang-nhap/oidc/ve";

    private final SingleSignOn provider;
    private final Entrance entrance;

    SingleSignOnController(SingleSignOn provider, Entrance entrance) {
        this.provider = provider;
        this.entrance = entrance;
    }

    /// A link and no form: browsers let no form of ours lead out of the house. It changes nothing but remembers for ten
    /// minutes that somebody left.
    @GetMapping("/dang-nhap/oidc")
    ModelAndView leave(
            Actor visitor,
            @RequestParam(defaultValue = "") String tiep,
            HttpServletRequest request,
            HttpServletResponse response) {
        var target = Entrance.here(tiep);
        try {
            var left = provider.leave(visitor, Frame.current().site(), returnTo(request), target);
            return gone(left, request, response);
        } catch (SingleSignOnRefused.Away away) {
            return refused(request, HttpStatus.SERVICE_UNAVAILABLE, target, away);
        }
    }

    /// The same for somebody with an invitation.
    @GetMapping("/dang-nhap/oidc/moi")
    ModelAndView leaveToAccept(
            Actor visitor,
            @RequestParam(name = "giay-moi") String invitation,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            var left =
                    provider.leaveToAccept(visitor, Frame.current().site(), returnTo(request), new Token(invitation));
            return gone(left, request, response);
        } catch (SingleSignOnRefused.Away away) {
            return refused(request, HttpStatus.SERVICE_UNAVAILABLE, "", away);
        }
    }

    static ModelAndView gone(SingleSignOn.Left left, HttpServletRequest request, HttpServletResponse response) {
        BriefCookie.PROVIDER.give(request, response, left.browser());
        response.setHeader("Cache-Control", "no-store");
        return new ModelAndView("redirect:" + left.to());
    }

    /// Where the provider leads back to.
    @GetMapping(BACK)
    ModelAndView arrive(
            Actor visitor,
            @RequestParam(defaultValue = "") String state,
            HttpServletRequest request,
            HttpServletResponse response) {
        var browser = BriefCookie.PROVIDER.of(request).orElse(null);
        var query = Objects.toString(request.getQueryString(), "");
        try {
            var arrival = provider.arrive(visitor, browser, state, query, Entrance.browser(request));
            BriefCookie.PROVIDER.take(request, response);
            return arrived(visitor, arrival, request, response);
        } catch (SingleSignOnRefused.Away away) {
            return refused(request, HttpStatus.SERVICE_UNAVAILABLE, "", away);
        } catch (SingleSignOnRefused.NotUnderWay over) {
            return refused(request, HttpStatus.GONE, "", over);
        } catch (SingleSignOnRefused | AccountRefused refusal) {
            return refused(request, HttpStatus.FORBIDDEN, "", refusal);
        }
    }

    private ModelAndView arrived(
            Actor visitor, Arrival arrival, HttpServletRequest request, HttpServletResponse response) {
        return switch (arrival) {
            case Arrival.Entered(Entry.In in, String target) ->
                entrance.entered(in.session(), visitor, new Entrance.Journey(target, List.of()), request, response);
            case Arrival.Entered(Entry.Second second, String target) -> {
                BriefCookie.STEP.give(request, response, second.step());
                var after = URLEncoder.encode(target, StandardCharsets.UTF_8);
                yield new ModelAndView("redirect:" + Frame.current().href("/dang-nhap/buoc-hai") + "?tiep=" + after);
            }
            case Arrival.Proposes _ ->
                new ModelAndView("redirect:" + Frame.current().href("/quan-tri/toi/khoa") + "#mot-lan");
            case Arrival.Accepted _ ->
                new ModelAndView("redirect:" + Frame.current().href("/dang-nhap/oidc"));
        };
    }

    private ModelAndView refused(HttpServletRequest request, HttpStatus status, String target, Refusal refusal) {
        var journey = new Entrance.Journey(Entrance.here(target), List.of());
        return entrance.page(request, status, "", journey, FieldErrors.of("mot-lan", refusal));
    }

    /// The provider tells that somebody left there (OpenID Connect Back-Channel Logout 1.0, 2.8).
    @PostMapping("/dang-nhap/oidc/dang-xuat-tu-xa")
    ResponseEntity<Void> farewell(Actor visitor, @RequestParam(name = "logout_token", defaultValue = "") String token) {
        try {
            provider.farewell(visitor, token);
            return ResponseEntity.ok().cacheControl(CacheControl.noStore()).build();
        } catch (SingleSignOnRefused _) {
            return ResponseEntity.badRequest()
                    .cacheControl(CacheControl.noStore())
                    .build();
        }
    }

    /// The address that the provider knows: of the host that was asked, without a language.
    static URI returnTo(HttpServletRequest request) {
        var port = request.getServerPort();
        var usual = request.getScheme().equals("https") ? 443 : 80;
        var host = request.getServerName() + (port == usual ? "" : ":" + port);
        return URI.create(request.getScheme() + "://" + host + BACK);
    }
}
