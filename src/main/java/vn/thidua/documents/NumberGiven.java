package vn.thidua.documents;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// A number was reserved or bound to its paper.
public record NumberGiven(SiteId site, BookId book, String after, Actor by) implements Happening {

    @Override
    public String subject() {
        return "number-book:" + book.value();
    }
}
