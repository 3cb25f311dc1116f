package vn.thidua.emulation.disclosure;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// Somebody sees to what was written about a list.
public record VoiceAssigned(SiteId site, DisclosureId disclosure, VoiceId voice, String after, Actor by)
        implements Happening {

    @Override
    public String subject() {
        return "disclosure:" + disclosure.value();
    }
}
