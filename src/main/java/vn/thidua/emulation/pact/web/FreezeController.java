package vn.thidua.emulation.pact.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import vn.thidua.organisation.Mandate;
import vn.thidua.organisation.MandateId;
import vn.thidua.organisation.People;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Position;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Vietnam;

/// Freezing a text: who signs for whom, and then no word changes any more.
@Controller
class FreezeController {

    private static final String FREEZE = PactController.PATH + "/{id:[0-9a-f-]{36}}/chot";

    private final Pacts pacts;
    private final People people;
    private final Units units;
    private final Clock clock;

    FreezeController(Pacts pacts, People people, Units units, Clock clock) {
        this.pacts = pacts;
        this.people = people;
        this.units = units;
        this.clock = clock;
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
                members, new UnitId(UUID.fromString(witness[0])), new MandateId(UUID.fromString(witness[1])));
    }

    private KeptPact drafted(Actor actor, UUID id) {
        var kept = pacts.pact(actor, PactReading.site(), new PactId(id));
        actor.must(PactRight.DRAFT, kept.occasion().ofHead());
        return kept;
    }

    private ModelAndView page(HttpStatus status, KeptPact kept, Map<String, String> typed, FieldErrors errors) {
        var site = kept.occasion().site();
        var names = people.of(site).stream().collect(Collectors.toMap(Person::id, Function.identity()));
        var positions = people.positions(site).stream().collect(Collectors.toMap(Position::id, Function.identity()));
        var today = Vietnam.today(clock);
        var parties = new ArrayList<FreezePage.Choices>();
        for (var member : kept.occasion().members()) {
            var choices = new ArrayList<FreezePage.Choice>();
            for (var mandate : people.mandates(member.unit()))
                if (!mandate.term().since().isAfter(today)
                        && (mandate.term().until() == null
                                || !mandate.term().until().isBefore(today)))
                    choices.add(choice(
                            mandate,
                            positions.get(mandate.position()).name() + " "
                                    + names.get(mandate.person()).fullName()));
            parties.add(new FreezePage.Choices(member.n(), member.name(), choices));
        }
        var members =
                kept.occasion().members().stream().map(Occasion.Member::unit).collect(Collectors.toSet());
        var witnesses = new ArrayList<FreezePage.Choice>();
        for (var unit : units.of(site))
            if (!members.contains(unit.id()) && unit.existsOn(today))
                for (var mandate : people.mandates(unit.id()))
                    if (!mandate.term().since().isAfter(today)
                            && (mandate.term().until() == null
                                    || !mandate.term().until().isBefore(today)))
                        witnesses.add(choice(
                                mandate,
                                unit.lastName() + ": "
                                        + positions.get(mandate.position()).name() + " "
                                        + names.get(mandate.person()).fullName()));
        var page = new FreezePage(kept, parties, witnesses, typed, errors);
        return new ModelAndView("emulation/pact/web/freeze", Map.of("page", page), status);
    }

    private static FreezePage.Choice choice(Mandate mandate, String words) {
        return new FreezePage.Choice(mandate.unit().value(), mandate.id().value(), words);
    }
}
