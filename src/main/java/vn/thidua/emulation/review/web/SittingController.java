package vn.thidua.emulation.review.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Frame;
import vn.thidua.emulation.review.Attendance;
import vn.thidua.emulation.review.Officer;
import vn.thidua.emulation.review.Proceeding;
import vn.thidua.emulation.review.ReviewGuests;
import vn.thidua.emulation.review.ReviewMeetingId;
import vn.thidua.emulation.review.ReviewMeetings;
import vn.thidua.emulation.review.ReviewRefused;
import vn.thidua.emulation.review.ReviewSittings;
import vn.thidua.emulation.review.web.ReviewDesk.Stand;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;

/// A meeting while it is on: who comes, when it begins, what is said and concluded, when it ends.
@Controller
class SittingController {

    private static final String HERE = ReviewController.HERE;

    private final ReviewMeetings meetings;
    private final ReviewSittings sittings;
    private final ReviewGuests guests;
    private final ReviewDesk desk;

    SittingController(ReviewMeetings meetings, ReviewSittings sittings, ReviewGuests guests, ReviewDesk desk) {
        this.meetings = meetings;
        this.sittings = sittings;
        this.guests = guests;
        this.desk = desk;
    }

    private static SiteId site() {
        return Frame.current().site();
    }

    @GetMapping(HERE + "/diem-danh")
    ModelAndView door(Actor actor, @PathVariable UUID id) {
        return desk.door(actor, id, Map.of(), FieldErrors.NONE, HttpStatus.OK);
    }

    @PostMapping(HERE + "/diem-danh")
    ModelAndView attend(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed) {
        var kept = meetings.meeting(actor, site(), new ReviewMeetingId(id)).meeting();
        meetings.mustLead(actor, site(), kept.year().id());
        var unit = uuid(typed.getOrDefault("don-vi", ""));
        return desk.done(
                actor,
                id,
                Stand.DOOR,
                typed,
                "nguoi-" + unit,
                "review-attended",
                () -> sittings.attend(
                        actor,
                        site(),
                        new ReviewMeetingId(id),
                        new UnitId(unit),
                        attendance(typed.getOrDefault("du", "")),
                        typed.getOrDefault("nguoi", ""),
                        typed.getOrDefault("ghi-chu", ""),
                        at(typed.getOrDefault("gio", ""), kept.plan().begins())));
    }

    private static Attendance attendance(String typed) {
        return switch (typed) {
            case "IN_PERSON" -> Attendance.IN_PERSON;
            case "ONLINE" -> Attendance.ONLINE;
            case "ABSENT" -> Attendance.ABSENT;
            case "LEFT" -> Attendance.LEFT;
            default -> throw new ReviewRefused.NothingChosen();
        };
    }

    /// On the day of the meeting; `null` for now.
    private static @Nullable Instant at(String hour, LocalDateTime begins) {
        return hour.isBlank()
                ? null
                : begins.toLocalDate()
                        .atTime(PlanForm.hour(hour))
                        .atZone(Vietnam.ZONE)
                        .toInstant();
    }

    private static UUID uuid(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException nobody) {
            throw new Missing();
        }
    }

    @PostMapping(HERE + "/khach")
    ModelAndView ask(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed) {
        return desk.done(
                actor,
                id,
                typed,
                "khach",
                "review-guests",
                () -> guests.ask(
                        actor,
                        site(),
                        new ReviewMeetingId(id),
                        typed.getOrDefault("khach", ""),
                        typed.getOrDefault("khach-chuc-vu", ""),
                        typed.getOrDefault("khach-don-vi", "")));
    }

    @PostMapping(HERE + "/khach/{n:[1-9][0-9]{0,3}}")
    ModelAndView welcome(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int n,
            @RequestParam(name = "den", defaultValue = "") String came) {
        return desk.done(
                actor,
                id,
                Stand.DOOR,
                Map.of(),
                "khach",
                "review-attended",
                () -> guests.welcome(actor, site(), new ReviewMeetingId(id), n, came.equals("co")));
    }

    @PostMapping(HERE + "/khach/{n:[1-9][0-9]{0,3}}/bo")
    ModelAndView drop(Actor actor, @PathVariable UUID id, @PathVariable int n) {
        return desk.done(
                actor,
                id,
                Map.of(),
                "khach",
                "review-guests",
                () -> guests.drop(actor, site(), new ReviewMeetingId(id), n));
    }

    @PostMapping(HERE + "/khai-mac")
    ModelAndView open(Actor actor, @PathVariable UUID id) {
        return desk.done(
                actor,
                id,
                Map.of(),
                "khai-mac",
                "review-opened",
                () -> sittings.open(actor, site(), new ReviewMeetingId(id)));
    }

    @PostMapping(HERE + "/be-mac")
    ModelAndView close(Actor actor, @PathVariable UUID id) {
        return desk.done(
                actor,
                id,
                Map.of(),
                "be-mac",
                "review-closed",
                () -> sittings.close(actor, site(), new ReviewMeetingId(id)));
    }

    @PostMapping(HERE + "/dieu-hanh")
    ModelAndView officers(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed) {
        meetings.mustLeadMeeting(actor, site(), new ReviewMeetingId(id));
        return desk.done(
                actor,
                id,
                typed,
                "chu-tri",
                "review-officers",
                () -> sittings.officers(
                        actor,
                        site(),
                        new ReviewMeetingId(id),
                        new Officer(typed.getOrDefault("chu-tri", ""), typed.getOrDefault("chu-tri-chuc-vu", "")),
                        new Officer(typed.getOrDefault("thu-ky", ""), typed.getOrDefault("thu-ky-chuc-vu", ""))));
    }

    @PostMapping(HERE + "/dien-bien")
    ModelAndView tell(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed) {
        meetings.mustLeadMeeting(actor, site(), new ReviewMeetingId(id));
        var corrects = typed.getOrDefault("sua", "");
        var item = typed.getOrDefault("muc", "").matches("[1-9][0-9]?") ? Integer.parseInt(typed.get("muc")) : 0;
        return desk.done(
                actor,
                id,
                typed,
                (corrects.isEmpty() ? "noi-dung-" : "sua-") + item,
                "review-told",
                () -> sittings.tell(
                        actor,
                        site(),
                        new ReviewMeetingId(id),
                        corrects.isEmpty() ? null : uuid(corrects),
                        item,
                        told(typed.getOrDefault("loai", "")),
                        typed.getOrDefault("ai", ""),
                        typed.getOrDefault("noi-dung", "")));
    }

    private static Proceeding.Kind told(String typed) {
        return switch (typed) {
            case "CONCLUSION" -> Proceeding.Kind.CONCLUSION;
            case "RESOLUTION" -> Proceeding.Kind.RESOLUTION;
            default -> Proceeding.Kind.SPEECH;
        };
    }
}
