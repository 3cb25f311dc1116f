package vn.thidua.accounts.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.thidua.accounts.Sessions;
import vn.thidua.accounts.Sessions.Present;
import vn.thidua.design.DeskEntry;
import vn.thidua.design.Frame;
import vn.thidua.design.Signed;
import vn.thidua.platform.Actor;

/// Finds out who comes to the back office, and shows everybody else the way to the page for signing in. Behind the
/// room that finds the site, before every page.
@Component
@Order(Gate.ORDER)
class Gate extends OncePerRequestFilter {

    static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 300;
    static final String PRESENT = Gate.class.getName();

    private final Sessions sessions;
    private final ObjectProvider<DeskEntry> entries;

    Gate(Sessions sessions, ObjectProvider<DeskEntry> entries) {
        this.sessions = sessions;
        this.entries = entries;
    }

    /// Whether an address is one of the back office, to which only those who are signed in come.
    static boolean guards(String path) {
        return path.equals("/quan-tri") || path.startsWith("/quan-tri/");
    }

    static @Nullable Present present(HttpServletRequest request) {
        return (Present) request.getAttribute(PRESENT);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI();
        if (!guards(path) && !path.equals("/dang-xuat")) {
            chain.doFilter(request, response);
            return;
        }
        var present = SessionCookie.of(request).flatMap(token -> sessions.find(token, request.getRemoteAddr()));
        if (present.isPresent()) enter(present.get(), request, response, chain);
        else if (looks(request)) response.sendRedirect(Frame.current().href("/dang-nhap") + "?tiep=" + after(request));
        else chain.doFilter(request, response); // the gatekeeper tells programs and forms
    }

    private void enter(Present present, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(PRESENT, present);
        if ((present.passwordDue() || present.factorDue()) && looks(request) && !own(request.getRequestURI())) {
            response.sendRedirect(Frame.current().href("/quan-tri/toi"));
            return;
        }
        var signed = new Signed(present.name(), present.login(), present.formToken(), entries(present.actor()));
        try {
            Signed.bind(signed).call(() -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (ServletException | IOException | RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new ServletException(failure);
        }
    }

    private static boolean own(String path) {
        return path.equals("/quan-tri/toi") || path.startsWith("/quan-tri/toi/");
    }

    private List<DeskEntry> entries(Actor actor) {
        var site = Frame.current().site();
        return entries.stream()
                .filter(entry -> entry.right() == null || actor.mayAnywhere(entry.right(), site))
                .sorted(Comparator.comparingInt(DeskEntry::place))
                .toList();
    }

    /// A person who opens a page, not a program or a form.
    private static boolean looks(HttpServletRequest request) {
        var accept = Optional.ofNullable(request.getHeader("Accept")).orElse("");
        var reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return reads && (accept.contains("text/html") || !accept.contains("json"));
    }

    private static String after(HttpServletRequest request) {
        var query = request.getQueryString();
        var path = Frame.current().href(request.getRequestURI());
        return java.net.URLEncoder.encode(
                query == null ? path : path + "?" + query, java.nio.charset.StandardCharsets.UTF_8);
    }
}
