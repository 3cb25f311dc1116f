package vn.thidua.site;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.Frame;
import vn.thidua.platform.SiteId;

/// One agency's site as configured: its hosts, its words for header and footer, its menu.
///
/// @param hosts lower-case host names without a port; the first is the one in canonical addresses
/// @param baseUrl scheme and host for canonical addresses; `null` on a machine without a public name
/// @param launchedOn the day from which this system counts its visits
public record Site(
        SiteId id,
        String slug,
        boolean isDefault,
        @Nullable String baseUrl,
        List<String> hosts,
        Frame.Agency agency,
        List<Frame.Link> menu,
        List<Frame.Link> pages,
        LocalDate launchedOn) {

    public Site {
        if (hosts.isEmpty()) throw new SiteRefused.WithoutHost();
        hosts = List.copyOf(hosts);
        menu = List.copyOf(menu);
        pages = List.copyOf(pages);
    }

    /// For the audit trail.
    String words() {
        return String.join(
                "\n",
                agency.name().vi(),
                agency.parent().vi(),
                agency.responsiblePerson().vi(),
                agency.address().vi(),
                agency.phone(),
                agency.email(),
                String.join(" ", hosts),
                baseUrl == null ? "" : baseUrl,
                String.join(
                        ", ",
                        menu.stream()
                                .map(link -> link.label().vi() + " " + link.href())
                                .toList()));
    }

    String baseUrl(int port) {
        if (baseUrl != null) return baseUrl;
        return "http://" + hosts.getFirst() + (port == 80 ? "" : ":" + port);
    }
}
