package vn.thidua.emulation.rules;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.platform.SiteId;

/// The rules of each site, by day.
@Service
@Transactional
public class RuleBook {

    private final PackageStore packages;

    RuleBook(PackageStore packages) {
        this.packages = packages;
    }

    /// The package in force on a day; refuses with [RulesRefused.NoPackage] where there is none.
    public RulePackage at(SiteId site, LocalDate day) {
        return packages.of(site).stream()
                .filter(known -> known.holdsOn(day))
                .findFirst()
                .orElseThrow(() -> new RulesRefused.NoPackage(day.toString()));
    }
}
