package vn.thidua.design;

import java.util.Optional;
import java.util.function.Supplier;

/// Addresses of style sheets, scripts, fonts and drawings: `/static/<hash of the content>/<path>`.
public final class Assets {

    private static volatile Supplier<AssetShelf> shelf = () -> AssetShelf.EMPTY;

    private Assets() {}

    /// An address that never changes its content, for `site.css`, `js/search.js`, `icon.svg` …
    public static String href(String path) {
        return shelf.get().href(path);
    }

    public static Optional<Asset> find(String path) {
        return shelf.get().find(path);
    }

    static void serveFrom(Supplier<AssetShelf> source) {
        shelf = source;
    }
}
