package vn.thidua.accounts.web;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.thidua.design.Words;

/// What a browser says it is, in words that its person knows again: `Chrome, Windows`. The order matters, since most
/// name the others too.
public final class BrowserName {

    private static final Map<String, String> BROWSERS = new LinkedHashMap<>();
    private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

    static {
        BROWSERS.put("coc_coc_browser", "Cốc Cốc");
        BROWSERS.put("Edg", "Edge");
        BROWSERS.put("OPR/", "Opera");
        BROWSERS.put("SamsungBrowser", "Samsung Internet");
        BROWSERS.put("Firefox", "Firefox");
        BROWSERS.put("Chrome", "Chrome");
        BROWSERS.put("Safari", "Safari");
        SYSTEMS.put("Windows", "Windows");
        SYSTEMS.put("Android", "Android");
        SYSTEMS.put("iPhone", "iPhone");
        SYSTEMS.put("iPad", "iPad");
        SYSTEMS.put("Mac OS X", "macOS");
        SYSTEMS.put("Linux", "Linux");
    }

    private BrowserName() {}

    public static String of(String said) {
        var browser = named(said, BROWSERS);
        var system = named(said, SYSTEMS);
        if (browser.isEmpty()) return Words.say("own.browser.unknown");
        return system.isEmpty() ? browser : browser + ", " + system;
    }

    private static String named(String said, Map<String, String> names) {
        return names.entrySet().stream()
                .filter(name -> said.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
