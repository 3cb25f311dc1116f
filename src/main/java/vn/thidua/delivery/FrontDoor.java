package vn.thidua.delivery;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.platform.SiteId;
import vn.thidua.site.Sites;

/// Stands before everything else and decides who answers: the static files, the kept pages, or the application.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class FrontDoor implements Filter {

    private final Settings settings;
    private final Sites sites;
    private final StaticFiles files;
    private final Desk desk;
    private final boolean dev;

    FrontDoor(Settings settings, Sites sites, StaticFiles files, Desk desk, @Value("${thidua.dev:false}") boolean dev) {
        this.settings = settings;
        this.sites = sites;
        this.files = files;
        this.desk = desk;
        this.dev = dev;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        open((HttpServletRequest) request, (HttpServletResponse) response, chain);
    }

    private void open(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getRequestURI();
        if (!reads(request) || settings.isDirect(path)) {
            direct(request, response, chain);
        } else if (StaticFiles.owns(path)) {
            files.send(path, request, response);
        } else {
            publicPage(path, request, response, chain);
        }
    }

    private void publicPage(String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var site = sites.at(request.getServerName());
        if (site.isEmpty()) {
            PlainPage.send(
                    response, HttpServletResponse.SC_MISDIRECTED_REQUEST, Address.language(path), isHead(request));
            return;
        }
        var address = dev || asksForJson(request)
                ? Optional.<Address>empty()
                : address(site.get().id(), path, request);
        var queried = address.isEmpty() || address.get().question() != null;
        if (queried && !readable(request)) {
            PlainPage.send(response, HttpServletResponse.SC_BAD_REQUEST, Address.language(path), isHead(request));
        } else if (address.isEmpty()) {
            desk.renderOnce(site.get().id(), request, response, chain);
        } else {
            desk.answer(address.get(), request, response, chain);
        }
    }

    /// Empty for what is rendered each time.
    private Optional<Address> address(SiteId site, String path, HttpServletRequest request) {
        if (settings.asks(path)) return Address.asking(site, request);
        return settings.readsQueries(path) ? Optional.empty() : Address.of(site, request);
    }

    private static void direct(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", "no-store");
        if (readable(request)) chain.doFilter(request, response);
        else
            PlainPage.send(
                    response,
                    HttpServletResponse.SC_BAD_REQUEST,
                    Address.language(request.getRequestURI()),
                    isHead(request));
    }

    /// The server finds out that a query is no text only when somebody reads it, and then fails.
    private static boolean readable(HttpServletRequest request) {
        if (!reads(request) || request.getQueryString() == null) return true;
        try {
            request.getParameterMap();
            return true;
        } catch (IllegalStateException _) {
            return false;
        }
    }

    private static boolean reads(HttpServletRequest request) {
        return request.getMethod().equals("GET") || isHead(request);
    }

    private static boolean isHead(HttpServletRequest request) {
        return request.getMethod().equals("HEAD");
    }

    /// A program that wants its refusals as problem documents is not given pages for people.
    private static boolean asksForJson(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        return accept != null && accept.contains("json") && !accept.contains("text/html");
    }
}
