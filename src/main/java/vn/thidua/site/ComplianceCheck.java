package vn.thidua.site;

import vn.thidua.platform.SiteId;

/// One question of what the law asks of a site, answered from data by the room that has them. The room `compliance`
/// gathers the answers; where nobody answers, it says that no machine can tell.
public interface ComplianceCheck {

    /// Its place in the list of the compliance page, 1 to 20.
    int number();

    ComplianceFinding look(SiteId site);

    static ComplianceCheck of(int number, java.util.function.Function<SiteId, ComplianceFinding> answer) {
        return new ComplianceCheck() {
            @Override
            public int number() {
                return number;
            }

            @Override
            public ComplianceFinding look(SiteId site) {
                return answer.apply(site);
            }
        };
    }
}
