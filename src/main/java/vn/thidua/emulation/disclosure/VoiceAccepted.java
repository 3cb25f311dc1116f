package vn.thidua.emulation.disclosure;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// A complaint is taken up: what it is about waits.
public record VoiceAccepted(SiteId site, DisclosureId disclosure, VoiceId voice, String after, Actor by)
        implements Happening {

    @Override
    public String subject() {
        return "disclosure:" + disclosure.value();
    }
}
