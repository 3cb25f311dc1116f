package vn.thidua.emulation.conference.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.Download;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Frame;
import vn.thidua.documents.DrawnPaper;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.conference.Attendance;
import vn.thidua.emulation.conference.ConferencePapers;
import vn.thidua.emulation.conference.ConferencePicture;
import vn.thidua.emulation.conference.ConferencePictures;
import vn.thidua.emulation.conference.ConferenceRefused;
import vn.thidua.emulation.conference.Conferences;
import vn.thidua.emulation.conference.Invitee;
import vn.thidua.emulation.conference.KeptConference;
import vn.thidua.emulation.conference.Meeting;
import vn.thidua.emulation.conference.Programme;
import vn.thidua.media.Media;
import vn.thidua.media.MediaRefused;
import vn.thidua.newsroom.NewsroomRight;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Refusal;
import vn.thidua.platform.SiteId;

/// Conferences at the desk: prepared, announced, written down, told.
@Controller
class ConferenceController {

    static final String PATH = "/quan-tri/hoi-nghi";
    static final String HERE = PATH + "/{id:[0-9a-f-]{36}}";
    private static final int LINES = 40;

    private final Conferences conferences;
    private final ConferencePapers papers;
    private final ConferencePages pages;
    private final ConferencePictures pictures;
    private final Media media;
    private final BlocYears years;
    private final Clock clock;

    ConferenceController(
            Conferences conferences,
            ConferencePapers papers,
            ConferencePages pages,
            ConferencePictures pictures,
            Media media,
            BlocYears years,
            Clock clock) {
        this.conferences = conferences;
        this.papers = papers;
        this.pages = pages;
        this.pictures = pictures;
        this.media = media;
        this.years = years;
        this.clock = clock;
    }

    private static SiteId site() {
        return Frame.current().site();
    }

    @GetMapping(PATH)
    ModelAndView list(Actor actor) {
        if (!actor.mayAnywhere(NewsroomRight.WRITE, site())) throw new Forbidden(NewsroomRight.WRITE);
        return new ModelAndView("emulation/conference/web/conferences", "page", new ConferencesPage(pages.of(site())));
    }

    @GetMapping(HERE)
    ModelAndView show(Actor actor, @PathVariable UUID id) {
        return page(actor, new BlocYearId(id), HttpStatus.OK, Map.of(), FieldErrors.NONE);
    }

    private ModelAndView page(
            Actor actor, BlocYearId id, HttpStatus status, Map<String, String> typed, FieldErrors errors) {
        var kept = conferences.of(actor, site(), id).orElse(null);
        var year = years.year(site(), id);
        var mine = kept == null
                ? List.<Integer>of()
                : kept.invitees().stream()
                        .filter(one -> conferences.maySay(actor, year, one))
                        .map(Invitee::n)
                        .toList();
        var page = new ConferencePage(
                year,
                kept,
                mine,
                conferences.mayPrepare(actor, year),
                actor.mayAnywhere(NewsroomRight.WRITE, site()),
                kept == null || !pictures.mayBring(actor, year) ? null : shown(kept),
                typed,
                errors);
        return new ModelAndView("emulation/conference/web/conference", Map.of("page", page), status);
    }

    private List<ConferencePage.Picture> shown(KeptConference kept) {
        var known =
                media.of(kept.pictures().stream().map(ConferencePicture::media).toList());
        return kept.pictures().stream()
                .filter(one -> known.containsKey(one.media()))
                .map(one -> new ConferencePage.Picture(one, Objects.requireNonNull(known.get(one.media()))))
                .toList();
    }

    /// What could not be taken is told beside its field, with all that was typed.
    ModelAndView done(Actor actor, UUID id, Map<String, String> typed, String field, String key, Runnable verb) {
        try {
            verb.run();
            return new ModelAndView("redirect:" + Frame.current().href(PATH + "/" + id) + "?bao=" + key);
        } catch (ConferenceRefused | MediaRefused refusal) {
            return page(
                    actor,
                    new BlocYearId(id),
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    typed,
                    FieldErrors.of(field(refusal, field), refusal));
        }
    }

    private static String field(Refusal refusal, String field) {
        return switch (refusal) {
            case ConferenceRefused.WithoutPlace _ -> "noi";
            case ConferenceRefused.NotATime _ -> "gio";
            case ConferenceRefused.WithoutSpeaker _ -> "phat-bieu";
            case ConferenceRefused.GuestWithoutName _ -> "khach";
            case ConferenceRefused.PictureWithoutCaption _ when field.equals("anh") -> "anh-chu-thich";
            default -> field;
        };
    }

    @PostMapping(HERE + "/chuan-bi")
    ModelAndView prepare(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed) {
        return done(
                actor,
                id,
                typed,
                "chuong-trinh",
                "conference-prepared",
                () -> conferences.prepare(actor, site(), new BlocYearId(id), edition(typed), meeting(typed)));
    }

    private static int edition(Map<String, String> typed) {
        var edition = typed.getOrDefault("ban", "");
        return edition.matches("[0-9]{1,9}") ? Integer.parseInt(edition) : -1;
    }

    private static Meeting meeting(Map<String, String> typed) {
        return new Meeting(
                LocalDateTime.of(day(typed.getOrDefault("ngay", "")), hour(typed.getOrDefault("gio", ""))),
                typed.getOrDefault("noi", ""),
                typed.getOrDefault("truc-tuyen", ""),
                typed.getOrDefault("chu-tri", ""),
                typed.getOrDefault("phat-bieu", ""),
                typed.getOrDefault("chuc-vu", ""),
                typed.getOrDefault("chi-dao", ""),
                typed.getOrDefault("ket-luan", ""),
                programme(typed));
    }

    /// Lines that were left empty are none.
    private static Programme programme(Map<String, String> typed) {
        var items = new ArrayList<Programme.Item>();
        for (var n = 1; n <= LINES; n++) {
            var what = typed.getOrDefault("viec-" + n, "").strip();
            var who = typed.getOrDefault("ai-" + n, "").strip();
            var at = typed.getOrDefault("gio-" + n, "").strip();
            if (!(what + who + at).isEmpty()) items.add(new Programme.Item(at.isEmpty() ? null : hour(at), what, who));
        }
        return new Programme(items);
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeException unread) {
            throw new ConferenceRefused.NotATime(typed.strip());
        }
    }

    private static LocalTime hour(String typed) {
        try {
            return LocalTime.parse(typed.strip());
        } catch (DateTimeException unread) {
            throw new ConferenceRefused.NotATime(typed.strip());
        }
    }

    @PostMapping(HERE + "/khach")
    ModelAndView invite(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed) {
        return done(
                actor,
                id,
                typed,
                "khach",
                "conference-guests",
                () -> conferences.invite(
                        actor,
                        site(),
                        new BlocYearId(id),
                        typed.getOrDefault("khach", ""),
                        typed.getOrDefault("khach-chuc-vu", ""),
                        typed.getOrDefault("khach-don-vi", "")));
    }

    @PostMapping(HERE + "/khach/{n:[1-9][0-9]{0,3}}/bo")
    ModelAndView uninvite(Actor actor, @PathVariable UUID id, @PathVariable int n) {
        return done(
                actor,
                id,
                Map.of(),
                "khach",
                "conference-guests",
                () -> conferences.uninvite(actor, site(), new BlocYearId(id), n));
    }

    @PostMapping(HERE + "/tham-du")
    ModelAndView attend(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed) {
        return done(
                actor,
                id,
                typed,
                "tham-du",
                "conference-attended",
                () -> conferences.attend(actor, site(), new BlocYearId(id), attendance(typed)));
    }

    private static Map<Integer, Attendance> attendance(Map<String, String> typed) {
        var all = new LinkedHashMap<Integer, Attendance>();
        for (var field : typed.keySet())
            if (field.matches("du-[1-9][0-9]{0,3}")) {
                var n = field.substring(3);
                all.put(
                        Integer.valueOf(n),
                        Attendance.of(
                                typed.get(field),
                                typed.getOrDefault("thay-" + n, ""),
                                typed.getOrDefault("chuc-vu-" + n, "")));
            }
        return all;
    }

    @PostMapping(HERE + "/viet-tin")
    ModelAndView tell(Actor actor, @PathVariable UUID id) {
        var draft = conferences.tell(actor, site(), new BlocYearId(id));
        return new ModelAndView("redirect:" + Frame.current().href("/quan-tri/bai/" + draft.value()));
    }

    @GetMapping(HERE + "/{paper:giay-moi|bien-ban}.{form:pdf|docx}")
    ResponseEntity<byte[]> paper(
            Actor actor, @PathVariable UUID id, @PathVariable String paper, @PathVariable String form) {
        var kept = conferences.of(actor, site(), new BlocYearId(id)).orElseThrow(Missing::new);
        var drawn = drawn(kept, paper);
        return Download.paper(paper, form, drawn::pdf, drawn::docx);
    }

    private DrawnPaper drawn(KeptConference kept, String paper) {
        return paper.equals("giay-moi")
                ? papers.invitation(kept, clock.instant())
                : papers.minutes(kept, conferences.pact(site(), kept.year().id()), clock.instant());
    }
}
