package vn.thidua.emulation.honours.web;

import static vn.thidua.emulation.honours.web.PublicHonourController.PATH;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.design.MappedAddresses;
import vn.thidua.platform.SiteId;

/// Where citizens find awards, for machines that read the map of the site.
@Component
class HonourAddresses implements MappedAddresses {

    private final HonourPages pages;

    HonourAddresses(HonourPages pages) {
        this.pages = pages;
    }

    @Override
    public List<String> of(SiteId site) {
        var years = pages.years(site);
        if (years.isEmpty()) return List.of();
        return Stream.concat(
                        Stream.of(PATH, PATH + "/danh-muc", PATH + "/du-lieu"),
                        years.stream().map(year -> PATH + "/nam/" + year))
                .toList();
    }
}
