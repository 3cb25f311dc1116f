package vn.thidua.emulation.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// The packages that come with the product, in the form in which provinces exchange theirs.
public final class ShippedPackages {

    private static final List<PackageFile> ALL = List.of(read("nam-2021.json"), read("hien-hanh.json"));

    private ShippedPackages() {}

    public static List<PackageFile> all() {
        return ALL;
    }

    private static PackageFile read(String file) {
        try (var stream =
                Objects.requireNonNull(ShippedPackages.class.getResourceAsStream("/emulation/rules/" + file), file)) {
            return PackageText.read(stream.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
