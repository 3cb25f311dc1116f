package vn.thidua.emulation.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.SiteId;

/// An agency that was asked for its opinion (hiệp y).
///
/// @param unit `null` for an agency that the product does not know
/// @param contact an address of mail, or whom to ask
/// @param by the last day for its answer, itself counted
/// @param answer `null` while there is none
public record Consultation(
        UUID id,
        @Nullable UnitId unit,
        String agency,
        String contact,
        LocalDate askedOn,
        LocalDate by,
        String basis,
        String article,
        @Nullable Answer answer) {

    private static final int LONGEST = 200;

    public Consultation {
        agency = agency.strip();
        contact = contact.strip();
        if (agency.isEmpty()) throw new DossierRefused.AgencyWithoutName();
        if (agency.length() > LONGEST || contact.length() > LONGEST) throw new DossierRefused.TooLong(LONGEST);
    }

    public record Answer(boolean agrees, String words, LocalDate on) {
        public Answer {
            words = words.strip();
            if (!agrees && words.isEmpty()) throw new DossierRefused.DisagreesWithoutWords();
            if (words.length() > 2_000) throw new DossierRefused.TooLong(2_000);
        }
    }

    record Due(Consultation what, SiteId site, DossierId dossier, String code, String subject) {}

    /// Invariant 39: only the window closes by the clock; whoever works on the proposal moves it on.
    public boolean silent(LocalDate today) {
        return answer == null && today.isAfter(by);
    }

    public String source() {
        return article.isEmpty() ? basis : article + ", " + basis;
    }

    /// Refuses while somebody may still answer, or where silence does not count.
    static void mustBeOver(List<Consultation> all, boolean silenceProceeds, LocalDate today) {
        if (all.isEmpty()) throw new DossierRefused.NobodyAsked();
        for (var one : all) {
            if (one.answer() != null) continue;
            if (!one.silent(today))
                throw new DossierRefused.StillTime(one.agency(), vn.thidua.design.Words.day(one.by()));
            if (!silenceProceeds) throw new DossierRefused.NoAnswer(one.agency());
        }
    }
}
