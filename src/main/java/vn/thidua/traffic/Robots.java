package vn.thidua.traffic;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Tells programs from people by `User-Agent`. The patterns are data: `traffic/robots.txt`.
///
/// Most patterns are plain words; looked for as such, a name never met costs microseconds instead of a hundred.
@Component
class Robots {

    private static final int REMEMBERED = 4_096;
    private static final int SHORTEST = 10;
    private static final Pattern WORD = Pattern.compile("\\^?[a-z0-9 /_-]+");

    private final List<String> starts = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<Pattern> patterns = new ArrayList<>();
    private final LoadingCache<String, Boolean> verdicts = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .executor(Runnable::run)
            .build(this::matches);

    Robots() {
        read().lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::add);
    }

    /// No browser is nameless, and none has a name of a few letters.
    boolean include(String userAgent) {
        return userAgent.length() < SHORTEST || verdicts.get(userAgent);
    }

    private boolean matches(String userAgent) {
        if (userAgent.isBlank()) return true;
        var name = userAgent.toLowerCase(Locale.ROOT);
        for (var word : words) if (name.contains(word)) return true;
        for (var start : starts) if (name.startsWith(start)) return true;
        for (var pattern : patterns) if (found(pattern, name)) return true;
        return false;
    }

    private static boolean found(Pattern pattern, String name) {
        var matcher = pattern.matcher(name);
        return pattern.pattern().startsWith("^") ? matcher.lookingAt() : matcher.find();
    }

    private void add(String line) {
        var plain = line.replace("[ ]", " ").replace("\\.", "-dot-");
        var text = plain.replace("-dot-", ".");
        if (!WORD.matcher(plain).matches()) patterns.add(Pattern.compile(line));
        else if (text.startsWith("^")) starts.add(text.substring(1));
        else words.add(text);
    }

    private static String read() {
        try (var lines = Robots.class.getResourceAsStream("/traffic/robots.txt")) {
            if (lines == null) throw new IllegalStateException("traffic/robots.txt is missing");
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
