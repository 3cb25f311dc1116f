package vn.thidua.emulation.disclosure.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.design.MappedAddresses;
import vn.thidua.emulation.disclosure.Disclosure;
import vn.thidua.emulation.disclosure.DisclosureState;
import vn.thidua.emulation.disclosure.Disclosures;
import vn.thidua.platform.SiteId;

/// Public lists in the map of the site.
@Component
class DisclosureAddresses implements MappedAddresses {

    private final Disclosures disclosures;

    DisclosureAddresses(Disclosures disclosures) {
        this.disclosures = disclosures;
    }

    @Override
    public List<String> of(SiteId site) {
        var known = disclosures.published(site);
        if (known.isEmpty()) return List.of();
        var addresses = new ArrayList<>(List.of(PublicDisclosureController.PATH));
        known.stream()
                .filter(one -> !(one.state() instanceof DisclosureState.Scheduled))
                .map(Disclosure::address)
                .forEach(addresses::add);
        return addresses;
    }
}
