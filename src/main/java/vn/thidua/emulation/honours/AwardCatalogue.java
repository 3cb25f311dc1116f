package vn.thidua.emulation.honours;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Unmarked;

/// The titles of emulation and forms of commendation that there are on a day, each with who decides it and by which
/// article.
@Service
public class AwardCatalogue {

    private final CatalogueText.Edition edition;
    private final Map<String, List<AwardKind>> named = new HashMap<>();

    AwardCatalogue() {
        this(shipped());
    }

    private AwardCatalogue(CatalogueText.Edition edition) {
        this.edition = edition;
        for (var kind : edition.kinds()) {
            name(kind.name(), kind);
            for (var alias : kind.aliases()) name(alias, kind);
        }
    }

    private void name(String words, AwardKind kind) {
        named.merge(Unmarked.words(words), List.of(kind), (known, more) -> {
            var all = new ArrayList<>(known);
            all.addAll(more);
            return List.copyOf(all);
        });
    }

    private static CatalogueText.Edition shipped() {
        var path = "/emulation/honours/danh-muc.json";
        try (var stream = Objects.requireNonNull(AwardCatalogue.class.getResourceAsStream(path), path)) {
            return CatalogueText.read(stream.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public int version() {
        return edition.version();
    }

    public LocalDate dated() {
        return edition.dated();
    }

    public String source() {
        return edition.source();
    }

    /// In the order of the catalogue.
    public List<AwardKind> at(LocalDate day) {
        return edition.kinds().stream().filter(kind -> kind.holdsOn(day)).toList();
    }

    /// Refuses with [Missing] where there is none of that code on that day.
    public AwardKind kind(AwardCode code, LocalDate day) {
        return find(code, day).orElseThrow(Missing::new);
    }

    Optional<AwardKind> find(AwardCode code, LocalDate day) {
        return edition.kinds().stream()
                .filter(kind -> kind.code().equals(code) && kind.holdsOn(day))
                .findFirst();
    }

    /// What it is called: on that day, else in the latest law that knows it, else its code.
    public String name(AwardCode code, LocalDate day) {
        return find(code, day)
                .or(() -> edition.kinds().reversed().stream()
                        .filter(kind -> kind.code().equals(code))
                        .findFirst())
                .map(AwardKind::name)
                .orElse(code.value());
    }

    /// By its name or one of its aliases, with or without marks.
    public Optional<AwardKind> named(String words, LocalDate day) {
        return named.getOrDefault(Unmarked.words(words), List.of()).stream()
                .filter(kind -> kind.holdsOn(day))
                .findFirst();
    }
}
