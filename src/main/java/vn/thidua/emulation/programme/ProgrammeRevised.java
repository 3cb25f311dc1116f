package vn.thidua.emulation.programme;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// A member began the next revision of its programme.
public record ProgrammeRevised(SiteId site, ProgrammeId programme, String after, Actor by) implements Happening {

    @Override
    public String subject() {
        return "programme:" + programme.value();
    }
}
