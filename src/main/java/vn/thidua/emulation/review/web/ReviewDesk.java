package vn.thidua.emulation.review.web;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.Download;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Frame;
import vn.thidua.design.Words;
import vn.thidua.emulation.bloc.BlocMember;
import vn.thidua.emulation.pact.PactRefused;
import vn.thidua.emulation.pact.SheetFile;
import vn.thidua.emulation.review.MinutesRefused;
import vn.thidua.emulation.review.ReviewMeetingId;
import vn.thidua.emulation.review.ReviewMeetings;
import vn.thidua.emulation.review.ReviewMinutes;
import vn.thidua.emulation.review.ReviewRefused;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Refusal;
import vn.thidua.signing.SigningRefused;

/// The pages of one meeting, shown again with what could not be taken beside its field.
@Component
class ReviewDesk {

    private final ReviewMeetings meetings;
    private final ReviewMinutes minutes;

    ReviewDesk(ReviewMeetings meetings, ReviewMinutes minutes) {
        this.meetings = meetings;
        this.minutes = minutes;
    }

    ModelAndView meeting(Actor actor, UUID id, Map<String, String> typed, FieldErrors errors, HttpStatus status) {
        var kept = meetings.meeting(actor, Frame.current().site(), new ReviewMeetingId(id));
        var year = kept.meeting().year();
        var mine = kept.roll().members().stream()
                .map(BlocMember::unit)
                .filter(unit -> meetings.mayAnswer(actor, year, unit))
                .map(unit -> unit.value())
                .collect(Collectors.toSet());
        var page = new ReviewPage(kept, meetings.mayLead(actor, year), mine, typed, errors);
        return new ModelAndView("emulation/review/web/review", Map.of("page", page), status);
    }

    ModelAndView door(Actor actor, UUID id, Map<String, String> typed, FieldErrors errors, HttpStatus status) {
        var kept = meetings.meeting(actor, Frame.current().site(), new ReviewMeetingId(id));
        meetings.mustLead(actor, Frame.current().site(), kept.meeting().year().id());
        return new ModelAndView("emulation/review/web/door", Map.of("page", new DoorPage(kept, typed, errors)), status);
    }

    ModelAndView minutes(Actor actor, UUID id, Map<String, String> typed, FieldErrors errors, HttpStatus status) {
        var site = Frame.current().site();
        var kept = meetings.meeting(actor, site, new ReviewMeetingId(id));
        var page = new MinutesPage(
                kept,
                minutes.of(actor, site, new ReviewMeetingId(id)).orElse(null),
                meetings.mayLead(actor, kept.meeting().year()),
                actor.account(),
                typed,
                errors);
        return new ModelAndView("emulation/review/web/minutes", Map.of("page", page), status);
    }

    /// Which page a form stands on.
    enum Stand {
        MEETING(""),
        DOOR("/diem-danh"),
        MINUTES("/bien-ban");

        private final String path;

        Stand(String path) {
            this.path = path;
        }
    }

    ModelAndView done(Actor actor, UUID id, Map<String, String> typed, String field, String key, Runnable verb) {
        return done(actor, id, Stand.MEETING, typed, field, key, verb);
    }

    ModelAndView done(
            Actor actor, UUID id, Stand stand, Map<String, String> typed, String field, String key, Runnable verb) {
        try {
            verb.run();
            return redirect(new ReviewMeetingId(id), stand.path, key + place(stand, typed));
        } catch (ReviewRefused | MinutesRefused | SigningRefused | PactRefused refusal) {
            var errors = new FieldErrors(Map.of(about(refusal, field), said(refusal)));
            return switch (stand) {
                case MEETING -> meeting(actor, id, typed, errors, HttpStatus.UNPROCESSABLE_CONTENT);
                case DOOR -> door(actor, id, typed, errors, HttpStatus.UNPROCESSABLE_CONTENT);
                case MINUTES -> minutes(actor, id, typed, errors, HttpStatus.UNPROCESSABLE_CONTENT);
            };
        }
    }

    /// At the door one goes on where one was.
    private static String place(Stand stand, Map<String, String> typed) {
        var unit = typed.getOrDefault("don-vi", "");
        return stand == Stand.DOOR && unit.matches("[0-9a-f-]{36}") ? "#cho-" + unit : "";
    }

    /// What is wrong with a file is named by the key of its words.
    private static String said(Refusal refusal) {
        return refusal instanceof MinutesRefused.NotOurBytes
                ? Words.say(refusal.key(), Words.say(String.valueOf(refusal.facts()[0])))
                : Words.say(refusal.key(), refusal.facts());
    }

    private static String about(Refusal refusal, String field) {
        return refusal instanceof SigningRefused.WrongPassword ? field.replace("khoa-", "mat-khau-") : field;
    }

    static ModelAndView redirect(ReviewMeetingId id, String stand, String key) {
        return new ModelAndView(
                "redirect:" + Frame.current().href(ReviewController.PATH + "/" + id.value() + stand) + "?bao=" + key);
    }

    static ResponseEntity<byte[]> download(SheetFile file, String name) {
        var type = MediaType.parseMediaType(file.kind());
        return Download.of(file.bytes(), type, name + "." + type.getSubtype());
    }
}
