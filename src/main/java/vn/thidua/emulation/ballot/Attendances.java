package vn.thidua.emulation.ballot;

import java.util.Map;
import java.util.Optional;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.SiteId;

/// Who came to the review meeting, as the room that keeps it knows: fills in the roll of a ballot that is prepared.
public interface Attendances {

    /// By the member's unit; empty while nothing is known of the meeting.
    Optional<Map<UnitId, Attendance>> of(SiteId site, BlocYearId year);
}
