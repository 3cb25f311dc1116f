package vn.thidua.traffic;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.Asked;
import vn.thidua.platform.SiteId;

/// One answered request. It lives as long as the counting of it takes and is written nowhere.
///
/// @param path the address within the site, without language prefix and query
/// @param subject the article shown, or `null` where the page is none
/// @param asked the question that the page answers, where it answers one
/// @param html whether the answer was an HTML page
/// @param purpose `Sec-Purpose`, else `Purpose`; empty when neither was sent
/// @param referrer the header as sent, or empty
/// @param address the reader's full IP address
public record Hit(
        SiteId site,
        String method,
        String path,
        @Nullable UUID subject,
        @Nullable Asked asked,
        Instant at,
        int status,
        boolean html,
        String purpose,
        String userAgent,
        String acceptLanguage,
        String referrer,
        String address) {

    private static final int LONGEST_AGENT = 512;

    public Hit {
        if (userAgent.length() > LONGEST_AGENT) userAgent = userAgent.substring(0, LONGEST_AGENT);
    }
}
