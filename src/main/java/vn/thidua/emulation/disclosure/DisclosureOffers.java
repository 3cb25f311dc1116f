package vn.thidua.emulation.disclosure;

import java.util.List;
import vn.thidua.platform.SiteId;

/// Where lists come from. Each kind is a bean.
interface DisclosureOffers {

    List<DisclosureOffer> of(SiteId site);
}
