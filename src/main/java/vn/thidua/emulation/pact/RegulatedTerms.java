package vn.thidua.emulation.pact;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.thidua.platform.SiteId;

/// What the regulation in force asks of a signing.
@Component
class RegulatedTerms {

    SigningTerms of(SiteId site, Occasion occasion, LocalDate day) {
        return new SigningTerms(0, true, false, "");
    }
}
