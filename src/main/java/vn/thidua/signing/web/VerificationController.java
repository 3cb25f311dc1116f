package vn.thidua.signing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.FieldErrors;
import vn.thidua.signing.Answer;
import vn.thidua.signing.Digest;
import vn.thidua.signing.Signatures;
import vn.thidua.signing.SigningRefused;
import vn.thidua.signing.Turns;

/// The page on which everybody may have a PDF judged. What is sent is judged and forgotten, so its answer is the page
/// itself and no address that could be opened again.
@Controller
class VerificationController {

    private static final String PATH = "/kiem-tra-chu-ky";
    private static final String FIELD = "tep";

    private final Signatures signatures;
    private final Turns turns;

    VerificationController(Signatures signatures, Turns turns) {
        this.signatures = signatures;
        this.turns = turns;
    }

    @GetMapping(PATH)
    ModelAndView form() {
        return page(HttpStatus.OK, VerificationPage.asking(FieldErrors.NONE));
    }

    /// Where the door sends whoever sent too much.
    @GetMapping(PATH + "/qua-lon")
    ModelAndView tooLarge() {
        return refused(new SigningRefused.TooLarge(Signatures.MEGABYTES));
    }

    @PostMapping(PATH)
    ModelAndView judge(
            HttpServletRequest request, @RequestParam(name = FIELD, required = false) @Nullable MultipartFile file)
            throws IOException {
        try {
            if (file == null || file.isEmpty()) throw new SigningRefused.NoFile();
            turns.take(request.getRemoteAddr());
            return page(HttpStatus.OK, judged(file));
        } catch (SigningRefused refusal) {
            return refused(refusal);
        }
    }

    private VerificationPage judged(MultipartFile sent) throws IOException {
        var file = Files.createTempFile("kiem-tra-", ".pdf");
        try {
            sent.transferTo(file);
            return new VerificationPage(
                    Answer.of(name(sent), Digest.of(file), signatures.judge(file)), FieldErrors.NONE);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static String name(MultipartFile sent) {
        return Objects.requireNonNullElse(sent.getOriginalFilename(), "").replaceAll(".*[/\\\\]", "");
    }

    private static ModelAndView refused(SigningRefused refusal) {
        var status = switch (refusal) {
            case SigningRefused.TooOften _ -> HttpStatus.TOO_MANY_REQUESTS;
            case SigningRefused.TooLarge _ -> HttpStatus.CONTENT_TOO_LARGE;
            case SigningRefused.Busy _ -> HttpStatus.SERVICE_UNAVAILABLE;
            default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
        return page(status, VerificationPage.asking(FieldErrors.of(FIELD, refusal)));
    }

    private static ModelAndView page(HttpStatus status, VerificationPage page) {
        return new ModelAndView("signing/web/verification", Map.of("page", page), status);
    }
}
