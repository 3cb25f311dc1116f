package vn.thidua.emulation.rules;

import vn.thidua.emulation.LegalBasisId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// A version of a legal basis was written down.
public record BasisWritten(SiteId site, LegalBasisId basis, String before, String after, Actor by)
        implements Happening {

    @Override
    public String subject() {
        return "legal-basis:" + basis.value();
    }
}
