package vn.thidua;

import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thidua.site.Sites;

/// Prints where the sites can be read, once the door is open.
@Component
class Doorplate {

    private final Sites sites;

    Doorplate(Sites sites) {
        this.sites = sites;
    }

    @EventListener
    void open(WebServerInitializedEvent event) {
        var port = event.getWebServer().getPort();
        System.out.println();
        System.out.println("Cổng Thi đua đã mở:");
        sites.all()
                .forEach(site -> System.out.printf(
                        "  http://%s:%d/  %s%n",
                        site.hosts().getFirst(), port, site.agency().name().vi()));
        System.out.println("Nhấn Ctrl-C để dừng.");
    }
}
