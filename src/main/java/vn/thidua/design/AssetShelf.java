package vn.thidua.design;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/// All static files at one moment. The style sheets are one, `site.css`; those of the back office another, `desk.css`.
record AssetShelf(Map<String, Asset> assets) {

    static final AssetShelf EMPTY = new AssetShelf(Map.of());
    private static final String SHEET = "site.css";
    private static final String DESK = "desk.css";

    /// @param files content by path below `static/`
    /// @param theme the agency's own style sheet, empty when it has none
    static AssetShelf of(SortedMap<String, byte[]> files, String theme) {
        var assets = new HashMap<String, Asset>();
        files.forEach((path, content) -> assets.put(path, Asset.of(path, content)));
        var sheet = StyleSheet.join(files, theme, path -> new AssetShelf(assets).href(path));
        assets.put(SHEET, Asset.of(SHEET, sheet.getBytes(StandardCharsets.UTF_8)));
        var desk = StyleSheet.desk(files, path -> new AssetShelf(assets).href(path));
        assets.put(DESK, Asset.of(DESK, desk.getBytes(StandardCharsets.UTF_8)));
        return new AssetShelf(Map.copyOf(assets));
    }

    String href(String path) {
        var asset = assets.get(path);
        return asset == null ? "/static/" + path : asset.href();
    }

    Optional<Asset> find(String path) {
        return Optional.ofNullable(assets.get(path));
    }
}
