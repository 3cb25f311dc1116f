package vn.thidua.emulation.rules;

import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.thidua.platform.Actor;
import vn.thidua.site.Sites;

/// A site without rules gets those that come with the product.
@Component
@Profile("!command")
class FirstRules implements SmartLifecycle {

    private final Sites sites;
    private final RuleBook book;
    private volatile boolean running;

    FirstRules(Sites sites, RuleBook book) {
        this.sites = sites;
        this.book = book;
    }

    @Override
    public void start() {
        running = true;
        for (var site : sites.all()) book.ship(Actor.SYSTEM, site.id());
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// After the first site, before the web server opens its door.
    @Override
    public int getPhase() {
        return 2;
    }
}
