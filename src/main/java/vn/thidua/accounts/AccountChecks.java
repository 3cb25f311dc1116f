package vn.thidua.accounts;

import static vn.thidua.site.ComplianceFinding.notMet;
import static vn.thidua.site.ComplianceFinding.untold;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.site.ComplianceCheck;

/// What can be told of the protection of accounts. The age of backups is known to nobody here: a person says so.
@Configuration
class AccountChecks {

    private static final String ACCOUNTS = "/quan-tri/tai-khoan";

    private final AccountCheckStore store;

    AccountChecks(AccountCheckStore store) {
        this.store = store;
    }

    @Bean
    ComplianceCheck guardedAccounts() {
        return ComplianceCheck.of(15, site -> {
            var unguarded = store.unguarded(site);
            return unguarded > 0
                    ? notMet("check.15.factor", unguarded).at(ACCOUNTS)
                    : untold("check.15.untold").at(ACCOUNTS);
        });
    }
}
