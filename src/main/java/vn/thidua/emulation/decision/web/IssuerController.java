package vn.thidua.emulation.decision.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.emulation.decision.DecisionIssuers;
import vn.thidua.emulation.decision.DecisionRefused;
import vn.thidua.emulation.decision.DecisionRight;
import vn.thidua.emulation.decision.Issuer;
import vn.thidua.emulation.decision.IssuerId;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Scope;

/// The bodies that issue decisions.
@Controller
class IssuerController {

    private static final String HERE = DecisionController.PATH + "/co-quan";

    private final DecisionIssuers issuers;
    private final Units units;

    IssuerController(DecisionIssuers issuers, Units units) {
        this.issuers = issuers;
        this.units = units;
    }

    @GetMapping(HERE)
    ModelAndView list(Actor actor, @RequestParam(name = "sua", defaultValue = "") String chosen) {
        actor.must(DecisionRight.PREPARE, Scope.of(DecisionReading.site()));
        var all = issuers.of(actor, DecisionReading.site());
        var one = all.stream()
                .filter(issuer -> issuer.id().value().toString().equals(chosen))
                .findFirst()
                .orElse(null);
        return page(actor, fields(one), DecisionReading.Notice.NONE);
    }

    private static Map<String, String> fields(@Nullable Issuer issuer) {
        if (issuer == null) return Map.of("tieu-de", "Chủ tịch", "ky-hieu", "QĐ-UBND");
        return Map.ofEntries(
                Map.entry("ma", issuer.id().value().toString()),
                Map.entry("giu-so", issuer.keeper().value().toString()),
                Map.entry("cap-tren", issuer.superior()),
                Map.entry("ten", issuer.name()),
                Map.entry("tham-quyen", issuer.authority()),
                Map.entry("dia-danh", issuer.place()),
                Map.entry("ky-hieu", issuer.symbol()),
                Map.entry("quyen-han", issuer.capacity()),
                Map.entry("tieu-de", issuer.title()),
                Map.entry("nguoi-ky", issuer.signer()),
                Map.entry("noi-nhan", issuer.receivers()));
    }

    private ModelAndView page(Actor actor, Map<String, String> fields, DecisionReading.Notice notice) {
        var site = DecisionReading.site();
        var page = new IssuersPage(issuers.of(actor, site), units.of(site), fields, notice);
        return new ModelAndView(
                "emulation/decision/web/issuers",
                Map.of("page", page),
                notice.place().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping(HERE)
    ModelAndView keep(Actor actor, @RequestParam Map<String, String> fields) {
        actor.must(DecisionRight.PREPARE, Scope.of(DecisionReading.site()));
        try {
            issuers.keep(actor, DecisionReading.site(), issuer(fields));
            return DecisionReading.redirect(HERE, "decision-issuer");
        } catch (DecisionRefused refusal) {
            return page(
                    actor, fields, new DecisionReading.Notice(field(refusal), DecisionReading.told(refusal), fields));
        }
    }

    private static String field(DecisionRefused refusal) {
        return switch (refusal) {
            case DecisionRefused.IssuerWithoutAuthority _ -> "tham-quyen";
            case DecisionRefused.IssuerWithoutPlace _ -> "dia-danh";
            case DecisionRefused.IssuerWithoutSymbol _ -> "ky-hieu";
            case DecisionRefused.IssuerWithoutSigner _ -> "nguoi-ky";
            case DecisionRefused.WithoutIssuer _ -> "giu-so";
            default -> "ten";
        };
    }

    private static Issuer issuer(Map<String, String> fields) {
        var id = fields.getOrDefault("ma", "");
        return new Issuer(
                id.isEmpty() ? DecisionIssuers.drawn() : new IssuerId(uuid(id)),
                new UnitId(uuid(fields.getOrDefault("giu-so", ""))),
                fields.getOrDefault("cap-tren", ""),
                fields.getOrDefault("ten", ""),
                fields.getOrDefault("tham-quyen", ""),
                fields.getOrDefault("dia-danh", ""),
                fields.getOrDefault("ky-hieu", ""),
                fields.getOrDefault("quyen-han", ""),
                fields.getOrDefault("tieu-de", ""),
                fields.getOrDefault("nguoi-ky", ""),
                fields.getOrDefault("noi-nhan", ""));
    }

    private static UUID uuid(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException none) {
            throw new DecisionRefused.WithoutIssuer();
        }
    }
}
