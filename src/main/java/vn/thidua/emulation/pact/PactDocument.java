package vn.thidua.emulation.pact;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// The paper that a pact becomes: one empty signature field for each party, named by [Party#field].
@Component
class PactDocument {

    byte[] pdf(Occasion occasion, PactText text, List<Party> parties, LocalDate on) {
        throw new PactRefused.NoPaperYet();
    }
}
