package vn.thidua.delivery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import vn.thidua.design.Language;
import vn.thidua.design.Live;
import vn.thidua.platform.SiteId;

/// The texts for the slots, as bytes. Figures of a whole site are asked for once a second, not once per page.
@Component
class Figures {

    private static final byte[] NOTHING = new byte[0];
    private static final long STILL_TRUE = 1_000;
    private static final int MOST = 10_000;

    private final LiveNumbers numbers;
    private final Cache<Key, Text> texts =
            Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run).build();

    private record Key(SiteId site, Language language, String slot) {}

    private record Text(byte[] bytes, long at) {}

    Figures(ObjectProvider<LiveNumbers> numbers) {
        this.numbers = numbers.getIfAvailable(() -> (_, _, _) -> "–");
    }

    byte[] text(SiteId site, Language language, String slot, long now) {
        if (slot.isEmpty()) return NOTHING;
        if (slot.indexOf(':') >= 0) return ask(site, language, slot);
        var key = new Key(site, language, slot);
        var known = texts.getIfPresent(key);
        if (known != null && now - known.at < STILL_TRUE) return known.bytes;
        var text = new Text(ask(site, language, slot), now);
        texts.put(key, text);
        return text.bytes;
    }

    private byte[] ask(SiteId site, Language language, String slot) {
        if (slot.equals(Live.NOTICES)) return numbers.notices(site, language).getBytes(StandardCharsets.UTF_8);
        return HtmlUtils.htmlEscape(numbers.text(site, language, slot), "UTF-8").getBytes(StandardCharsets.UTF_8);
    }
}
