package vn.thidua.emulation.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.emulation.rules.RuleBook;
import vn.thidua.emulation.rules.RulePackage;
import vn.thidua.emulation.rules.RulesRefused;
import vn.thidua.emulation.rules.Used;

/// By which rules a proposal is judged: those in force on the day it was received, or newer ones that two officers
/// found more favourable. What is not received yet goes by the rules of today.
@Component
class DossierRules {

    private final RuleBook book;
    private final DossierWorkStore store;

    DossierRules(RuleBook book, DossierWorkStore store) {
        this.book = book;
        this.store = store;
    }

    LocalDate day(KeptDossier dossier, LocalDate today) {
        var newer = store.newerRules(dossier.id()).filter(NewerRules::agreed);
        if (newer.isPresent()) return newer.get().asOf();
        var received = dossier.received();
        return received == null ? today : received;
    }

    RulePackage rules(KeptDossier dossier, LocalDate today) {
        return book.at(dossier.site(), day(dossier, today));
    }

    /// The same for what can be done without any.
    Optional<RulePackage> find(KeptDossier dossier, LocalDate today) {
        return book.find(dossier.site(), day(dossier, today));
    }

    /// The rules that would hold if it were received today, where they are others.
    Optional<RulePackage> others(KeptDossier dossier, LocalDate today) {
        var then = rules(dossier, today);
        return book.find(dossier.site(), today)
                .filter(now -> !now.key().equals(then.key()) || now.version() != then.version());
    }

    Readiness.RulesThen then(KeptDossier dossier, LocalDate today) {
        var day = day(dossier, today);
        return key -> used(dossier, key, day, today);
    }

    private Optional<Used> used(KeptDossier dossier, String key, LocalDate received, LocalDate decided) {
        var found = book.find(dossier.site(), received);
        if (found.isEmpty()) return Optional.empty();
        var rules = found.get();
        if (rules.find(key).filter(value -> value.holdsOn(received)).isEmpty()) return Optional.empty();
        try {
            return Optional.of(book.use(dossier.site(), key, received, decided));
        } catch (RulesRefused.Lapsed lapsed) {
            // told beside the line, so that what is still to be done is seen even so
            var value = rules.rule(key);
            return Optional.of(
                    new Used(value, rules.citation(key), value.source().basis()));
        }
    }

    /// Invariant 5: what is new does not go by what has lapsed, unless two people allowed it. Refuses with
    /// [RulesRefused.Lapsed].
    void mustHold(KeptDossier dossier, List<String> keys, LocalDate today) {
        if (dossier.received() != null) return;
        var day = day(dossier, today);
        var rules = book.at(dossier.site(), day);
        for (var key : keys) if (rules.find(key).isPresent()) book.use(dossier.site(), key, day, today);
    }
}
