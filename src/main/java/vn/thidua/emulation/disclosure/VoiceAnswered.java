package vn.thidua.emulation.disclosure;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// What was written about a list has its answer. The words of whoever wrote stay out of the trail.
public record VoiceAnswered(SiteId site, DisclosureId disclosure, VoiceId voice, String after, Actor by)
        implements Happening {

    @Override
    public String subject() {
        return "disclosure:" + disclosure.value();
    }
}
