package vn.thidua.emulation.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.dossier.RegistrationStanding.How;
import vn.thidua.emulation.registration.KeptRegistration;
import vn.thidua.emulation.registration.RegistrationDays;
import vn.thidua.emulation.registration.Registrations;
import vn.thidua.emulation.registration.TitleList;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Actor;

/// Whether an award was registered for, as the member's registration in its bloc year says.
@Component
class RegisteredTitles {

    private final Registrations registrations;
    private final RegistrationDays days;
    private final BlocYears years;

    RegisteredTitles(Registrations registrations, RegistrationDays days, BlocYears years) {
        this.registrations = registrations;
        this.days = days;
        this.years = years;
    }

    /// Where a unit is in several blocs, what is best for it counts.
    RegistrationStanding of(KeptDossier dossier) {
        var subject = dossier.subject().unit();
        var members = Stream.concat(Stream.ofNullable(subject), Stream.of(dossier.proposer()))
                .distinct()
                .filter(unit -> !years(dossier, unit).isEmpty())
                .findFirst();
        if (members.isEmpty()) return RegistrationStanding.UNKNOWN;
        var unit = members.get();
        return years(dossier, unit).stream()
                .map(year -> of(dossier, year, unit))
                .min(Comparator.comparing(RegistrationStanding::how))
                .orElse(RegistrationStanding.UNKNOWN);
    }

    private List<BlocYear> years(KeptDossier dossier, UnitId unit) {
        return years.ofUnit(unit).stream()
                .filter(year -> year.year() == dossier.year() && year.site().equals(dossier.site()))
                .toList();
    }

    private RegistrationStanding of(KeptDossier dossier, BlocYear year, UnitId unit) {
        if (!days.terms(dossier.site(), year.id()).required()) return RegistrationStanding.NOT_ASKED;
        if (TitleList.shipped().find(dossier.award().value()).isEmpty()) return RegistrationStanding.UNKNOWN;
        return registrations.ofYear(Actor.SYSTEM, dossier.site(), year.id()).stream()
                .filter(kept -> kept.unit().equals(unit))
                .findFirst()
                .map(kept -> of(dossier, kept))
                .orElseGet(() -> RegistrationStanding.without(How.NONE, year.nameOf(unit)));
    }

    private static RegistrationStanding of(KeptDossier dossier, KeptRegistration kept) {
        var inForce = kept.inForce();
        if (inForce == null) return RegistrationStanding.without(How.valueOf(kept.state()), kept.unitName());
        var itself = kept.unit().equals(dossier.subject().unit());
        return RegistrationStanding.among(inForce.lines(), kept.unitName(), itself, dossier.subject(), dossier.award());
    }
}
