package vn.thidua.delivery;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.thidua.changes.FeedState;
import vn.thidua.platform.SiteId;

/// Answers for a public page: the kept one while it holds, a new one when the site has changed, and while the
/// database is away the kept one with a note.
@Component
class Desk {

    private static final int TRIES = 3;

    private final PageMemory memory;
    private final Editions editions;
    private final Kitchen kitchen;
    private final Figures figures;
    private final FeedState feed;
    private final Hits hits;
    private final Clock clock;

    Desk(
            PageMemory memory,
            Editions editions,
            Kitchen kitchen,
            Figures figures,
            FeedState feed,
            ObjectProvider<Hits> hits,
            Clock clock) {
        this.memory = memory;
        this.editions = editions;
        this.kitchen = kitchen;
        this.figures = figures;
        this.feed = feed;
        this.hits = hits.getIfAvailable(() -> (_, _, _, _, _) -> {});
        this.clock = clock;
    }

    void answer(Address address, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var kept = memory.get(address);
        var connected = feed.connected();
        if (kept == null || connected && kept.isOlderThan(editions.of(address.site()))) {
            renew(address, kept, request, response, chain);
            return;
        }
        send(kept, !connected, request, response);
        if (connected && kept.hasAged(clock) && !memory.isUnderWay(address)) {
            response.flushBuffer(); // the reader has everything; what follows is for the next one
            render(address, request, response, false, chain);
        }
    }

    private void renew(
            Address address,
            @Nullable Page kept,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws IOException, ServletException {
        var wanted = editions.of(address.site());
        for (var i = 0; i < TRIES; i++) {
            var outcome = render(address, request, response, true, chain);
            if (response.isCommitted()) return;
            var page = outcome.rendered().orElse(null);
            if (page == null && !outcome.leading()) break;
            if (page == null) return;
            // whoever waited may have waited for a render that began before the change
            if (!outcome.leading() && page.isOlderThan(wanted)) continue;
            var away = page.answer().status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE;
            send(away && kept != null ? kept : page, away || !feed.connected(), request, response);
            return;
        }
        if (kept != null) send(kept, true, request, response);
        else renderOnce(address.site(), request, response, chain);
    }

    /// Renders for this reader alone and keeps nothing.
    void renderOnce(SiteId site, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var address = new Address(site, request.getRequestURI(), 0, null);
        var answer = kitchen.answer(new Quiet(request, null), response, true, chain);
        if (answer.isEmpty()) return;
        var page = Page.of(address, answer.get().unkept(), editions.of(site), clock.instant(), null);
        send(page, !feed.connected(), request, response);
    }

    private PageMemory.Outcome render(
            Address address,
            HttpServletRequest request,
            HttpServletResponse response,
            boolean hasReader,
            FilterChain chain)
            throws ServletException {
        var edition = editions.of(address.site());
        try {
            return memory.render(address, () -> {
                var answer = kitchen.answer(new Quiet(request, address), response, hasReader, chain);
                return answer.map(said -> Page.of(address, said, edition, clock.instant(), memory.get(address)));
            });
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new PageMemory.Outcome(false, Optional.empty());
        }
    }

    private void send(Page page, boolean outage, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var answer = page.answer();
        var head = request.getMethod().equals("HEAD");
        int status;
        if (answer.failed()) {
            status = answer.status();
            PlainPage.send(response, status, Address.language(request.getRequestURI()), head);
        } else {
            status = Reply.send(page, page.copy(figures, outage, clock.millis()), request, response);
        }
        if (!head) hits.seen(request, answer.subject(), answer.asked(), status, answer.html());
    }
}
