package vn.thidua.newsroom.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.Frame;
import vn.thidua.newsroom.DraftId;
import vn.thidua.newsroom.DraftText;
import vn.thidua.newsroom.Drafts;
import vn.thidua.newsroom.Looks;
import vn.thidua.newsroom.NewsroomRefused;
import vn.thidua.platform.Actor;

/// Two people changed one text: field by field, one of them is chosen. Both texts stay as revisions.
@Controller
class ConflictController {

    private final Drafts drafts;
    private final Looks looks;
    private final Conflicts conflicts;

    ConflictController(Drafts drafts, Looks looks, Conflicts conflicts) {
        this.drafts = drafts;
        this.looks = looks;
        this.conflicts = conflicts;
    }

    @GetMapping("/quan-tri/bai/{id}/xung-dot/{revision}")
    ModelAndView show(Actor actor, @PathVariable UUID id, @PathVariable int revision) {
        return conflicts.page(actor, Frame.current().site(), new DraftId(id), revision, HttpStatus.OK);
    }

    @PostMapping("/quan-tri/bai/{id}/xung-dot/{revision}")
    ModelAndView choose(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int revision,
            @RequestParam int version,
            HttpServletRequest request) {
        var site = Frame.current().site();
        var draft = new DraftId(id);
        var mine = looks.revision(actor, site, draft, revision);
        var chosen = new LinkedHashMap<>(looks.text(actor, site, draft).fields());
        for (var name : DraftText.NAMES)
            if ("toi".equals(request.getParameter("chon-" + name))) chosen.put(name, mine.at(name));
        try {
            drafts.save(actor, site, draft, version, new DraftText(chosen), true);
            return new ModelAndView("redirect:" + Frame.current().href("/quan-tri/bai/" + id) + "?bao=draft-merged");
        } catch (NewsroomRefused.Overtaken again) {
            return conflicts.page(actor, site, draft, again.revision(), HttpStatus.CONFLICT);
        }
    }
}
