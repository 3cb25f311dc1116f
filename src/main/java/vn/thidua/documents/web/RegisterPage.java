package vn.thidua.documents.web;

import java.util.List;
import vn.thidua.design.Words;
import vn.thidua.documents.Book;
import vn.thidua.documents.TakenNumber;
import vn.thidua.platform.Vietnam;

/// The register of one book (NĐ 30/2020, Phụ lục IV).
public record RegisterPage(Book.Kept book, List<TakenNumber> lines) {

    public RegisterPage {
        lines = List.copyOf(lines);
    }

    public String day(TakenNumber line) {
        return Words.day(Vietnam.dayOf(line.at()));
    }

    public String state(TakenNumber line) {
        return Words.say(line.document() == null ? "numbers.reserved" : "numbers.bound");
    }
}
