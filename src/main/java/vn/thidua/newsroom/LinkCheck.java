package vn.thidua.newsroom;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Every night: do the links of published articles to other articles of their site still lead somewhere? Addresses of
/// other sites are not asked, since nothing here calls out.
@Component
@Profile("!command")
class LinkCheck {

    private static final int BATCH = 500;

    private final BrokenLinkStore store;
    private final Clock clock;

    LinkCheck(BrokenLinkStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Scheduled(cron = "0 40 2 * * *", zone = "Asia/Ho_Chi_Minh")
    @Transactional
    public void run() {
        var last = new UUID(0, 0);
        for (var batch = store.after(last, BATCH); !batch.isEmpty(); batch = store.after(last, BATCH)) {
            for (var linking : batch) store.replace(linking.article(), broken(linking), clock.instant());
            last = batch.getLast().article();
        }
    }

    private List<String> broken(BrokenLinkStore.Linking linking) {
        return OwnLinks.in(linking.body()).stream()
                .filter(href -> !store.leads(linking.site(), OwnLinks.slug(href)))
                .toList();
    }
}
