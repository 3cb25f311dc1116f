package vn.thidua.emulation.programme;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// The bloc gave a programme back, with a reason.
public record ProgrammeReturned(SiteId site, ProgrammeId programme, String after, Actor by) implements Happening {

    @Override
    public String subject() {
        return "programme:" + programme.value();
    }
}
