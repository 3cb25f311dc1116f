package vn.thidua.media.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Frame;
import vn.thidua.media.Kept;
import vn.thidua.media.Media;
import vn.thidua.media.MediaId;
import vn.thidua.media.MediaLimits;
import vn.thidua.media.MediaRefused;
import vn.thidua.media.MediaRight;
import vn.thidua.media.Renditions;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.Refusal;
import vn.thidua.platform.SiteId;

/// The page of one medium and the forms on it.
@Controller
class MediumController {

    private static final int WHOLE = 800;
    private static final int[] SHOWN = {320, 480, 640, 800, 1280, 1600};

    private final Media media;
    private final Renditions renditions;
    private final MediaLimits limits;

    MediumController(Media media, Renditions renditions, MediaLimits limits) {
        this.media = media;
        this.renditions = renditions;
        this.limits = limits;
    }

    @GetMapping("/quan-tri/kho/{id}")
    ModelAndView show(Actor actor, @PathVariable UUID id) {
        var kept = media.look(actor, site(), new MediaId(id));
        return page(actor, kept, MediumForm.of(kept), FieldErrors.NONE, HttpStatus.OK);
    }

    /// The picture whose part is set: all of it.
    @GetMapping("/quan-tri/kho/{id}/goc.webp")
    ResponseEntity<byte[]> whole(Actor actor, @PathVariable UUID id) {
        media.look(actor, site(), new MediaId(id)); // the right is asked there
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("image/webp"))
                .body(renditions.drawWhole(site(), new MediaId(id), WHOLE));
    }

    @PostMapping("/quan-tri/kho/{id}/mo-ta")
    ModelAndView describe(
            Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "0") int ban, HttpServletRequest request) {
        var kept = media.look(actor, site(), new MediaId(id));
        var form = MediumForm.of(kept).with(request.getParameterMap());
        var errors = form.errorsOfDescription();
        if (!errors.none()) return page(actor, kept, form, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        try {
            media.describe(actor, site(), kept.medium().id(), ban, form.description());
        } catch (MediaRefused refused) {
            return page(actor, kept, form, FieldErrors.of("ten", refused), status(refused));
        }
        return done(id, "media.described");
    }

    @PostMapping("/quan-tri/kho/{id}/khung")
    ModelAndView frame(
            Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "0") int ban, HttpServletRequest request) {
        var kept = media.look(actor, site(), new MediaId(id));
        var form = MediumForm.of(kept).with(request.getParameterMap());
        var errors = form.errorsOfFraming();
        if (!errors.none()) return page(actor, kept, form, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        try {
            media.frame(actor, site(), kept.medium().id(), ban, form.framing());
        } catch (MediaRefused.FocusNotInside refused) {
            return page(actor, kept, form, FieldErrors.of("ngang", refused), status(refused));
        } catch (MediaRefused refused) {
            return page(actor, kept, form, FieldErrors.of("trai", refused), status(refused));
        }
        return done(id, "media.framed");
    }

    @PostMapping("/quan-tri/kho/{id}/ban-moi")
    ModelAndView replace(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int ban,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        if (!actor.mayAnywhere(MediaRight.EDIT, site())) throw new Forbidden(MediaRight.EDIT);
        var kept = media.look(actor, site(), new MediaId(id));
        try {
            replace(actor, kept, ban, file);
        } catch (MediaRefused refused) {
            return page(actor, kept, MediumForm.of(kept), FieldErrors.of("file", refused), status(refused));
        }
        return done(id, "media.replaced");
    }

    private void replace(Actor actor, Kept kept, int edition, @Nullable MultipartFile file) {
        var name = file == null ? null : file.getOriginalFilename();
        if (file == null || name == null || name.isEmpty()) throw new MediaRefused.NothingSent();
        try (var bytes = file.getInputStream()) {
            media.replace(actor, site(), kept.medium().id(), edition, name, bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @PostMapping("/quan-tri/kho/{id}/bo")
    ModelAndView discard(Actor actor, @PathVariable UUID id) {
        var kept = media.look(actor, site(), new MediaId(id));
        try {
            media.discard(actor, site(), kept.medium().id());
        } catch (MediaRefused refused) {
            return page(actor, kept, MediumForm.of(kept), FieldErrors.of("bo", refused), status(refused));
        }
        return done(id, "media.discarded");
    }

    @PostMapping("/quan-tri/kho/{id}/tra-lai")
    ModelAndView restore(Actor actor, @PathVariable UUID id) {
        var kept = media.look(actor, site(), new MediaId(id));
        try {
            media.restore(actor, site(), kept.medium().id());
        } catch (MediaRefused refused) {
            return page(actor, kept, MediumForm.of(kept), FieldErrors.of("bo", refused), status(refused));
        }
        return done(id, "media.restored");
    }

    private static ModelAndView done(UUID id, String words) {
        return new ModelAndView("redirect:" + Frame.current().href("/quan-tri/kho/" + id) + "?bao=" + words);
    }

    private static HttpStatus status(Refusal refused) {
        return switch (refused.kind()) {
            case CONFLICT -> HttpStatus.CONFLICT;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case NO_ROOM -> HttpStatus.INSUFFICIENT_STORAGE;
            default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }

    private ModelAndView page(Actor actor, Kept kept, MediumForm form, FieldErrors errors, HttpStatus status) {
        var page = new MediumPage(
                kept,
                form,
                errors,
                media.usesOf(site(), kept.medium().id()),
                costs(kept),
                limits,
                media.mayEdit(actor, site(), kept),
                actor.mayAnywhere(MediaRight.EDIT, site()),
                actor.mayAnywhere(MediaRight.DISCARD, site()));
        return new ModelAndView("media/web/medium", Map.of("page", page), status);
    }

    private List<MediumPage.Cost> costs(Kept kept) {
        var medium = kept.medium();
        if (!medium.picture() || kept.discardedAt() != null) return List.of();
        return Stream.of(SHOWN)
                .flatMapToInt(java.util.Arrays::stream)
                .mapToObj(width -> new MediumPage.Cost(
                        width, medium.href(width), renditions.weight(site(), medium.id(), width, "webp")))
                .toList();
    }

    private static SiteId site() {
        return Frame.current().site();
    }
}
