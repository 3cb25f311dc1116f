package vn.thidua.emulation.review;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.ballot.Attendances;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.SiteId;

/// Who is at the meeting, for the roll of a ballot that is prepared: whoever has left votes no more.
@Component
class ReviewAttendances implements Attendances {

    private final ReviewMeetings meetings;

    ReviewAttendances(ReviewMeetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public Optional<Map<UnitId, vn.thidua.emulation.ballot.Attendance>> of(SiteId site, BlocYearId year) {
        return meetings.current(site, year)
                .filter(sitting -> sitting.state() instanceof ReviewState.Open)
                .map(sitting -> sitting.present().stream()
                        .collect(Collectors.toMap(Present::unit, present -> attendance(present.attendance()))));
    }

    private static vn.thidua.emulation.ballot.Attendance attendance(Attendance known) {
        return switch (known) {
            case IN_PERSON -> vn.thidua.emulation.ballot.Attendance.IN_PERSON;
            case ONLINE -> vn.thidua.emulation.ballot.Attendance.ONLINE;
            case ABSENT, LEFT -> vn.thidua.emulation.ballot.Attendance.ABSENT;
        };
    }
}
