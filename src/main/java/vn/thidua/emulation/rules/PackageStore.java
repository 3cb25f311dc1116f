package vn.thidua.emulation.rules;

import java.util.List;
import org.springframework.stereotype.Repository;
import vn.thidua.platform.SiteId;

@Repository
class PackageStore {

    List<RulePackage> of(SiteId site) {
        return List.of();
    }
}
