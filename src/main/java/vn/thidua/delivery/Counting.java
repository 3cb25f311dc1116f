package vn.thidua.delivery;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.design.Asked;
import vn.thidua.design.Language;
import vn.thidua.platform.SiteId;
import vn.thidua.site.Outages;
import vn.thidua.site.Sites;
import vn.thidua.traffic.Hit;
import vn.thidua.traffic.Visits;

/// Tells the room that counts what was answered, and asks it for the numbers in the pages.
@Component
class Counting implements Hits, LiveNumbers {

    private final Visits visits;
    private final Sites sites;
    private final Outages outages;
    private final Clock clock;

    Counting(Visits visits, Sites sites, Outages outages, Clock clock) {
        this.visits = visits;
        this.sites = sites;
        this.outages = outages;
        this.clock = clock;
    }

    @Override
    public void seen(
            HttpServletRequest request, @Nullable String subject, @Nullable Asked asked, int status, boolean html) {
        sites.at(request.getServerName())
                .ifPresent(site -> visits.record(new Hit(
                        site.id(),
                        request.getMethod(),
                        request.getRequestURI(),
                        subject == null ? null : UUID.fromString(subject),
                        asked,
                        clock.instant(),
                        status == 304 ? 200 : status,
                        html,
                        header(request, "Sec-Purpose", header(request, "Purpose", "")),
                        header(request, "User-Agent", ""),
                        header(request, "Accept-Language", ""),
                        header(request, "Referer", ""),
                        request.getRemoteAddr())));
    }

    @Override
    public String text(SiteId site, Language language, String key) {
        return visits.number(site, language, key);
    }

    @Override
    public String notices(SiteId site, Language language) {
        return outages.notice(site, language);
    }

    private static String header(HttpServletRequest request, String name, String otherwise) {
        var value = request.getHeader(name);
        return value == null ? otherwise : value;
    }
}
