package vn.thidua.traffic;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.Asked;
import vn.thidua.platform.SiteId;

/// A page view as browsers make them.
final class AHit {

    static final String CHROME =
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36";
    static final String GOOGLEBOT = "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)";

    private final SiteId site;
    private Instant at = Instant.parse("2026-11-23T03:00:00Z");
    private String method = "GET";
    private String path = "/tin/bai";
    private @Nullable UUID subject;
    private @Nullable Asked asked;
    private int status = 200;
    private boolean html = true;
    private String purpose = "";
    private String agent = CHROME;
    private String language = "vi-VN,vi;q=0.9";
    private String referrer = "";
    private String address = "203.0.113.77";

    private AHit(SiteId site) {
        this.site = site;
    }

    static AHit on(SiteId site) {
        return new AHit(site);
    }

    AHit at(Instant at) {
        this.at = at;
        return this;
    }

    AHit method(String method) {
        this.method = method;
        return this;
    }

    AHit article(UUID subject) {
        this.subject = subject;
        return this;
    }

    AHit path(String path) {
        this.path = path;
        return this;
    }

    AHit asked(String words, boolean found) {
        asked = new Asked(words, found);
        return this;
    }

    AHit status(int status) {
        this.status = status;
        return this;
    }

    AHit noPage() {
        html = false;
        return this;
    }

    AHit purpose(String purpose) {
        this.purpose = purpose;
        return this;
    }

    AHit agent(String agent) {
        this.agent = agent;
        return this;
    }

    AHit language(String language) {
        this.language = language;
        return this;
    }

    AHit referrer(String referrer) {
        this.referrer = referrer;
        return this;
    }

    AHit from(String address) {
        this.address = address;
        return this;
    }

    Hit made() {
        return new Hit(
                site, method, path, subject, asked, at, status, html, purpose, agent, language, referrer, address);
    }
}
