package vn.thidua.emulation.example;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.demo.Sheet;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.conference.Attendance;
import vn.thidua.emulation.conference.Conferences;
import vn.thidua.emulation.conference.Meeting;
import vn.thidua.emulation.conference.Programme;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;

/// The conference at which the demo's pact was signed; all that were asked came.
@Component
class ExampleConferences {

    private static final Actor BY = Actor.SYSTEM;

    private final Conferences conferences;

    ExampleConferences(Conferences conferences) {
        this.conferences = conferences;
    }

    void write(SiteId site, BlocYearId year, Sheet sheet) {
        conferences.prepare(BY, site, year, 0, meeting(sheet));
        for (var guest : sheet.parts("guests"))
            conferences.invite(BY, site, year, guest.text("name"), guest.text("title"), guest.text("of"));
        Map<Integer, Attendance> all = new HashMap<>();
        for (var invitee : conferences.of(BY, site, year).orElseThrow().invitees())
            all.put(invitee.n(), new Attendance.InPerson());
        conferences.attend(BY, site, year, all);
    }

    private static Meeting meeting(Sheet sheet) {
        return new Meeting(
                LocalDateTime.parse(sheet.text("start")),
                sheet.text("place"),
                "",
                sheet.text("chair"),
                sheet.text("speaker"),
                sheet.text("title"),
                sheet.text("directed"),
                sheet.text("conclusion"),
                new Programme(sheet.parts("items").stream()
                        .map(item -> new Programme.Item(
                                LocalTime.parse(item.text("at")), item.text("what"), item.text("who")))
                        .toList()));
    }
}
