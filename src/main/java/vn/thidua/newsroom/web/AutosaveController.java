package vn.thidua.newsroom.web;

import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.thidua.design.Frame;
import vn.thidua.design.Words;
import vn.thidua.newsroom.Check;
import vn.thidua.newsroom.DraftId;
import vn.thidua.newsroom.DraftText;
import vn.thidua.newsroom.Drafts;
import vn.thidua.newsroom.Looks;
import vn.thidua.newsroom.NewsroomRefused;
import vn.thidua.newsroom.Proofreading;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;

/// What the editor's script says while somebody types.
@Controller
class AutosaveController {

    private static final Logger LOG = LoggerFactory.getLogger(AutosaveController.class);

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm").withZone(Vietnam.ZONE);

    private final Drafts drafts;
    private final Looks looks;
    private final Proofreading proofreading;
    private final DraftPages pages;

    AutosaveController(Drafts drafts, Looks looks, Proofreading proofreading, DraftPages pages) {
        this.drafts = drafts;
        this.looks = looks;
        this.proofreading = proofreading;
        this.pages = pages;
    }

    /// A text on its way.
    ///
    /// @param version that it was made from
    public record Typed(int version, Map<String, String> fields) {}

    /// @param checks what a reader would stumble over, in the order of the form
    public record Kept(int version, String savedAt, List<Told> checks) {}

    public record Told(String field, String words, boolean grave) {}

    @PutMapping("/quan-tri/bai/{id}/ban-nhap")
    ResponseEntity<?> keep(Actor actor, @PathVariable UUID id, @RequestBody Typed typed) {
        var site = Frame.current().site();
        var text = new DraftText(typed.fields());
        try {
            var saved = drafts.save(actor, site, new DraftId(id), typed.version(), text, false);
            return ResponseEntity.ok(new Kept(saved.version(), CLOCK.format(saved.at()), checked(site, text)));
        } catch (NewsroomRefused.Overtaken overtaken) {
            return ResponseEntity.of(problem(id, overtaken, site)).build();
        }
    }

    /// What is kept is said to be kept, also where nothing can be looked up any more: whoever sent it would send it
    /// again and be told of a conflict with nobody but themselves.
    private List<Told> checked(SiteId site, DraftText text) {
        try {
            return proofreading.of(site, text).stream()
                    .map(AutosaveController::told)
                    .toList();
        } catch (CannotCreateTransactionException | DataAccessException away) {
            LOG.warn("A draft is kept, but not checked: the database is away or crowded", away);
            return List.of();
        }
    }

    private static Told told(Check check) {
        return new Told(check.field(), DraftController.said(check), check.grave());
    }

    private ProblemDetail problem(UUID id, NewsroomRefused.Overtaken overtaken, SiteId site) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, Words.say(overtaken.key()));
        problem.setTitle(overtaken.key());
        problem.setInstance(URI.create("/quan-tri/bai/" + id));
        problem.setProperty("version", overtaken.version());
        problem.setProperty(
                "by", pages.facts(site, id).orElseThrow(Missing::new).touchedBy());
        problem.setProperty(
                "conflict", Frame.current().href("/quan-tri/bai/" + id + "/xung-dot/" + overtaken.revision()));
        return problem;
    }

    public record Other(String name) {}

    @PostMapping("/quan-tri/bai/{id}/co-mat")
    @ResponseBody
    Map<String, List<Other>> here(Actor actor, @PathVariable UUID id) {
        var others = looks.here(actor, Frame.current().site(), new DraftId(id)).stream()
                .map(Other::new)
                .toList();
        return Map.of("others", others);
    }
}
