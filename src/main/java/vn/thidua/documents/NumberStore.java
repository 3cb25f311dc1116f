package vn.thidua.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.platform.SiteId;

/// Whoever takes a number locks the row of its book first.
@Repository
class NumberStore {

    private final JdbcClient db;

    NumberStore(JdbcClient db) {
        this.db = db;
    }

    /// Whether it was not there before.
    boolean add(BookId id, SiteId site, Book book) {
        return db.sql("""
                insert into number_book (id, site_id, owner, keeper, name, kind, year, pattern)
                values (:id, :site, :owner, :keeper, :name, :kind, :year, :pattern)
                on conflict (site_id, owner, kind, year) do nothing
                """)
                        .param("id", id.value())
                        .param("site", site.value())
                        .param("owner", book.owner())
                        .param("keeper", book.keeper())
                        .param("name", book.name())
                        .param("kind", book.kind())
                        .param("year", book.year())
                        .param("pattern", book.pattern().pattern())
                        .update()
                == 1;
    }

    BookId same(SiteId site, Book book) {
        return new BookId(db.sql("""
                select id from number_book
                where site_id = :site and owner = :owner and kind = :kind and year = :year
                """)
                .param("site", site.value())
                .param("owner", book.owner())
                .param("kind", book.kind())
                .param("year", book.year())
                .query(UUID.class)
                .single());
    }

    Optional<Book.Kept> locked(SiteId site, BookId id) {
        return one(site, id, "for update");
    }

    Optional<Book.Kept> found(SiteId site, BookId id) {
        return one(site, id, "");
    }

    private Optional<Book.Kept> one(SiteId site, BookId id, String lock) {
        return db.sql("select * from number_book where site_id = :site and id = :id " + lock)
                .param("site", site.value())
                .param("id", id.value())
                .query((row, _) -> book(row))
                .optional();
    }

    List<Book.Kept> books(SiteId site) {
        return db.sql("select * from number_book where site_id = :site order by year desc, name, kind")
                .param("site", site.value())
                .query((row, _) -> book(row))
                .list();
    }

    void take(BookId book, TakenNumber taken, UUID account) {
        db.sql("update number_book set taken = :number where id = :book")
                .param("number", taken.number())
                .param("book", book.value())
                .update();
        db.sql("""
                insert into number_taken (book, number, written, about, taken_at, by_account)
                values (:book, :number, :written, :about, :at, :account)
                """)
                .param("book", book.value())
                .param("number", taken.number())
                .param("written", taken.written())
                .param("about", taken.about())
                .param("at", taken.at().atOffset(ZoneOffset.UTC))
                .param("account", account)
                .update();
    }

    void bind(BookId book, int number, UUID document) {
        db.sql("update number_taken set document = :document where book = :book and number = :number")
                .param("document", document)
                .param("book", book.value())
                .param("number", number)
                .update();
    }

    Optional<TakenNumber> taken(BookId book, int number) {
        return db.sql("select * from number_taken where book = :book and number = :number")
                .param("book", book.value())
                .param("number", number)
                .query((row, _) -> taken(row))
                .optional();
    }

    Optional<TakenNumber> of(UUID document) {
        return db.sql("select * from number_taken where document = :document")
                .param("document", document)
                .query((row, _) -> taken(row))
                .optional();
    }

    List<TakenNumber> register(BookId book) {
        return db.sql("select * from number_taken where book = :book order by number")
                .param("book", book.value())
                .query((row, _) -> taken(row))
                .list();
    }

    private static Book.Kept book(ResultSet row) throws SQLException {
        return new Book.Kept(
                new BookId(row.getObject("id", UUID.class)),
                new Book(
                        row.getObject("owner", UUID.class),
                        row.getObject("keeper", UUID.class),
                        row.getString("name"),
                        row.getString("kind"),
                        row.getInt("year"),
                        new NumberPattern(row.getString("pattern"))),
                row.getInt("taken"));
    }

    private static TakenNumber taken(ResultSet row) throws SQLException {
        return new TakenNumber(
                row.getInt("number"),
                row.getString("written"),
                row.getString("about"),
                row.getObject("document", UUID.class),
                row.getObject("taken_at", OffsetDateTime.class).toInstant());
    }
}
