package vn.thidua.emulation.conference.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.Frame;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.conference.ConferencePictures;
import vn.thidua.media.MediaRefused;
import vn.thidua.platform.Actor;

/// Pictures at the desk of a conference.
@Controller
class ConferencePictureController {

    private static final String HERE = ConferenceController.HERE + "/anh";
    private static final String ONE = HERE + "/{n:[1-9][0-9]{0,2}}";

    private final ConferencePictures pictures;
    private final ConferenceController conference;

    ConferencePictureController(ConferencePictures pictures, ConferenceController conference) {
        this.pictures = pictures;
        this.conference = conference;
    }

    /// Several files at once get the same caption, which can be changed for each.
    @PostMapping(HERE)
    ModelAndView add(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(name = "anh", required = false) @Nullable List<MultipartFile> files,
            @RequestParam Map<String, String> typed) {
        var sent = files == null
                ? List.<MultipartFile>of()
                : files.stream().filter(file -> !name(file).isEmpty()).toList();
        return conference.done(actor, id, typed, "anh", "conference-pictures", () -> {
            pictures.mustBring(actor, Frame.current().site(), new BlocYearId(id));
            if (sent.isEmpty()) throw new MediaRefused.NothingSent();
            for (var file : sent) add(actor, new BlocYearId(id), file, typed);
        });
    }

    private void add(Actor actor, BlocYearId id, MultipartFile file, Map<String, String> typed) {
        try (var bytes = file.getInputStream()) {
            pictures.add(
                    actor,
                    Frame.current().site(),
                    id,
                    name(file),
                    bytes,
                    typed.getOrDefault("anh-mo-ta", ""),
                    typed.getOrDefault("anh-chu-thich", ""),
                    typed.getOrDefault("anh-nguon", ""));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String name(MultipartFile file) {
        var name = file.getOriginalFilename();
        return name == null ? "" : name;
    }

    @PostMapping(ONE)
    ModelAndView describe(
            Actor actor, @PathVariable UUID id, @PathVariable int n, @RequestParam Map<String, String> typed) {
        return conference.done(
                actor,
                id,
                typed,
                "chu-thich-" + n,
                "conference-pictures",
                () -> pictures.describe(
                        actor,
                        Frame.current().site(),
                        new BlocYearId(id),
                        n,
                        typed.getOrDefault("mo-ta-" + n, ""),
                        typed.getOrDefault("chu-thich-" + n, "")));
    }

    @PostMapping(ONE + "/bo")
    ModelAndView remove(Actor actor, @PathVariable UUID id, @PathVariable int n) {
        return conference.done(
                actor,
                id,
                Map.of(),
                "anh",
                "conference-pictures",
                () -> pictures.remove(actor, Frame.current().site(), new BlocYearId(id), n));
    }
}
