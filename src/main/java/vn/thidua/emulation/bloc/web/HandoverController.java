package vn.thidua.emulation.bloc.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thidua.design.Download;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.platform.Actor;

/// The pack that the head of a year hands to the next.
@Controller
class HandoverController {

    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final BlocDesk desk;
    private final TemplateEngine templates;

    HandoverController(BlocDesk desk, TemplateEngine templates) {
        this.desk = desk;
        this.templates = templates;
    }

    @GetMapping("/quan-tri/nam-thi-dua/{id:[0-9a-f-]{36}}/ban-giao.zip")
    ResponseEntity<byte[]> pack(Actor actor, @PathVariable UUID id) {
        var page = desk.year(actor, new BlocYearId(id), BlocForm.empty());
        var html = new StringOutput();
        templates.render("emulation/bloc/web/pack.jte", page, html);
        var name = page.year().bloc().slug() + "-" + page.year().year() + "-ban-giao.zip";
        return Download.of(HandoverPack.of(page, html.toString()), ZIP, name);
    }
}
