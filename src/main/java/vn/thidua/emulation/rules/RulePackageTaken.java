package vn.thidua.emulation.rules;

import vn.thidua.emulation.RulePackageId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// A version of a package was taken in, with the bases it rests on.
public record RulePackageTaken(SiteId site, RulePackageId rules, String after, Actor by) implements Happening {

    @Override
    public String subject() {
        return "rule-package:" + rules.value();
    }
}
