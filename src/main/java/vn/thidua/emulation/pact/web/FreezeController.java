package vn.thidua.emulation.pact.web;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.FieldErrors;
import vn.thidua.emulation.pact.KeptPact;
import vn.thidua.emulation.pact.Occasion;
import vn.thidua.emulation.pact.PactId;
import vn.thidua.emulation.pact.PactRefused;
import vn.thidua.emulation.pact.PactRight;
import vn.thidua.emulation.pact.Pacts;
import vn.thidua.emulation.pact.Representation;
import vn.thidua.organisation.MandateId;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Actor;

/// Freezing a text: who signs for whom, and then no word changes any more.
@Controller
class FreezeController {

    private static final String FREEZE = PactController.PATH + "/{id:[0-9a-f-]{36}}/chot";

    private final Pacts pacts;
    private final RepresentativeChoices choices;

    FreezeController(Pacts pacts, RepresentativeChoices choices) {
        this.pacts = pacts;
        this.choices = choices;
    }

    @GetMapping(FREEZE)
    ModelAndView form(Actor actor, @PathVariable UUID id) {
        var kept = drafted(actor, id);
        var typed = Map.of(
                "so", kept.occasion().symbol(),
                "noi", kept.occasion().place(),
                "ban", String.valueOf(kept.edition()));
        return page(HttpStatus.OK, kept, typed, FieldErrors.NONE);
    }

    @PostMapping(FREEZE)
    ModelAndView freeze(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> fields) {
        var kept = drafted(actor, id);
        try {
            pacts.freeze(
                    actor,
                    PactReading.site(),
                    kept.pact().id(),
                    Integer.parseInt(fields.getOrDefault("ban", "0").replaceAll("[^0-9]", "0")),
                    fields.getOrDefault("so", ""),
                    fields.getOrDefault("noi", ""),
                    chosen(kept.occasion(), fields));
            return PactReading.redirect(PactPage.path(kept), "pact-frozen");
        } catch (PactRefused refusal) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, kept, fields, FieldErrors.of(field(refusal), refusal));
        }
    }

    private static String field(PactRefused refusal) {
        return refusal instanceof PactRefused.WithoutWitness ? "chung-kien" : "so";
    }

    private static Representation chosen(Occasion occasion, Map<String, String> fields) {
        var members = new HashMap<Integer, MandateId>();
        for (var member : occasion.members()) {
            var mandate = fields.getOrDefault("dai-dien-" + member.n(), "");
            if (mandate.isEmpty()) throw new PactRefused.WithoutRepresentative(member.name());
            members.put(member.n(), new MandateId(UUID.fromString(mandate)));
        }
        var witness = fields.getOrDefault("chung-kien", "").split("/");
        if (witness.length != 2) throw new PactRefused.WithoutWitness();
        return new Representation(
                members,
                new UnitId(UUID.fromString(witness[0])),
                new MandateId(UUID.fromString(witness[1])),
                fields.containsKey("dong-dau"));
    }

    private KeptPact drafted(Actor actor, UUID id) {
        var kept = pacts.pact(actor, PactReading.site(), new PactId(id));
        actor.must(PactRight.DRAFT, kept.occasion().ofHead());
        return kept;
    }

    private ModelAndView page(HttpStatus status, KeptPact kept, Map<String, String> typed, FieldErrors errors) {
        var page = choices.page(kept, typed, errors);
        return new ModelAndView("emulation/pact/web/freeze", Map.of("page", page), status);
    }
}
