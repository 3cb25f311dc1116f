package vn.thidua.emulation.registration.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.registration.KeptRegistration;
import vn.thidua.emulation.registration.RegisteredTitle;
import vn.thidua.emulation.registration.Registration;
import vn.thidua.emulation.registration.RegistrationTerms;
import vn.thidua.emulation.registration.SubjectKind;
import vn.thidua.emulation.registration.Taking;

/// A registration at the desk.
///
/// @param taking whether what is sent today is taken
/// @param read what this reader sees of it
/// @param own whether the reader is of the unit
/// @param writes whether the reader drafts for the unit
/// @param submits whether the reader sends and withdraws it
/// @param judges whether the reader accepts it or gives it back
public record RegistrationPage(
        KeptRegistration kept,
        BlocYear year,
        RegistrationTerms terms,
        Taking taking,
        KeptRegistration.Revision read,
        boolean own,
        boolean writes,
        boolean submits,
        boolean judges,
        Notice notice) {

    /// What could not be done, at the place of the page where it was tried.
    public record Notice(String place, String words, String typed) {
        static final Notice NONE = new Notice("", "", "");

        public boolean at(String one) {
            return place.equals(one);
        }

        public String typedAt(String one) {
            return at(one) ? typed : "";
        }
    }

    static String path(KeptRegistration kept) {
        return RegistrationBoardController.PATH + "/" + kept.registration().id().value();
    }

    public String path() {
        return path(kept);
    }

    public String yearPath() {
        return RegistrationBoardController.PATH + "/nam/" + year.id().value();
    }

    /// As this reader is told: others learn of what was sent, not of what is written.
    public String state() {
        return own ? kept.state() : read.state();
    }

    public static String badge(String state) {
        return switch (state) {
            case "ACCEPTED" -> "badge--good";
            case "RETURNED", "WITHDRAWN" -> "badge--bad";
            default -> "";
        };
    }

    /// The rule by which it was sent, as papers write it; as it is stored where another holds by now.
    public String cited() {
        var rule = terms.rule();
        var citation = terms.citation();
        return rule != null && citation != null && citation.path().equals(read.cited())
                ? rule.source().words()
                : read.cited();
    }

    /// Why the bloc gave back what the reader sees, or what went before it.
    public @Nullable String returned() {
        if (!own) return read.returned().isEmpty() ? null : read.returned();
        return kept.registration() instanceof Registration.Draft draft && draft.returned() != null
                ? draft.returned().reason()
                : null;
    }

    public boolean isDraft() {
        return kept.registration() instanceof Registration.Draft;
    }

    public boolean isSubmitted() {
        return kept.registration() instanceof Registration.Submitted;
    }

    /// Whether the unit has anything with the bloc that it could take back.
    public boolean withdrawable() {
        return switch (kept.registration()) {
            case Registration.Draft draft -> draft.revision() > 1;
            case Registration.Submitted _, Registration.Accepted _ -> true;
            case Registration.Withdrawn _ -> false;
        };
    }

    public boolean revisable() {
        return switch (kept.registration()) {
            case Registration.Accepted _, Registration.Withdrawn _ -> true;
            case Registration.Draft _, Registration.Submitted _ -> false;
        };
    }

    /// Whether sending it now would be refused: what the bloc gave back it takes again.
    public boolean tooLate() {
        return isDraft() && returned() == null && taking == Taking.CLOSED;
    }

    public List<RegisteredTitle> lines(SubjectKind kind) {
        return lines(read, kind);
    }

    public static List<RegisteredTitle> lines(KeptRegistration.Revision revision, SubjectKind kind) {
        return revision.lines().stream().filter(line -> line.kind() == kind).toList();
    }

    /// What was sent before what the reader sees, the latest first.
    public List<KeptRegistration.Revision> earlier() {
        return kept.revisions().reversed().stream()
                .filter(one -> one.n() != read.n() && one.sent())
                .toList();
    }
}
