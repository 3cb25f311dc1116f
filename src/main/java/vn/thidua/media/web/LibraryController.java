package vn.thidua.media.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Frame;
import vn.thidua.design.Words;
import vn.thidua.media.Kept;
import vn.thidua.media.Media;
import vn.thidua.media.MediaLimits;
import vn.thidua.media.MediaRefused;
import vn.thidua.media.MediaRight;
import vn.thidua.media.MediaSearch;
import vn.thidua.media.Medium;
import vn.thidua.media.MediumKind;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.Missing;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Slice;

/// The store of media on the screen, as a list for the editor, and the form that brings files in.
@Controller
class LibraryController {

    private static final String JSON = MediaType.APPLICATION_JSON_VALUE;

    private final Media media;
    private final MediaLimits limits;

    LibraryController(Media media, MediaLimits limits) {
        this.media = media;
        this.limits = limits;
    }

    /// One page of the store for a script.
    record ListJson(List<MediumJson> items, int page, int pages, long total) {

        static ListJson of(Slice<Kept> slice) {
            return new ListJson(
                    slice.items().stream().map(Kept::medium).map(MediumJson::of).toList(),
                    slice.number(),
                    slice.pages(),
                    slice.total());
        }
    }

    @GetMapping("/quan-tri/kho")
    ModelAndView show(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String loai,
            @RequestParam(name = "da-bo", defaultValue = "false") boolean discarded,
            @RequestParam(defaultValue = "1") int trang) {
        return page(actor, search(q, loai, discarded, trang), HttpStatus.OK, FieldErrors.NONE, List.of());
    }

    @GetMapping(path = "/quan-tri/kho", params = "dang=json")
    ResponseEntity<ListJson> list(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String loai,
            @RequestParam(defaultValue = "1") int trang) {
        var found = media.search(actor, site(), search(q, loai, false, trang));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(ListJson.of(found));
    }

    private static MediaSearch search(String words, String kind, boolean discarded, int page) {
        return new MediaSearch(words, kind(kind), discarded, page);
    }

    private static @Nullable MediumKind kind(String name) {
        if (name.isEmpty()) return null;
        for (var kind : MediumKind.values()) if (kind.name().equals(name.toUpperCase(Locale.ROOT))) return kind;
        throw new Missing();
    }

    /// Each file for itself: what is refused is named with its reason, the others stay.
    @PostMapping(path = "/quan-tri/kho/tai-len", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView add(Actor actor, @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> file) {
        var sent = file == null ? List.<MultipartFile>of() : file;
        var arrived = new ArrayList<Kept>();
        var refused = new LinkedHashMap<String, String>();
        for (var each : sent) {
            if (name(each).isEmpty()) continue;
            try {
                var medium = take(actor, each);
                arrived.add(media.look(actor, site(), medium.id()));
            } catch (MediaRefused no) {
                refused.merge("tep", Words.say(no.key(), no.facts()), (a, b) -> a + " " + b);
            }
        }
        if (arrived.isEmpty() && refused.isEmpty()) refused.put("tep", Words.say("media.none"));
        if (refused.isEmpty())
            return new ModelAndView("redirect:" + Frame.current().href("/quan-tri/kho") + "?bao=media.added");
        return page(
                actor, search("", "", false, 1), HttpStatus.UNPROCESSABLE_CONTENT, new FieldErrors(refused), arrived);
    }

    /// One file of a script.
    @PostMapping(path = "/quan-tri/kho/tai-len", produces = JSON)
    ResponseEntity<MediumJson> addOne(Actor actor, @RequestParam(required = false) @Nullable MultipartFile file) {
        if (!actor.mayAnywhere(MediaRight.ADD, site())) throw new Forbidden(MediaRight.ADD);
        if (file == null) throw new MediaRefused.NothingSent();
        return ResponseEntity.status(HttpStatus.CREATED).body(MediumJson.of(take(actor, file)));
    }

    /// Where a form that is too large ends; its body was not kept.
    @GetMapping("/quan-tri/kho/qua-lon")
    ModelAndView tooLarge(Actor actor) {
        if (!actor.mayAnywhere(MediaRight.ADD, site())) throw new Forbidden(MediaRight.ADD);
        throw new MediaRefused.BodyTooLarge(limits.largest() >> 20);
    }

    private Medium take(Actor actor, MultipartFile file) {
        try (var bytes = file.getInputStream()) {
            return media.add(actor, site(), name(file), bytes, "").medium();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String name(MultipartFile file) {
        var name = file.getOriginalFilename();
        return name == null ? "" : name;
    }

    private ModelAndView page(
            Actor actor, MediaSearch search, HttpStatus status, FieldErrors errors, List<Kept> arrived) {
        var slice = media.search(actor, site(), search);
        var page =
                new LibraryPage(slice, search, limits, errors, arrived, actor.mayAnywhere(MediaRight.DISCARD, site()));
        return new ModelAndView("media/web/library", Map.of("page", page), status);
    }

    private static SiteId site() {
        return Frame.current().site();
    }
}
