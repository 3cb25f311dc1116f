package vn.thidua.accounts.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.thidua.accounts.RefusalNotes;
import vn.thidua.design.Frame;

/// Sees which requests to the back office were refused, and has them noted: acts of people who may not, forms that
/// came again after a session ended, forms of other pages. Around the gate, whose answers it sees too.
@Component
@Order(Gate.ORDER - 1)
class Watch extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final int LONGEST = 200;

    private final RefusalNotes refusals;

    Watch(RefusalNotes refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        var path = request.getRequestURI();
        if (Gate.guards(path) && refused(request, response.getStatus())) note(request, path, response.getStatus());
    }

    /// Whoever only opens a page without being signed in is shown the way in; that is no attempt.
    private static boolean refused(HttpServletRequest request, int status) {
        if (status == HttpServletResponse.SC_FORBIDDEN) return true;
        return status == HttpServletResponse.SC_UNAUTHORIZED && !READING.contains(request.getMethod());
    }

    private void note(HttpServletRequest request, String path, int status) {
        var present = Gate.present(request);
        var actor = present == null ? ActorArgument.visitor(request.getRemoteAddr()) : present.actor();
        var act = request.getMethod() + " " + path;
        try {
            refusals.act(actor, Frame.current().site(), act.substring(0, Math.min(LONGEST, act.length())), status);
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("A refusal could not be noted: {}", act, away);
        }
    }
}
