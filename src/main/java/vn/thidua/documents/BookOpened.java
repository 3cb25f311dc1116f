package vn.thidua.documents;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// A book of numbers was opened.
public record BookOpened(SiteId site, BookId book, String after, Actor by) implements Happening {

    @Override
    public String subject() {
        return "number-book:" + book.value();
    }
}
