package vn.thidua.demo;

import java.util.HashMap;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.accounts.DemoDoor;
import vn.thidua.accounts.Login;
import vn.thidua.newsroom.DraftId;
import vn.thidua.newsroom.DraftText;
import vn.thidua.newsroom.Drafts;
import vn.thidua.newsroom.Reviews;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;

/// What lies on the desks of the demo's people: one text begun, one returned, one handed in, one approved.
@Component
@Profile("demo")
class DemoNewsroom {

    private static final List<String> COPIED = List.of("title", "lead", "body", "byline", "section");

    private final Drafts drafts;
    private final Reviews reviews;
    private final DemoDoor door;

    DemoNewsroom(Drafts drafts, Reviews reviews, DemoDoor door) {
        this.drafts = drafts;
        this.reviews = reviews;
        this.door = door;
    }

    /// Once, when the content of the demo has just been written.
    @Transactional
    void settle(SiteId site, Shelf shelf) {
        for (var sheet : shelf.drafts()) lay(site, sheet);
    }

    private void lay(SiteId site, Sheet sheet) {
        var author = actor(sheet, "author");
        var draft = drafts.begin(author, site, text(sheet), sheet.name());
        var stage = sheet.textOr("stage", "draft");
        if (!stage.equals("draft")) reviews.submit(author, site, draft);
        switch (stage) {
            case "returned" -> reviews.sendBack(actor(sheet, "reviewer"), site, draft, sheet.text("reason"));
            case "approved" -> approve(actor(sheet, "reviewer"), site, draft);
            case "draft", "submitted" -> {}
            default -> throw new IllegalStateException(sheet.name() + " is in no known stage: " + stage);
        }
    }

    private void approve(Actor reviewer, SiteId site, DraftId draft) {
        reviews.approve(reviewer, site, draft, 1);
    }

    private Actor actor(Sheet sheet, String role) {
        return door.actor(new Login(sheet.text(role)));
    }

    private static DraftText text(Sheet sheet) {
        var fields = new HashMap<String, String>();
        for (var name : COPIED) fields.put(name, sheet.text(name).strip());
        return new DraftText(fields);
    }
}
