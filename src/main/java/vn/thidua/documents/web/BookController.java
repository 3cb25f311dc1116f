package vn.thidua.documents.web;

import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.Frame;
import vn.thidua.design.Spreadsheet;
import vn.thidua.design.Words;
import vn.thidua.documents.BookId;
import vn.thidua.documents.Numbering;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;

@Controller
class BookController {

    static final String PATH = "/quan-tri/so-van-ban";

    private static final String ID = "/{id:[0-9a-f-]{36}}";

    private final Numbering numbering;

    BookController(Numbering numbering) {
        this.numbering = numbering;
    }

    @GetMapping(PATH)
    ModelAndView books(Actor actor) {
        return new ModelAndView("documents/web/books", "page", new BooksPage(numbering.books(actor, site())));
    }

    @GetMapping(PATH + ID)
    ModelAndView register(Actor actor, @PathVariable UUID id) {
        return new ModelAndView("documents/web/register", "page", page(actor, id));
    }

    @GetMapping(PATH + ID + ".xlsx")
    ResponseEntity<byte[]> sheet(Actor actor, @PathVariable UUID id) {
        var page = page(actor, id);
        var name = "so-van-ban-" + page.book().what().year() + ".xlsx";
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(Spreadsheet.TYPE))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes(page));
    }

    private static byte[] bytes(RegisterPage page) {
        var sheet = new Spreadsheet();
        var table = sheet.table(
                page.book().what().name(),
                List.of(
                        Words.say("numbers.number"),
                        Words.say("numbers.day"),
                        Words.say("numbers.about"),
                        Words.say("numbers.state")));
        for (var line : page.lines())
            table.row(line.written(), Vietnam.dayOf(line.at()), line.about(), page.state(line));
        return sheet.bytes();
    }

    private RegisterPage page(Actor actor, UUID id) {
        var book = new BookId(id);
        return new RegisterPage(numbering.book(actor, site(), book), numbering.register(actor, site(), book));
    }

    private static SiteId site() {
        return Frame.current().site();
    }
}
