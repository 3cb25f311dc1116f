package vn.thidua.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.accounts.PasskeyRefused;
import vn.thidua.accounts.Place;
import vn.thidua.design.Frame;
import vn.thidua.site.Sites;

/// Where passkeys answer: at the hosts of the site alone, whatever name a request is sent with.
@Component
class Places {

    private final Sites sites;

    Places(Sites sites) {
        this.sites = sites;
    }

    Optional<Place> of(HttpServletRequest request) {
        var hosts = sites.site(Frame.current().site()).hosts();
        return Place.of(request.getScheme(), request.getServerName(), request.getServerPort())
                .filter(place -> hosts.contains(place.host()));
    }

    Place must(HttpServletRequest request) {
        return of(request).orElseThrow(PasskeyRefused.NotHere::new);
    }
}
