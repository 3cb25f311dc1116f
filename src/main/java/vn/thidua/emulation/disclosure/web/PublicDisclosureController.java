package vn.thidua.emulation.disclosure.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Frame;
import vn.thidua.emulation.disclosure.DisclosureId;
import vn.thidua.emulation.disclosure.DisclosureRefused;
import vn.thidua.emulation.disclosure.Disclosures;
import vn.thidua.emulation.disclosure.NewVoice;
import vn.thidua.emulation.disclosure.Receipt;
import vn.thidua.emulation.disclosure.VoiceRefused;
import vn.thidua.emulation.disclosure.VoiceTerms;
import vn.thidua.emulation.disclosure.Voices;
import vn.thidua.platform.Refusal;

/// Lists for everybody, what they think of them, and the answers.
@Controller
class PublicDisclosureController {

    static final String PATH = "/cong-khai";
    static final String RECEIPT = PATH + "/tra-cuu";
    private static final String ONE = PATH + "/{id:[0-9a-f-]{36}}";

    private final Disclosures disclosures;
    private final Voices voices;
    private final VoiceTerms terms;

    PublicDisclosureController(Disclosures disclosures, Voices voices, VoiceTerms terms) {
        this.disclosures = disclosures;
        this.voices = voices;
        this.terms = terms;
    }

    @GetMapping(PATH)
    ModelAndView list() {
        var frame = Frame.current();
        var page = new PublicDisclosuresPage(disclosures.published(frame.site()), frame.today());
        return new ModelAndView("emulation/disclosure/web/publics", Map.of("page", page));
    }

    @GetMapping(ONE)
    ModelAndView show(
            HttpServletResponse response,
            @PathVariable UUID id,
            @RequestParam(name = "q", defaultValue = "") String q) {
        if (!q.isEmpty()) response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return page(id, q, PublicDisclosurePage.VoiceForm.EMPTY, FieldErrors.NONE, HttpStatus.OK);
    }

    private ModelAndView page(
            UUID id, String q, PublicDisclosurePage.VoiceForm form, FieldErrors errors, HttpStatus status) {
        var frame = Frame.current();
        var window = disclosures.shown(frame.site(), new DisclosureId(id));
        var page = new PublicDisclosurePage(window, frame.today(), q.strip(), form, errors, terms);
        return new ModelAndView("emulation/disclosure/web/public", Map.of("page", page), status);
    }

    /// @param trap a field that no person sees: who fills it in is a machine, and is told nothing
    @PostMapping(ONE + "/y-kien")
    ModelAndView say(
            HttpServletRequest request,
            @PathVariable UUID id,
            @RequestParam(name = "loai", defaultValue = "") String kind,
            @RequestParam(name = "ve", defaultValue = "0") String line,
            @RequestParam(name = "noi-dung", defaultValue = "") String words,
            @RequestParam(name = "ho-ten", defaultValue = "") String name,
            @RequestParam(name = "lien-he", defaultValue = "") String contact,
            @RequestParam(name = "trang-web", defaultValue = "") String trap) {
        var form = new PublicDisclosurePage.VoiceForm(kind, line, words, name, contact);
        try {
            if (!trap.isEmpty()) return receipt("");
            var said = new NewVoice(kind(kind), line(line), words, name, contact);
            var receipt = voices.say(Frame.current().site(), new DisclosureId(id), said, request.getRemoteAddr());
            return receipt(receipt.code());
        } catch (VoiceRefused | DisclosureRefused refusal) {
            var status = refusal instanceof VoiceRefused.TooOften
                    ? HttpStatus.TOO_MANY_REQUESTS
                    : HttpStatus.UNPROCESSABLE_CONTENT;
            return page(id, "", form, FieldErrors.of(field(refusal), refusal), status);
        }
    }

    private static NewVoice.Kind kind(String typed) {
        for (var kind : NewVoice.Kind.values()) if (kind.name().equals(typed)) return kind;
        throw new VoiceRefused.NoKind();
    }

    private static int line(String typed) {
        if (!typed.matches("[0-9]{1,4}")) throw new VoiceRefused.NoLine();
        return Integer.parseInt(typed);
    }

    private static String field(Refusal refusal) {
        return switch (refusal) {
            case VoiceRefused.NoKind _ -> "loai";
            case VoiceRefused.NoLine _ -> "ve";
            case VoiceRefused.WithoutName _, VoiceRefused.NameTooLong _ -> "ho-ten";
            case VoiceRefused.WithoutContact _, VoiceRefused.ContactTooLong _ -> "lien-he";
            default -> "noi-dung";
        };
    }

    private static ModelAndView receipt(String code) {
        var view = new RedirectView(Frame.current().href(RECEIPT + "?moi=1&ma=" + code));
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }

    @GetMapping(RECEIPT)
    ModelAndView told(
            HttpServletResponse response,
            @RequestParam(name = "ma", defaultValue = "") String code,
            @RequestParam(name = "moi", defaultValue = "") String fresh) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var receipt = new Receipt(code);
        var told = code.isBlank()
                ? null
                : voices.told(Frame.current().site(), receipt).orElse(null);
        var page = new ReceiptPage(receipt.grouped(), fresh.equals("1") && told != null, told);
        return new ModelAndView("emulation/disclosure/web/receipt", Map.of("page", page));
    }
}
