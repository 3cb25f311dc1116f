package vn.thidua.design;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Joins the sheets in the order of their layers; addresses in them become addresses with a hash.
final class StyleSheet {

    private static final List<String> FIRST =
            List.of("css/layers.css", "css/tokens.css", "css/base.css", "css/layout.css");
    private static final List<String> FOLDERS = List.of("css/components/", "css/rooms/");
    private static final String LAST = "css/print.css";
    private static final String DESK = "css/desk/";
    private static final Pattern ADDRESS = Pattern.compile("url\\(\\s*[\"']?([^)\"']+?)[\"']?\\s*\\)");

    private StyleSheet() {}

    static String join(SortedMap<String, byte[]> files, String theme, UnaryOperator<String> href) {
        var sheets = order(files).stream()
                .map(path -> addressed(text(files, path), path, href))
                .collect(Collectors.joining("\n"));
        return theme.isEmpty() ? sheets : sheets + "\n" + theme;
    }

    /// What the pages of the back office need beside it.
    static String desk(SortedMap<String, byte[]> files, UnaryOperator<String> href) {
        return files.keySet().stream()
                .filter(path -> path.startsWith(DESK) && path.endsWith(".css"))
                .map(path -> addressed(text(files, path), path, href))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> order(SortedMap<String, byte[]> files) {
        var paths = new ArrayList<>(FIRST);
        for (var folder : FOLDERS) {
            files.keySet().stream()
                    .filter(path -> path.startsWith(folder) && path.endsWith(".css"))
                    .forEach(paths::add);
        }
        paths.add(LAST);
        paths.removeIf(path -> !files.containsKey(path));
        return paths;
    }

    private static String text(SortedMap<String, byte[]> files, String path) {
        return new String(files.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
    }

    private static String addressed(String css, String sheet, UnaryOperator<String> href) {
        return ADDRESS.matcher(css).replaceAll(match -> replacement(match, sheet, href));
    }

    private static String replacement(MatchResult match, String sheet, UnaryOperator<String> href) {
        var address = match.group(1);
        if (address.startsWith("data:") || address.startsWith("#") || address.contains("://")) {
            return Matcher.quoteReplacement(match.group());
        }
        var path = URI.create("/static/" + sheet).resolve(address).getPath().substring("/static/".length());
        return Matcher.quoteReplacement("url(\"" + href.apply(path) + "\")");
    }
}
