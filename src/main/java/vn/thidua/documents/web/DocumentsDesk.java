package vn.thidua.documents.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.design.DeskEntry;
import vn.thidua.documents.DocumentRight;

/// The way to the books of numbers.
@Configuration
class DocumentsDesk {

    @Bean
    DeskEntry booksEntry() {
        return new DeskEntry("numbers.title", BookController.PATH, "archive", DocumentRight.READ, 640);
    }
}
