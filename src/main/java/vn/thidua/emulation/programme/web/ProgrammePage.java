package vn.thidua.emulation.programme.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.programme.Agreed;
import vn.thidua.emulation.programme.Contents;
import vn.thidua.emulation.programme.Item;
import vn.thidua.emulation.programme.KeptProgramme;
import vn.thidua.emulation.programme.Programme;
import vn.thidua.emulation.programme.ProgrammePaper;
import vn.thidua.emulation.programme.Programmes;

/// A programme at the desk.
///
/// @param read what this reader sees of it
/// @param writes whether the reader drafts for the unit
/// @param issues whether the reader puts it into force and sends it
/// @param judges whether the reader accepts it or gives it back
/// @param outdated whether the pact was amended and signed anew since then
public record ProgrammePage(
        KeptProgramme kept,
        BlocYear year,
        Programmes.InForce read,
        boolean writes,
        boolean issues,
        boolean judges,
        boolean outdated,
        List<Signer> signers,
        Notice notice) {

    /// Who may sign the paper.
    ///
    /// @param value of the choice: the mandate
    public record Signer(String value, String name, String title) {}

    /// What could not be done, at the place of the page where it was tried.
    public record Notice(String place, String words, String typed) {
        static final Notice NONE = new Notice("", "", "");
    }

    public ProgrammePage {
        signers = List.copyOf(signers);
    }

    public Agreed agreed() {
        return read.agreed();
    }

    public Contents contents() {
        return read.contents();
    }

    /// Whether the paper says what the reader reads: not while others read what was in force before.
    public boolean printable() {
        return contents().equals(kept.programme().contents());
    }

    static String path(KeptProgramme kept) {
        return ProgrammeController.PATH + "/" + kept.programme().id().value();
    }

    public String path() {
        return path(kept);
    }

    public String yearPath() {
        return ProgrammeController.PATH + "/nam/" + year.id().value();
    }

    public String yearTitle() {
        return year.title();
    }

    public @Nullable String returned() {
        return kept.programme() instanceof Programme.Draft draft ? draft.returned() : null;
    }

    public boolean isDraft() {
        return kept.programme() instanceof Programme.Draft;
    }

    public boolean isIssued() {
        return kept.programme() instanceof Programme.Issued;
    }

    public boolean isSubmitted() {
        return kept.programme() instanceof Programme.Submitted;
    }

    public boolean isAccepted() {
        return kept.programme() instanceof Programme.Accepted;
    }

    public String badge() {
        return badge(kept.state());
    }

    static String badge(String state) {
        return switch (state) {
            case "ACCEPTED" -> "badge--good";
            case "RETURNED" -> "badge--bad";
            default -> "";
        };
    }

    public String target(Item item, int task) {
        return item.target() == null
                ? ""
                : agreed().target(task, item.target())
                        .map(target -> target.content())
                        .orElse("");
    }

    public String goal(Item item, int task) {
        return item.target() == null
                ? ""
                : agreed().target(task, item.target())
                        .map(target -> ProgrammePaper.goal(item, target, agreed()))
                        .orElse("");
    }
}
