package vn.thidua.emulation.rules.web;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
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
import vn.thidua.design.Download;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Frame;
import vn.thidua.emulation.LegalBasisId;
import vn.thidua.emulation.rules.LegalBases;
import vn.thidua.emulation.rules.LegalBasis;
import vn.thidua.emulation.rules.RuleRight;
import vn.thidua.emulation.rules.RulesRefused;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;

/// Writing down a legal basis, and amending what is known of one; with its text as a file.
@Controller
class BasisWritingController {

    private static final String ALL = RulesController.PATH + "/van-ban";
    private static final String ONE = ALL + "/{id:[0-9a-f-]{36}}";

    private final LegalBases bases;

    BasisWritingController(LegalBases bases) {
        this.bases = bases;
    }

    @GetMapping(ALL + "/moi")
    ModelAndView blank(Actor actor) {
        actor.must(RuleRight.KEEP, Scope.of(site()));
        return page(HttpStatus.OK, BasisForm.empty());
    }

    @PostMapping(ALL + "/moi")
    ModelAndView add(
            Actor actor,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "tep", required = false) @Nullable MultipartFile sent)
            throws IOException {
        actor.must(RuleRight.KEEP, Scope.of(site()));
        return written(
                actor,
                new BasisForm(null, typed, "", FieldErrors.NONE),
                sent,
                what -> bases.add(actor, site(), what).value());
    }

    @GetMapping(ONE + "/sua")
    ModelAndView form(Actor actor, @PathVariable UUID id) {
        actor.must(RuleRight.KEEP, Scope.of(site()));
        return page(HttpStatus.OK, BasisForm.of(id, latest(actor, id)));
    }

    @PostMapping(ONE + "/sua")
    ModelAndView amend(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "tep", required = false) @Nullable MultipartFile sent)
            throws IOException {
        actor.must(RuleRight.KEEP, Scope.of(site()));
        var filed = latest(actor, id).sha256();
        return written(actor, new BasisForm(id, typed, filed, FieldErrors.NONE), sent, what -> {
            bases.amend(actor, site(), new LegalBasisId(id), what);
            return id;
        });
    }

    private interface Written {
        UUID of(LegalBasis what);
    }

    private ModelAndView written(Actor actor, BasisForm form, @Nullable MultipartFile sent, Written verb)
            throws IOException {
        var unread = form.unread();
        if (!unread.isEmpty()) return page(HttpStatus.UNPROCESSABLE_CONTENT, form.with(new FieldErrors(unread)));
        try {
            form.what(form.filed()); // what was typed is told before a file is kept
            var sha256 = sent == null || sent.isEmpty() ? form.filed() : bases.keepFile(actor, site(), sent.getBytes());
            var id = verb.of(form.what(sha256));
            return new ModelAndView("redirect:" + Frame.current().href(ALL + "/" + id) + "?bao=basis-written");
        } catch (RulesRefused refusal) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, form.with(FieldErrors.of(field(refusal), refusal)));
        }
    }

    private static String field(RulesRefused refusal) {
        return switch (refusal) {
            case RulesRefused.WithoutName _ -> "ten";
            case RulesRefused.EndsBeforeItBegins _ -> "tu";
            case RulesRefused.NoLink _ -> "lien-ket";
            case RulesRefused.NoFile _ -> "tep";
            default -> "so";
        };
    }

    @GetMapping(ONE + "/tep.pdf")
    ResponseEntity<byte[]> file(Actor actor, @PathVariable UUID id) {
        var basis = latest(actor, id);
        var name = basis.number().replaceAll("[^A-Za-z0-9]+", "-") + ".pdf";
        return Download.of(bases.file(actor, site(), basis.sha256()), MediaType.APPLICATION_PDF, name);
    }

    private LegalBasis latest(Actor actor, UUID id) {
        return bases.versions(actor, site(), new LegalBasisId(id)).getFirst().what();
    }

    private static ModelAndView page(HttpStatus status, BasisForm form) {
        return new ModelAndView("emulation/rules/web/writing", Map.of("page", form), status);
    }

    private static SiteId site() {
        return Frame.current().site();
    }
}
