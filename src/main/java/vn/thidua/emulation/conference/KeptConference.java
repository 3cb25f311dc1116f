package vn.thidua.emulation.conference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.newsroom.DraftId;
import vn.thidua.organisation.UnitId;

/// A conference as it is kept.
///
/// @param invitees members first, then guests
/// @param edition grows with every change: what a form says it was read from
/// @param draft the article that was begun from it
public record KeptConference(
        BlocYear year,
        Meeting meeting,
        List<Invitee> invitees,
        List<ConferencePicture> pictures,
        int edition,
        @Nullable DraftId draft) {

    public KeptConference {
        invitees = List.copyOf(invitees);
        pictures = List.copyOf(pictures);
    }

    public List<Invitee> members() {
        return invitees.stream().filter(Invitee::isMember).toList();
    }

    public List<Invitee> guests() {
        return invitees.stream().filter(one -> !one.isMember()).toList();
    }

    Attendance attendance(UnitId unit) {
        return invitees.stream()
                .filter(one -> unit.equals(one.unit()))
                .map(Invitee::attendance)
                .findFirst()
                .orElseGet(Attendance.Invited::new);
    }

    /// The public page of its year.
    public String address() {
        return "/khoi/" + year.bloc().slug() + "/" + year.year();
    }
}
