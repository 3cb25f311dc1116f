package vn.thidua.emulation.pact.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
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
import vn.thidua.design.Uploaded;
import vn.thidua.design.Words;
import vn.thidua.emulation.pact.Pact;
import vn.thidua.emulation.pact.PactId;
import vn.thidua.emulation.pact.PactRefused;
import vn.thidua.emulation.pact.PactRight;
import vn.thidua.emulation.pact.PactSigning;
import vn.thidua.emulation.pact.Pacts;
import vn.thidua.emulation.pact.SheetFile;
import vn.thidua.organisation.People;
import vn.thidua.organisation.PersonId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Refusal;
import vn.thidua.platform.Vietnam;
import vn.thidua.signing.PracticeKeys;
import vn.thidua.signing.SigningRefused;

/// The page of one party: sign in the product, bring back what was signed elsewhere, a sheet of paper, refuse,
/// delegate.
@Controller
class SigningController {

    private static final String HERE = PactController.PATH + "/{id:[0-9a-f-]{36}}/ky/{n:[1-9][0-9]?}";

    private final Pacts pacts;
    private final PactSigning signing;
    private final PactReading reading;
    private final People people;
    private final PracticeKeys practice;
    private final Clock clock;

    SigningController(
            Pacts pacts, PactSigning signing, PactReading reading, People people, PracticeKeys practice, Clock clock) {
        this.practice = practice;
        this.pacts = pacts;
        this.signing = signing;
        this.reading = reading;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping(HERE)
    ModelAndView party(Actor actor, @PathVariable UUID id, @PathVariable int n) {
        return page(actor, id, n, HttpStatus.OK, Map.of(), FieldErrors.NONE);
    }

    @PostMapping(HERE)
    ModelAndView sign(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int n,
            @RequestParam(name = "chung-thu", required = false) @Nullable MultipartFile file,
            @RequestParam(name = "mat-khau", defaultValue = "") String password)
            throws IOException {
        var key = Uploaded.bytes(file);
        return done(
                actor,
                id,
                n,
                "chung-thu",
                Map.of(),
                () -> signing.sign(actor, PactReading.site(), new PactId(id), n, key, password.toCharArray()));
    }

    /// The key file of whoever is to sign here, in the demo.
    @GetMapping(HERE + "/khoa-mau.p12")
    ResponseEntity<byte[]> practiceKey(Actor actor, @PathVariable UUID id, @PathVariable int n) {
        var kept = pacts.pact(actor, PactReading.site(), new PactId(id));
        if (!(kept.pact() instanceof Pact.Fixed fixed)) throw new Missing();
        var party = fixed.frozen().parties().stream()
                .filter(one -> one.n() == n && PactReading.signs(actor, one))
                .findFirst()
                .orElseThrow(Missing::new);
        return Download.of(
                practice.of(party.personName()).orElseThrow(Missing::new),
                MediaType.APPLICATION_OCTET_STREAM,
                "khoa-mau-" + n + ".p12");
    }

    @PostMapping(HERE + "/tep")
    ModelAndView bringBack(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int n,
            @RequestParam(name = "tep", required = false) @Nullable MultipartFile file)
            throws IOException {
        var signed = Uploaded.bytes(file);
        return done(
                actor,
                id,
                n,
                "tep",
                Map.of(),
                () -> signing.bringBack(actor, PactReading.site(), new PactId(id), n, signed));
    }

    /// The first of two steps for a tool that signs a hash.
    @PostMapping(HERE + "/hai-buoc")
    ModelAndView prepare(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int n,
            @RequestParam(name = "chung-thu-so", required = false) @Nullable MultipartFile file)
            throws IOException {
        var certificates = Uploaded.bytes(file);
        return done(
                actor,
                id,
                n,
                "chung-thu-so",
                Map.of(),
                () -> signing.prepare(actor, PactReading.site(), new PactId(id), n, certificates));
    }

    @PostMapping(HERE + "/hai-buoc/chu-ky")
    ModelAndView complete(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int n,
            @RequestParam(name = "gia-tri", defaultValue = "") String value) {
        return done(
                actor,
                id,
                n,
                "gia-tri",
                Map.of("gia-tri", value),
                () -> signing.complete(actor, PactReading.site(), new PactId(id), n, base64(value)));
    }

    /// The bytes that a tool signs which does not take a ready hash.
    @GetMapping(HERE + "/hai-buoc.bin")
    ResponseEntity<byte[]> toSign(Actor actor, @PathVariable UUID id, @PathVariable int n) {
        var waiting =
                signing.prepared(actor, PactReading.site(), new PactId(id), n).orElseThrow(Missing::new);
        return Download.of(waiting.attributes(), MediaType.APPLICATION_OCTET_STREAM, "can-ky-" + n + ".bin");
    }

    private static byte[] base64(String typed) {
        try {
            var value = Base64.getDecoder().decode(typed.replaceAll("-----[A-Z0-9 ]+-----|\\s", ""));
            if (value.length > 0) return value;
        } catch (IllegalArgumentException broken) {
            // told below
        }
        throw new PactRefused.NotBase64();
    }

    @PostMapping(HERE + "/giay")
    ModelAndView attach(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int n,
            @RequestParam(name = "giay", required = false) @Nullable MultipartFile file,
            @RequestParam(name = "ngay-ky", defaultValue = "") String on)
            throws IOException {
        var scan = Uploaded.bytes(file);
        return done(
                actor,
                id,
                n,
                "giay",
                Map.of("ngay-ky", on),
                () -> signing.attach(actor, PactReading.site(), new PactId(id), n, day(on), SheetFile.of(scan)));
    }

    @PostMapping(HERE + "/giay/xac-nhan")
    ModelAndView confirm(Actor actor, @PathVariable UUID id, @PathVariable int n) {
        return done(
                actor,
                id,
                n,
                "xac-nhan",
                Map.of(),
                () -> signing.confirm(actor, PactReading.site(), new PactId(id), n));
    }

    @PostMapping(HERE + "/tu-choi")
    ModelAndView decline(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int n,
            @RequestParam(name = "ly-do", defaultValue = "") String reason) {
        return done(
                actor,
                id,
                n,
                "ly-do",
                Map.of("ly-do", reason),
                () -> signing.decline(actor, PactReading.site(), new PactId(id), n, reason));
    }

    @PostMapping(HERE + "/uy-quyen")
    ModelAndView delegate(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int n,
            @RequestParam(name = "nguoi", defaultValue = "") String person,
            @RequestParam(name = "chuc-vu", defaultValue = "") String title,
            @RequestParam(name = "van-ban", defaultValue = "") String paper,
            @RequestParam(name = "tu", defaultValue = "") String since,
            @RequestParam(name = "den", defaultValue = "") String until) {
        var typed = Map.of("nguoi", person, "chuc-vu", title, "van-ban", paper, "tu", since, "den", until);
        return done(
                actor,
                id,
                n,
                "van-ban",
                typed,
                () -> signing.delegate(
                        actor,
                        PactReading.site(),
                        new PactId(id),
                        n,
                        person(person),
                        title,
                        paper,
                        day(since),
                        day(until)));
    }

    /// What could not be done is told beside its field, with what was typed.
    private ModelAndView done(Actor actor, UUID id, int n, String field, Map<String, String> typed, Runnable verb) {
        try {
            verb.run();
            return PactReading.redirect(PactController.PATH + "/" + id + "/ky/" + n, "pact-party");
        } catch (PactRefused | SigningRefused refusal) {
            return page(
                    actor,
                    id,
                    n,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    typed,
                    new FieldErrors(Map.of(field(field, refusal), told(refusal))));
        }
    }

    /// What is wrong with a file is named by the key of its words.
    static String told(Refusal refusal) {
        return refusal instanceof PactRefused.NotOurBytes
                ? Words.say(refusal.key(), Words.say(String.valueOf(refusal.facts()[0])))
                : Words.say(refusal.key(), refusal.facts());
    }

    private static String field(String form, Refusal refusal) {
        return switch (refusal) {
            case SigningRefused.WrongPassword _ -> "mat-khau";
            case PactRefused.DelegateWithoutTitle _ -> "chuc-vu";
            case PactRefused.DelegatedToOneself _, PactRefused.WithoutDelegate _ -> "nguoi";
            case PactRefused.DelegationEndsBeforeItBegins _ -> "den";
            case PactRefused.NotADay _ -> form.equals("giay") ? "ngay-ky" : "tu";
            case PactRefused.InTheFuture _ -> "ngay-ky";
            case PactRefused.NothingPrepared _ -> "chung-thu-so";
            case PactRefused.OthersSignedMeanwhile _ when form.equals("gia-tri") -> "chung-thu-so";
            default -> form;
        };
    }

    private ModelAndView page(
            Actor actor, UUID id, int n, HttpStatus status, Map<String, String> typed, FieldErrors errors) {
        var kept = pacts.pact(actor, PactReading.site(), new PactId(id));
        var board = reading.fixedBoard(actor, kept);
        var row = board.row(n);
        var signs = PactReading.signs(actor, row.party());
        var confirms = PactReading.confirms(actor, row.party());
        if (!signs && !confirms) throw new Forbidden(PactRight.SIGN);
        var others = people.of(PactReading.site()).stream()
                .filter(person -> !person.id().equals(row.party().person()))
                .map(person -> new SignPage.Person(person.id().value(), person.fullName()))
                .toList();
        var page = new SignPage(
                kept,
                board,
                row,
                signs,
                confirms,
                signs ? others : List.of(),
                signing.prepared(actor, PactReading.site(), new PactId(id), n).orElse(null),
                signs && practice.of(row.party().personName()).isPresent() ? practice.password() : "",
                Vietnam.today(clock),
                typed,
                errors);
        return new ModelAndView("emulation/pact/web/sign", Map.of("page", page), status);
    }

    private static PersonId person(String typed) {
        try {
            return new PersonId(UUID.fromString(typed));
        } catch (IllegalArgumentException nobody) {
            throw new PactRefused.WithoutDelegate();
        }
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException unread) {
            throw new PactRefused.NotADay(typed.strip());
        }
    }
}
