package vn.thidua.newsroom.web;

import java.util.ArrayList;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.TextDifference;
import vn.thidua.newsroom.DraftId;
import vn.thidua.newsroom.DraftText;
import vn.thidua.newsroom.Looks;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.platform.SiteId;

/// Makes the page of the three columns.
@Component
class Conflicts {

    private final Looks looks;
    private final DraftPages pages;

    Conflicts(Looks looks, DraftPages pages) {
        this.looks = looks;
        this.pages = pages;
    }

    ModelAndView page(Actor actor, SiteId site, DraftId id, int revision, HttpStatus status) {
        var standing = looks.open(actor, site, id);
        var theirs = standing.text();
        var mine = looks.revision(actor, site, id, revision);
        var base = pages.base(id.value(), pages.versionOf(id.value(), revision))
                .map(n -> looks.revision(actor, site, id, n))
                .orElse(new DraftText(Map.of()));
        var facts = pages.facts(site, id.value()).orElseThrow(Missing::new);
        var fields = new ArrayList<ConflictPage.Field>();
        for (var name : DraftText.NAMES)
            if (!mine.at(name).equals(theirs.at(name))) fields.add(field(name, mine, theirs, base));
        var page = new ConflictPage(
                id.value(),
                theirs.at("title"),
                revision,
                standing.version(),
                facts.touchedBy(),
                facts.touchedAt(),
                fields);
        return new ModelAndView("newsroom/web/conflict", Map.of("page", page), status);
    }

    private static ConflictPage.Field field(String name, DraftText mine, DraftText theirs, DraftText base) {
        var both = !mine.at(name).equals(base.at(name)) && !theirs.at(name).equals(base.at(name));
        return new ConflictPage.Field(
                name,
                mine.at(name),
                theirs.at(name),
                base.at(name),
                compared(name, base, mine),
                compared(name, base, theirs),
                both,
                theirs.at(name).equals(base.at(name)));
    }

    static TextDifference compared(String name, DraftText before, DraftText after) {
        return name.equals("body")
                ? TextDifference.of(BodyWords.of(before.body()), BodyWords.of(after.body()))
                : TextDifference.of(before.at(name), after.at(name));
    }
}
