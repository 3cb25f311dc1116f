package vn.thidua.documents;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;

/// Books of numbers. Numbers are given in order from 1, without gaps, never two the same and never again.
@Service
public class Numbering {

    private final NumberStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Numbering(NumberStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /// The book of this owner, kind and year: opened now unless it was before.
    @Transactional
    public BookId open(Actor actor, SiteId site, Book book) {
        actor.must(DocumentRight.NUMBER, Scope.of(site).unit(book.keeper()));
        if (store.add(new BookId(UUID.randomUUID()), site, book)) {
            var id = store.same(site, book);
            events.publishEvent(
                    new BookOpened(site, id, book.name() + " · " + book.kind() + " · " + book.year(), actor));
            return id;
        }
        return store.same(site, book);
    }

    /// The next number, for a paper that may come later.
    @Transactional
    public TakenNumber reserve(Actor actor, SiteId site, BookId book, String about) {
        return next(actor, site, kept(actor, site, book), about);
    }

    /// Says which paper a reserved number is for. Asked twice, it is done once.
    @Transactional
    public void bind(Actor actor, SiteId site, BookId book, int number, UUID document) {
        kept(actor, site, book);
        var taken = store.taken(book, number).orElseThrow(Missing::new);
        if (document.equals(taken.document())) return;
        if (taken.document() != null || store.of(document).isPresent()) throw new DocumentRefused.Bound();
        store.bind(book, number, document);
        events.publishEvent(new NumberGiven(site, book, taken.written() + " → " + document, actor));
    }

    /// The paper's number, the next of the book unless it has one.
    @Transactional
    public Numbered number(Actor actor, SiteId site, BookId book, UUID document, String about) {
        var kept = kept(actor, site, book);
        var before = store.of(document);
        if (before.isPresent()) return kept.what().pattern().of(before.get().number());
        var taken = next(actor, site, kept, about);
        store.bind(book, taken.number(), document);
        return kept.what().pattern().of(taken.number());
    }

    private TakenNumber next(Actor actor, SiteId site, Book.Kept kept, String about) {
        var words = Text.clean(about);
        if (words.isEmpty()) throw new DocumentRefused.AboutNothing();
        var number = kept.taken() + 1;
        var written = kept.what().pattern().of(number).words();
        var taken = new TakenNumber(number, written, words, null, clock.instant());
        store.take(kept.id(), taken, actor.account());
        events.publishEvent(new NumberGiven(site, kept.id(), written + " · " + words, actor));
        return taken;
    }

    /// Locked until the end of the transaction.
    private Book.Kept kept(Actor actor, SiteId site, BookId book) {
        var kept = store.locked(site, book).orElseThrow(Missing::new);
        actor.must(DocumentRight.NUMBER, Scope.of(site).unit(kept.what().keeper()));
        return kept;
    }

    public List<Book.Kept> books(Actor actor, SiteId site) {
        actor.must(DocumentRight.READ, Scope.of(site));
        return store.books(site);
    }

    public Book.Kept book(Actor actor, SiteId site, BookId book) {
        actor.must(DocumentRight.READ, Scope.of(site));
        return store.found(site, book).orElseThrow(Missing::new);
    }

    /// What was numbered, in order.
    public List<TakenNumber> register(Actor actor, SiteId site, BookId book) {
        book(actor, site, book);
        return store.register(book);
    }
}
