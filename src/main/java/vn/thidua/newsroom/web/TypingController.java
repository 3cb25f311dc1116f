package vn.thidua.newsroom.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.design.Frame;
import vn.thidua.design.Uploaded;
import vn.thidua.newsroom.NewsroomRight;
import vn.thidua.newsroom.OldEncodings;
import vn.thidua.newsroom.Typing;
import vn.thidua.newsroom.WordUploads;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;

/// What the editor's script asks for while somebody types, and the way in for a Word file.
@Controller
class TypingController {

    private final Typing typing;
    private final WordUploads uploads;
    private final OwnArticlePages articles;

    TypingController(Typing typing, WordUploads uploads, OwnArticlePages articles) {
        this.typing = typing;
        this.uploads = uploads;
        this.articles = articles;
    }

    public record Pasted(List<OldEncodings.Run> runs) {}

    /// @param name of the encoding, empty when the text is what it seems to be
    public record Read(String name, List<String> runs) {}

    @PostMapping("/quan-tri/bai/bang-ma")
    @ResponseBody
    Read unicode(Actor actor, @RequestBody Pasted pasted) {
        return typing.unicode(actor, Frame.current().site(), pasted.runs())
                .map(reading -> new Read(reading.name(), reading.runs()))
                .orElseGet(() -> new Read("", List.of()));
    }

    @GetMapping("/quan-tri/bai/viet-thuong")
    ResponseEntity<Map<String, String>> sentence(Actor actor, @RequestParam(defaultValue = "") String tua) {
        var text = typing.sentence(actor, Frame.current().site(), tua);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(Map.of("text", text));
    }

    @GetMapping("/quan-tri/bai/lien-ket-bai")
    ResponseEntity<List<OwnArticlePages.Row>> find(Actor actor, @RequestParam(defaultValue = "") String q) {
        var site = Frame.current().site();
        if (!actor.mayAnywhere(NewsroomRight.WRITE, site)) throw new Forbidden(NewsroomRight.WRITE);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(articles.find(site, q));
    }

    @PostMapping("/quan-tri/bai/tu-word")
    String word(Actor actor, @RequestParam(required = false) @Nullable MultipartFile tep) throws IOException {
        var name = tep == null ? "" : Objects.requireNonNullElse(tep.getOriginalFilename(), "");
        var bytes = Uploaded.bytes(tep);
        var id = uploads.begin(actor, Frame.current().site(), name, bytes);
        return "redirect:" + Frame.current().href("/quan-tri/bai/" + id.value()) + "?bao=draft-from-word";
    }
}
