package vn.thidua.audit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.audit.AuditEntry;
import vn.thidua.audit.AuditRefused;
import vn.thidua.audit.AuditTrail;
import vn.thidua.audit.Names;
import vn.thidua.audit.Names.Named;
import vn.thidua.audit.TrailChecks;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Frame;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Slice;

/// The trail on the screen: looked through, opened, taken along, checked.
@Controller
class TrailController {

    private final AuditTrail trail;
    private final TrailChecks checks;
    private final ObjectProvider<Names> names;

    TrailController(AuditTrail trail, TrailChecks checks, ObjectProvider<Names> names) {
        this.trail = trail;
        this.checks = checks;
        this.names = names;
    }

    @GetMapping("/quan-tri/nhat-ky")
    ModelAndView show(Actor actor, @RequestParam Map<String, String> typed, @RequestParam(defaultValue = "1") int trang)
            throws IOException {
        var sought = Sought.of(typed, Frame.current().today());
        var account = account(sought.taiKhoan());
        var errors = sought.errors(sought.taiKhoan().isEmpty() || account.isPresent());
        var slice = errors.none()
                ? trail.find(actor, site(), sought.query(account), trang)
                : new Slice<AuditEntry>(List.of(), 1, 1, 0);
        var page = new TrailPage(
                sought,
                slice,
                accounts(slice.items()),
                trail.whats(actor, site()),
                trail.readsEverywhere(actor),
                checks.standing(actor, site()),
                errors);
        var status = errors.none() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("audit/web/trail", Map.of("page", page), status);
    }

    private Optional<UUID> account(String typed) {
        if (typed.isEmpty()) return Optional.empty();
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException _) {
            return Optional.ofNullable(names.getIfAvailable()).flatMap(known -> known.accountOf(typed));
        }
    }

    private Map<UUID, Named> accounts(List<AuditEntry> entries) {
        var ids = entries.stream().map(entry -> entry.fact().account()).collect(Collectors.toSet());
        return Optional.ofNullable(names.getIfAvailable())
                .map(known -> known.accounts(ids))
                .orElse(Map.of());
    }

    @GetMapping("/quan-tri/nhat-ky.csv")
    void sheet(Actor actor, @RequestParam Map<String, String> typed, HttpServletResponse response) throws IOException {
        var sought = Sought.of(typed, Frame.current().today());
        var query = sought.query(account(sought.taiKhoan()));
        trail.find(actor, site(), query, 1); // refuses before the first byte
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"nhat-ky.csv\"");
        trail.write(actor, site(), query, response.getOutputStream());
    }

    @GetMapping("/quan-tri/nhat-ky/{n:[0-9]{1,18}}")
    ModelAndView entry(Actor actor, @PathVariable long n) {
        var entry = trail.entry(actor, site(), n);
        var units = Optional.ofNullable(names.getIfAvailable())
                .map(known -> known.units(Set.of(entry.fact().unit())))
                .orElse(Map.of());
        return new ModelAndView("audit/web/entry", "page", new EntryPage(entry, accounts(List.of(entry)), units));
    }

    @GetMapping("/quan-tri/nhat-ky/toan-ven")
    ModelAndView integrity(Actor actor) throws IOException {
        return integrity(actor, FieldErrors.NONE, HttpStatus.OK);
    }

    private ModelAndView integrity(Actor actor, FieldErrors errors, HttpStatus status) throws IOException {
        var page = new IntegrityPage(
                checks.standing(actor, site()), checks.last(actor, site()).orElse(null), errors);
        return new ModelAndView("audit/web/integrity", Map.of("page", page), status);
    }

    @PostMapping("/quan-tri/nhat-ky/toan-ven")
    ModelAndView check(Actor actor) throws IOException {
        try {
            checks.begin(actor, site());
            return new ModelAndView("redirect:" + Frame.current().href("/quan-tri/nhat-ky/toan-ven"));
        } catch (AuditRefused.CheckUnderWay busy) {
            return integrity(actor, FieldErrors.of("kiem-tra", busy), HttpStatus.CONFLICT);
        }
    }

    @PostMapping("/quan-tri/nhat-ky/toan-ven/dung")
    String stop(Actor actor) {
        checks.stop(actor, site());
        return "redirect:" + Frame.current().href("/quan-tri/nhat-ky/toan-ven");
    }

    private static SiteId site() {
        return Frame.current().site();
    }
}
