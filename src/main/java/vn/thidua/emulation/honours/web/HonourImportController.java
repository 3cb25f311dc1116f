package vn.thidua.emulation.honours.web;

import java.io.IOException;
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
import vn.thidua.design.Frame;
import vn.thidua.design.Spreadsheet;
import vn.thidua.design.Uploaded;
import vn.thidua.design.Words;
import vn.thidua.emulation.honours.HonourImportId;
import vn.thidua.emulation.honours.HonourImports;
import vn.thidua.emulation.honours.HonoursRefused;
import vn.thidua.emulation.honours.KeptImport;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Refusal;

/// Old lists at the desk: sent, followed, looked at, taken in, taken back.
@Controller
class HonourImportController {

    static final String PATH = HonourDeskController.PATH + "/nhap";
    private static final String ONE = PATH + "/{id:[0-9a-f-]{36}}";
    private static final int MOST_FAULTS = 5_000;

    private final HonourImports imports;
    private final HonourPages pages;

    HonourImportController(HonourImports imports, HonourPages pages) {
        this.imports = imports;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ModelAndView list(Actor actor) {
        return list(actor, FieldErrors.NONE, HttpStatus.OK);
    }

    private ModelAndView list(Actor actor, FieldErrors errors, HttpStatus status) {
        var page = new ImportListPage(imports.of(actor, HonourDeskController.site()), errors);
        return new ModelAndView("emulation/honours/web/imports", Map.of("page", page), status);
    }

    @PostMapping(PATH)
    ModelAndView send(Actor actor, @RequestParam(name = "tep", required = false) @Nullable MultipartFile file)
            throws IOException {
        imports.of(actor, HonourDeskController.site()); // the right is asked for before what was sent is judged
        try {
            var name = file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
            var bytes = Uploaded.bytes(file);
            var id = imports.send(
                    actor,
                    HonourDeskController.site(),
                    name,
                    bytes,
                    Frame.current().language());
            return HonourDeskController.redirect(PATH + "/" + id.value(), "honours-sent");
        } catch (HonoursRefused refusal) {
            return list(actor, FieldErrors.of("tep", refusal), status(refusal));
        }
    }

    private static HttpStatus status(HonoursRefused refusal) {
        return refusal.kind() == Refusal.Kind.CONFLICT ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    /// A table with the heads that are read, and two rows to show how.
    @GetMapping(PATH + "/mau.xlsx")
    ResponseEntity<byte[]> sample(Actor actor) {
        imports.of(actor, HonourDeskController.site());
        return Download.of(
                ListSample.bytes(), MediaType.parseMediaType(Spreadsheet.TYPE), "mau-danh-sach-khen-thuong.xlsx");
    }

    @GetMapping(ONE)
    ModelAndView look(Actor actor, @PathVariable UUID id) {
        return look(actor, id, "", FieldErrors.NONE, HttpStatus.OK);
    }

    private ModelAndView look(Actor actor, UUID id, String typed, FieldErrors errors, HttpStatus status) {
        var list = imports.look(actor, HonourDeskController.site(), new HonourImportId(id));
        var read = list.state() != KeptImport.State.READING;
        var page = new HonourImportPage(
                list,
                read ? pages.good(id, 20) : List.of(),
                read ? pages.faulty(id, HonourImportPage.SHOWN) : List.of(),
                typed,
                errors);
        return new ModelAndView("emulation/honours/web/import", Map.of("page", page), status);
    }

    /// The rows that are not taken in, with what is wrong with them.
    @GetMapping(ONE + "/loi.xlsx")
    ResponseEntity<byte[]> faults(Actor actor, @PathVariable UUID id) {
        imports.look(actor, HonourDeskController.site(), new HonourImportId(id));
        var book = new Spreadsheet();
        var table = book.table(
                Words.say("honours.import.faulty"),
                List.of(
                        Words.say("honours.import.row"),
                        Words.say("honours.heading.NAME"),
                        Words.say("honours.heading.OF"),
                        Words.say("honours.heading.AWARD"),
                        Words.say("honours.heading.NUMBER"),
                        Words.say("honours.import.fault")));
        for (var row : pages.faulty(id, MOST_FAULTS))
            table.row(row.n(), row.name(), row.of(), row.award(), row.number(), said(row));
        return Download.of(book.bytes(), MediaType.parseMediaType(Spreadsheet.TYPE), "dong-co-loi.xlsx");
    }

    private static String said(HonourPages.FaultyRow row) {
        return row.faults().isEmpty() ? Words.say("honours.import.double") : String.join(" ", row.faults());
    }

    private interface Step {
        void take(HonourImportId id);
    }

    private ModelAndView done(Actor actor, UUID id, String field, String typed, String key, Step step) {
        try {
            step.take(new HonourImportId(id));
            return HonourDeskController.redirect(PATH + "/" + id, key);
        } catch (HonoursRefused refusal) {
            return look(actor, id, typed, FieldErrors.of(field, refusal), status(refusal));
        }
    }

    @PostMapping(ONE + "/nhan")
    ModelAndView take(
            Actor actor, @PathVariable UUID id, @RequestParam(name = "cong-khai", defaultValue = "") String shown) {
        return done(
                actor,
                id,
                "nhan",
                "",
                "honours-taking",
                known -> imports.take(
                        actor,
                        HonourDeskController.site(),
                        known,
                        shown.equals("co"),
                        Frame.current().language()));
    }

    @PostMapping(ONE + "/dung")
    ModelAndView stop(Actor actor, @PathVariable UUID id) {
        return done(
                actor,
                id,
                "nhan",
                "",
                "honours-stopped",
                known -> imports.stop(actor, HonourDeskController.site(), known));
    }

    @PostMapping(ONE + "/hoan-tac")
    ModelAndView undo(
            Actor actor, @PathVariable UUID id, @RequestParam(name = "ly-do", defaultValue = "") String reason) {
        return done(
                actor,
                id,
                "ly-do",
                reason,
                "honours-undone",
                known -> imports.undo(actor, HonourDeskController.site(), known, reason));
    }
}
