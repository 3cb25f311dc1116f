package vn.thidua.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import vn.thidua.accounts.AccountRefused;
import vn.thidua.accounts.Token;

/// The session's token on its way: for this host alone, out of reach of scripts, gone when the browser is closed.
final class SessionCookie {

    private static final String NAME = "phien";
    private static final String OVER_TLS = "__Host-" + NAME;

    private SessionCookie() {}

    static Optional<Token> of(HttpServletRequest request) {
        var cookies = request.getCookies();
        if (cookies == null) return Optional.empty();
        for (var cookie : cookies) {
            if (!cookie.getName().equals(name(request))) continue;
            try {
                return Optional.of(new Token(cookie.getValue()));
            } catch (AccountRefused.LinkNotValid _) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    static void give(HttpServletRequest request, HttpServletResponse response, Token token) {
        write(request, response, token.value(), -1);
    }

    static void take(HttpServletRequest request, HttpServletResponse response) {
        write(request, response, "", 0);
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, String value, long age) {
        var cookie = ResponseCookie.from(name(request), value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? OVER_TLS : NAME;
    }
}
