package vn.thidua.documents.web;

import java.util.List;
import vn.thidua.documents.Book;

/// The books of numbers of the site, the latest years first.
public record BooksPage(List<Book.Kept> books) {

    public BooksPage {
        books = List.copyOf(books);
    }
}
