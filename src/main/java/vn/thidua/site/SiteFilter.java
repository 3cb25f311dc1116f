package vn.thidua.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.thidua.design.Frame;
import vn.thidua.design.Language;
import vn.thidua.design.Notices;
import vn.thidua.platform.Vietnam;

/// Finds the site by the host's name, the language by `/en`, and puts the frame around the request.
@Component
@Order(SiteFilter.ORDER)
class SiteFilter extends OncePerRequestFilter {

    static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 200;

    private final Sites sites;
    private final Outages outages;
    private final Clock clock;

    SiteFilter(Sites sites, Outages outages, Clock clock) {
        this.sites = sites;
        this.outages = outages;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var site = sites.at(request.getServerName());
        if (site.isEmpty()) {
            response.sendError(HttpServletResponse.SC_MISDIRECTED_REQUEST);
            return;
        }
        var language = languageOf(request.getRequestURI());
        var path = request.getRequestURI().substring(language.prefix().length());
        var frame = frame(site.get(), language, path.isEmpty() ? "/" : path, request.getLocalPort());
        carry(frame, language == Language.VI ? request : new Unprefixed(request, frame.path()), response, chain);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private Frame frame(Site site, Language language, String path, int port) {
        return new Frame(
                site.id(),
                language,
                path,
                site.baseUrl(port),
                Vietnam.today(clock),
                site.agency(),
                site.menu(),
                site.pages());
    }

    private static Language languageOf(String uri) {
        var prefix = Language.EN.prefix();
        return uri.equals(prefix) || uri.startsWith(prefix + "/") ? Language.EN : Language.VI;
    }

    private void carry(Frame frame, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            Notices.bind(Frame.bind(frame), () -> outages.notice(frame.site(), frame.language()))
                    .call(() -> {
                        chain.doFilter(request, response);
                        return true;
                    });
        } catch (ServletException | IOException | RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new ServletException(failure);
        }
    }

    /// The same request without `/en`, so that one controller serves both languages.
    private static class Unprefixed extends HttpServletRequestWrapper {

        private final String path;

        Unprefixed(HttpServletRequest request, String path) {
            super(request);
            this.path = path;
        }

        @Override
        public String getRequestURI() {
            return path;
        }

        @Override
        public String getServletPath() {
            return path;
        }
    }
}
