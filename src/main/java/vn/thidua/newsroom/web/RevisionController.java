package vn.thidua.newsroom.web;

import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.Frame;
import vn.thidua.design.Words;
import vn.thidua.newsroom.DraftId;
import vn.thidua.newsroom.DraftText;
import vn.thidua.newsroom.Drafts;
import vn.thidua.newsroom.Looks;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;

/// Earlier states: compared in words, and made present again.
@Controller
class RevisionController {

    private final Drafts drafts;
    private final Looks looks;
    private final DraftPages pages;

    RevisionController(Drafts drafts, Looks looks, DraftPages pages) {
        this.drafts = drafts;
        this.looks = looks;
        this.pages = pages;
    }

    /// @param with `nay` for what stands now; the revision before it otherwise
    @GetMapping("/quan-tri/bai/{id}/ban/{n}")
    ModelAndView compare(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int n,
            @RequestParam(name = "voi", defaultValue = "truoc") String with) {
        var site = Frame.current().site();
        var draft = new DraftId(id);
        var now = looks.view(actor, site, draft);
        var revision = pages.revision(id, n).orElseThrow(Missing::new);
        var text = looks.revision(actor, site, draft, n);
        var earlier = pages.before(id, n);
        var before = with.equals("nay")
                ? text
                : earlier.map(known -> looks.revision(actor, site, draft, known))
                        .orElseGet(() -> new DraftText(Map.of()));
        var after = with.equals("nay") ? now.text() : text;
        var fields = new ArrayList<ComparePage.Field>();
        for (var name : DraftText.NAMES)
            if (!before.at(name).equals(after.at(name)))
                fields.add(new ComparePage.Field(name, Conflicts.compared(name, before, after)));
        var told = with.equals("nay")
                ? Words.say("revision.with.now")
                : earlier.map(known -> Words.say("revision.with.before", known))
                        .orElseGet(() -> Words.say("revision.with.nothing"));
        var title = now.text().at("title");
        var page = new ComparePage(id, title, revision, told, now.write() && !text.equals(now.text()), fields);
        return new ModelAndView("newsroom/web/compare", Map.of("page", page));
    }

    @PostMapping("/quan-tri/bai/{id}/ban/{n}/khoi-phuc")
    String restore(Actor actor, @PathVariable UUID id, @PathVariable int n) {
        drafts.restore(actor, Frame.current().site(), new DraftId(id), n);
        return "redirect:" + Frame.current().href("/quan-tri/bai/" + id) + "?bao=draft-restored";
    }
}
