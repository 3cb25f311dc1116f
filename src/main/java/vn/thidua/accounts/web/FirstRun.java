package vn.thidua.accounts.web;

import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.accounts.ConsoleLinks;
import vn.thidua.platform.Actor;
import vn.thidua.site.Site;
import vn.thidua.site.Sites;

/// Prints the one-time link for the first administrator on the console, as long as there is none. There is no default
/// password anywhere.
@Component
class FirstRun {

    private final ConsoleLinks links;
    private final Sites sites;

    FirstRun(ConsoleLinks links, Sites sites) {
        this.links = links;
        this.sites = sites;
    }

    @EventListener
    @Order(10)
    void open(WebServerInitializedEvent event) {
        var host = sites.all().stream()
                .filter(Site::isDefault)
                .findFirst()
                .map(site -> site.hosts().getFirst());
        if (host.isEmpty()) return;
        links.firstRun(Actor.SYSTEM).ifPresent(token -> {
            System.out.println();
            System.out.println("Chưa có người quản trị. Mở liên kết này để lập tài khoản quản trị đầu tiên");
            System.out.println("(dùng một lần, có hạn; mỗi lần khởi động in một liên kết mới):");
            System.out.printf(
                    "  http://%s:%d/moi/%s%n", host.get(), event.getWebServer().getPort(), token.value());
        });
    }
}
