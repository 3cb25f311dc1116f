package vn.thidua.emulation.council.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.FieldErrors;
import vn.thidua.emulation.ballot.Elector;
import vn.thidua.emulation.council.CouncilMember;

/// The form in which a session is planned.
///
/// @param id `null` for a new one
/// @param members who may preside
/// @param even whether the council has an even number of members on that day
public record SessionFormPage(
        @Nullable UUID id,
        int edition,
        List<Choice> choices,
        List<CouncilMember> members,
        boolean even,
        List<Elector> accounts,
        SessionForm form,
        FieldErrors errors) {

    /// A dossier that can be taken.
    public record Choice(UUID id, String code, String subject, String award, String proposer) {}

    public SessionFormPage {
        choices = List.copyOf(choices);
        members = List.copyOf(members);
        accounts = List.copyOf(accounts);
    }

    public String path() {
        return id == null ? CouncilController.PATH + "/phien" : CouncilSessionController.PATH + id + "/sua";
    }
}
