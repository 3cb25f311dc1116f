package vn.thidua.emulation.rules.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
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
import vn.thidua.emulation.rules.LegalBases;
import vn.thidua.emulation.rules.PackageFile;
import vn.thidua.emulation.rules.PackageText;
import vn.thidua.emulation.rules.RuleBook;
import vn.thidua.emulation.rules.RulePackage;
import vn.thidua.emulation.rules.RuleRight;
import vn.thidua.emulation.rules.RulesRefused;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;

@Controller
class RulesController {

    static final String PATH = "/quan-tri/quy-dinh";
    private static final String ONE = PATH + "/goi/{key}/{version}";

    private final RuleBook book;
    private final LegalBases bases;
    private final Clock clock;

    RulesController(RuleBook book, LegalBases bases, Clock clock) {
        this.book = book;
        this.bases = bases;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView list(Actor actor) {
        return list(HttpStatus.OK, actor, "", FieldErrors.NONE);
    }

    @GetMapping(ONE)
    ModelAndView look(Actor actor, @PathVariable String key, @PathVariable String version) {
        var file = book.look(actor, site(), key, number(version));
        var others = book.all(actor, site()).stream()
                .map(PackageFile::rules)
                .filter(other -> !other.equals(file.rules()))
                .toList();
        return page(new PackagePage(file, PackageText.sha256(file), "", others));
    }

    @GetMapping(ONE + ".json")
    ResponseEntity<byte[]> export(Actor actor, @PathVariable String key, @PathVariable String version) {
        var text = PackageText.write(book.look(actor, site(), key, number(version)));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"quy-tac-" + key + "-" + version + ".json\"")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping(PATH + "/so-sanh")
    ModelAndView compare(
            Actor actor,
            @RequestParam(name = "truoc", defaultValue = "") String before,
            @RequestParam(name = "sau", defaultValue = "") String after) {
        var page = new ComparePage(named(actor, before), named(actor, after));
        return new ModelAndView("emulation/rules/web/compare", "page", page);
    }

    /// No package has a version 0.
    private static int number(String version) {
        return version.matches("[0-9]{1,6}") ? Integer.parseInt(version) : 0;
    }

    private RulePackage named(Actor actor, String name) {
        return book.all(actor, site()).stream()
                .map(PackageFile::rules)
                .filter(rules -> name.equals(rules.key() + "/" + rules.version()))
                .findFirst()
                .orElseThrow(Missing::new);
    }

    /// Shows what the file says before anything is written.
    @PostMapping(PATH + "/nhap")
    ModelAndView preview(
            Actor actor,
            @RequestParam(name = "tep", required = false) @Nullable MultipartFile sent,
            @RequestParam(name = "goi-quy-tac", defaultValue = "") String typed)
            throws IOException {
        actor.must(RuleRight.KEEP, Scope.of(site()));
        var text = sent == null || sent.isEmpty() ? typed : new String(sent.getBytes(), StandardCharsets.UTF_8);
        try {
            var file = read(text);
            return page(new PackagePage(file, PackageText.sha256(file), text, List.of()));
        } catch (RulesRefused refusal) {
            return refused(actor, text, refusal);
        }
    }

    @PostMapping(PATH + "/nhap/ghi")
    ModelAndView take(Actor actor, @RequestParam(name = "goi-quy-tac", defaultValue = "") String text) {
        actor.must(RuleRight.KEEP, Scope.of(site()));
        try {
            var file = read(text);
            book.take(actor, site(), file);
            var rules = file.rules();
            return new ModelAndView("redirect:"
                    + Frame.current().href(PATH + "/goi/" + rules.key() + "/" + rules.version()) + "?bao=rules-taken");
        } catch (RulesRefused refusal) {
            return refused(actor, text, refusal);
        }
    }

    private static PackageFile read(String text) {
        return PackageText.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private ModelAndView refused(Actor actor, String text, RulesRefused refusal) {
        return list(HttpStatus.UNPROCESSABLE_CONTENT, actor, text, FieldErrors.of("goi-quy-tac", refusal));
    }

    private ModelAndView list(HttpStatus status, Actor actor, String typed, FieldErrors errors) {
        var today = Vietnam.today(clock);
        var known = bases.of(site());
        var page = new RulesPage(
                book.ending(site(), known, today),
                book.all(actor, site()),
                known,
                today,
                actor.may(RuleRight.KEEP, Scope.of(site())),
                typed,
                errors);
        return new ModelAndView("emulation/rules/web/rules", Map.of("page", page), status);
    }

    private static ModelAndView page(PackagePage page) {
        return new ModelAndView("emulation/rules/web/package", "page", page);
    }

    private static SiteId site() {
        return Frame.current().site();
    }
}
