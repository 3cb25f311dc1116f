package vn.thidua.emulation.review.web;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.Download;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Frame;
import vn.thidua.design.Uploaded;
import vn.thidua.emulation.pact.SheetFile;
import vn.thidua.emulation.review.ReviewMeetingId;
import vn.thidua.emulation.review.ReviewMeetings;
import vn.thidua.emulation.review.ReviewMinutes;
import vn.thidua.emulation.review.Signatory;
import vn.thidua.emulation.review.web.ReviewDesk.Stand;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;

/// Minutes at the desk: read, frozen, signed in the product, elsewhere or on paper.
@Controller
class MinutesController {

    private static final String HERE = ReviewController.HERE + "/bien-ban";
    private static final String SIGN = HERE + "/ky/{who:thu-ky|chu-tri}";

    private final ReviewMeetings meetings;
    private final ReviewMinutes minutes;
    private final ReviewDesk desk;

    MinutesController(ReviewMeetings meetings, ReviewMinutes minutes, ReviewDesk desk) {
        this.meetings = meetings;
        this.minutes = minutes;
        this.desk = desk;
    }

    private static SiteId site() {
        return Frame.current().site();
    }

    @GetMapping(HERE)
    ModelAndView show(Actor actor, @PathVariable UUID id) {
        return desk.minutes(actor, id, Map.of(), FieldErrors.NONE, HttpStatus.OK);
    }

    @GetMapping(HERE + ".{form:pdf|docx}")
    ResponseEntity<byte[]> paper(Actor actor, @PathVariable UUID id, @PathVariable String form) {
        var drawn = minutes.drawn(actor, site(), new ReviewMeetingId(id));
        return Download.paper("bien-ban", form, drawn::pdf, drawn::docx);
    }

    @PostMapping(HERE + "/chot")
    ModelAndView freeze(Actor actor, @PathVariable UUID id) {
        return done(
                actor,
                id,
                Map.of(),
                "chot",
                "review-frozen",
                () -> minutes.freeze(actor, site(), new ReviewMeetingId(id)));
    }

    @PostMapping(HERE + "/mo-lai")
    ModelAndView thaw(
            Actor actor, @PathVariable UUID id, @RequestParam(name = "ly-do", defaultValue = "") String reason) {
        return done(
                actor,
                id,
                Map.of("ly-do", reason),
                "ly-do",
                "review-thawed",
                () -> minutes.thaw(actor, site(), new ReviewMeetingId(id), reason));
    }

    @PostMapping(SIGN)
    ModelAndView sign(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String who,
            @RequestParam(name = "khoa", required = false) @Nullable MultipartFile file,
            @RequestParam(name = "mat-khau", defaultValue = "") String password)
            throws IOException {
        var key = Uploaded.bytes(file);
        return done(
                actor,
                id,
                Map.of(),
                "khoa-" + who,
                "review-signed",
                () -> minutes.sign(
                        actor, site(), new ReviewMeetingId(id), Signatory.at(who), key, password.toCharArray()));
    }

    @PostMapping(SIGN + "/tep")
    ModelAndView bringBack(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String who,
            @RequestParam(name = "tep", required = false) @Nullable MultipartFile file)
            throws IOException {
        var signed = Uploaded.bytes(file);
        return done(
                actor,
                id,
                Map.of(),
                "tep-" + who,
                "review-signed",
                () -> minutes.bringBack(actor, site(), new ReviewMeetingId(id), Signatory.at(who), signed));
    }

    @PostMapping(HERE + "/giay")
    ModelAndView attach(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(name = "giay", required = false) @Nullable MultipartFile file,
            @RequestParam(name = "ngay-ky", defaultValue = "") String on)
            throws IOException {
        meetings.mustLeadMeeting(actor, site(), new ReviewMeetingId(id));
        var scan = Uploaded.bytes(file);
        return done(
                actor,
                id,
                Map.of("ngay-ky", on),
                "giay",
                "review-sheet",
                () -> minutes.attach(actor, site(), new ReviewMeetingId(id), PlanForm.day(on), SheetFile.of(scan)));
    }

    @PostMapping(HERE + "/giay/xac-nhan")
    ModelAndView confirm(Actor actor, @PathVariable UUID id) {
        return done(
                actor,
                id,
                Map.of(),
                "xac-nhan",
                "review-confirmed",
                () -> minutes.confirm(actor, site(), new ReviewMeetingId(id)));
    }

    @GetMapping(HERE + "/giay")
    ResponseEntity<byte[]> sheet(Actor actor, @PathVariable UUID id) {
        return ReviewDesk.download(minutes.sheet(actor, site(), new ReviewMeetingId(id)), "bien-ban-da-ky");
    }

    private ModelAndView done(
            Actor actor, UUID id, Map<String, String> typed, String field, String key, Runnable verb) {
        return desk.done(actor, id, Stand.MINUTES, typed, field, key, verb);
    }
}
