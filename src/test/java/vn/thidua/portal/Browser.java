package vn.thidua.portal;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/// Debian's Chromium, as a person of a given width sees the product; keeps every request and every complaint. The
/// program is started once for the whole run; each browser has contexts of its own and forgets them at its end.
public final class Browser implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");
    // the one without windows first: the same pages cost it half
    private static final List<Path> PLACES = List.of(
            Path.of("/usr/lib/chromium/chromium-headless-shell"),
            Path.of("/usr/bin/chromium"),
            Path.of("/usr/bin/chromium-browser"));

    // milliseconds: a busy machine is slow, not wrong
    private static final int PATIENCE = 60_000;

    private static com.microsoft.playwright.@Nullable Browser started;

    private final com.microsoft.playwright.Browser chromium;
    private final List<BrowserContext> contexts = new ArrayList<>();
    public final ConcurrentLinkedQueue<String> requests = new ConcurrentLinkedQueue<>();
    public final ConcurrentLinkedQueue<String> complaints = new ConcurrentLinkedQueue<>();

    public Browser() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        chromium = chromium();
    }

    private static com.microsoft.playwright.Browser chromium() {
        if (started != null && started.isConnected()) return started;
        var playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return started = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(executable()).setArgs(FLAGS));
    }

    private static Path executable() {
        return PLACES.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError("Browser tests need Chromium: apt-get install chromium-headless-shell"));
    }

    public Page page(int width, boolean script) {
        return page(width, script, "light");
    }

    public Page page(int width, boolean script, String scheme) {
        var options = new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setJavaScriptEnabled(script)
                .setLocale("vi-VN")
                .setColorScheme(
                        scheme.equals("dark")
                                ? com.microsoft.playwright.options.ColorScheme.DARK
                                : com.microsoft.playwright.options.ColorScheme.LIGHT);
        var context = chromium.newContext(options);
        contexts.add(context);
        context.setDefaultTimeout(PATIENCE);
        var page = context.newPage();
        page.onRequest(request -> requests.add(request.url()));
        // the gallery closes by key and by history at once; the browser tells of the animation that it left out
        page.onPageError(error -> {
            if (!error.contains("Transition was skipped")) complaints.add(error);
        });
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) complaints.add(message.text());
        });
        return page;
    }

    @Override
    public void close() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
    }
}
