package vn.thidua.emulation.pact.web;

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
import vn.thidua.design.Uploaded;
import vn.thidua.emulation.pact.PactId;
import vn.thidua.emulation.pact.PactRefused;
import vn.thidua.emulation.pact.PactRight;
import vn.thidua.emulation.pact.PactSealing;
import vn.thidua.emulation.pact.Pacts;
import vn.thidua.emulation.pact.SealRefused;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Refusal;
import vn.thidua.signing.PracticeKeys;
import vn.thidua.signing.SealPicture;
import vn.thidua.signing.SigningRefused;

/// The page on which an organisation adds its own signature to that of whoever represents it.
@Controller
class SealingController {

    private static final String HERE = PactController.PATH + "/{id:[0-9a-f-]{36}}/ky/{n:[1-9][0-9]?}/con-dau";

    private final Pacts pacts;
    private final PactSealing sealing;
    private final PactReading reading;
    private final PracticeKeys practice;

    SealingController(Pacts pacts, PactSealing sealing, PactReading reading, PracticeKeys practice) {
        this.pacts = pacts;
        this.sealing = sealing;
        this.reading = reading;
        this.practice = practice;
    }

    @GetMapping(HERE)
    ModelAndView party(Actor actor, @PathVariable UUID id, @PathVariable int n) {
        return page(actor, id, n, HttpStatus.OK, FieldErrors.NONE);
    }

    @PostMapping(HERE)
    ModelAndView seal(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int n,
            @RequestParam(name = "chung-thu", required = false) @Nullable MultipartFile file,
            @RequestParam(name = "mat-khau", defaultValue = "") String password,
            @RequestParam(name = "hinh", required = false) @Nullable MultipartFile picture)
            throws IOException {
        var key = Uploaded.bytes(file);
        var png = Uploaded.bytes(picture);
        return done(
                actor,
                id,
                n,
                "chung-thu",
                () -> sealing.seal(
                        actor,
                        PactReading.site(),
                        new PactId(id),
                        n,
                        key,
                        password.toCharArray(),
                        SealPicture.of(png)));
    }

    @PostMapping(HERE + "/tep")
    ModelAndView bringBack(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int n,
            @RequestParam(name = "tep", required = false) @Nullable MultipartFile file)
            throws IOException {
        var signed = Uploaded.bytes(file);
        return done(actor, id, n, "tep", () -> sealing.bringBack(actor, PactReading.site(), new PactId(id), n, signed));
    }

    /// The organisation's key file, in the demo.
    @GetMapping(HERE + "/khoa-mau.p12")
    ResponseEntity<byte[]> practiceKey(Actor actor, @PathVariable UUID id, @PathVariable int n) {
        var party = page(actor, id, n, FieldErrors.NONE).row().party();
        return Download.of(
                practice.of(party.unitName()).orElseThrow(Missing::new),
                MediaType.APPLICATION_OCTET_STREAM,
                "con-dau-mau-" + n + ".p12");
    }

    /// What could not be done is told beside its field.
    private ModelAndView done(Actor actor, UUID id, int n, String field, Runnable verb) {
        try {
            verb.run();
            return PactReading.redirect(PactController.PATH + "/" + id, "pact-sealed");
        } catch (PactRefused | SealRefused | SigningRefused refusal) {
            var errors = new FieldErrors(Map.of(field(field, refusal), SigningController.told(refusal)));
            return page(actor, id, n, HttpStatus.UNPROCESSABLE_CONTENT, errors);
        }
    }

    private static String field(String form, Refusal refusal) {
        return switch (refusal) {
            case SigningRefused.WrongPassword _ -> "mat-khau";
            case SigningRefused.SealUnreadable _ -> "hinh";
            default -> form;
        };
    }

    private ModelAndView page(Actor actor, UUID id, int n, HttpStatus status, FieldErrors errors) {
        return new ModelAndView("emulation/pact/web/seal", Map.of("page", page(actor, id, n, errors)), status);
    }

    private SealPage page(Actor actor, UUID id, int n, FieldErrors errors) {
        var kept = pacts.pact(actor, PactReading.site(), new PactId(id));
        var board = reading.fixedBoard(actor, kept);
        var row = board.row(n);
        if (!PactReading.confirms(actor, row.party())) throw new Forbidden(PactRight.CONFIRM);
        var password = practice.of(row.party().unitName()).isPresent() ? practice.password() : "";
        return new SealPage(kept, board, row, password, errors);
    }
}
