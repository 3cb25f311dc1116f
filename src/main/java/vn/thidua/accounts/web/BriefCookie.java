package vn.thidua.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import vn.thidua.accounts.AccountRefused;
import vn.thidua.accounts.Token;

/// Ties what was begun to the browser that began it, for a few minutes.
enum BriefCookie {

    /// Who owes a second factor.
    STEP("buoc", "Strict", Duration.ofMinutes(5)),

    /// Who was asked for a key.
    KEY("khoa", "Strict", Duration.ofMinutes(5)),

    /// Who is at the provider; sent along when it leads back.
    PROVIDER("mot-lan", "Lax", Duration.ofMinutes(10));

    private final String word;
    private final String from;
    private final Duration age;

    BriefCookie(String word, String from, Duration age) {
        this.word = word;
        this.from = from;
        this.age = age;
    }

    Optional<Token> of(HttpServletRequest request) {
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

    void give(HttpServletRequest request, HttpServletResponse response, Token token) {
        write(request, response, token.value(), age);
    }

    void take(HttpServletRequest request, HttpServletResponse response) {
        write(request, response, "", Duration.ZERO);
    }

    private void write(HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
        var cookie = ResponseCookie.from(name(request), value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite(from)
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private String name(HttpServletRequest request) {
        return request.isSecure() ? "__Host-" + word : word;
    }
}
