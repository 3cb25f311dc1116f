package vn.thidua.compliance;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// A person has looked at what no machine can tell, and says how it stands.
public record ComplianceStated(SiteId site, int check, String after, Actor by) implements Happening {

    @Override
    public String subject() {
        return "compliance:" + check;
    }
}
