package vn.thidua.emulation.scoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// The sets that come with the product as examples, in the form in which provinces exchange theirs.
public final class ShippedCriteria {

    private static final List<CriteriaSet> ALL = List.of(read("bang-1000.json"), read("bang-100.json"));

    private ShippedCriteria() {}

    public static List<CriteriaSet> all() {
        return ALL;
    }

    private static CriteriaSet read(String file) {
        try (var stream = Objects.requireNonNull(
                ShippedCriteria.class.getResourceAsStream("/emulation/criteria/" + file), file)) {
            return CriteriaText.read(stream.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
