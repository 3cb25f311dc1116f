package vn.thidua.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Whatever is said to the server, it answers with a page of ours or hangs up; it never breaks.
class HostileInputTest extends DeliveryJourney {

    private static final List<String> TARGETS = List.of(
            "/%00",
            "/a%00b",
            "/%2e%2e/%2e%2e/etc/passwd",
            "/../../etc/passwd",
            "/..;/..;/etc",
            "/%c0%ae%c0%ae/",
            "/%ff",
            "/%fe%fe",
            "/%",
            "/%z",
            "/%zz",
            "/%u0041",
            "/a%2fb",
            "/a%5cb",
            "/a\\b",
            "//",
            "///etc",
            "/./a",
            "/a/./b",
            "/a//b",
            "/a;jsessionid=1",
            "/;",
            "/?%",
            "/?%ff=%ff",
            "/tim-kiem?q=%ff",
            "/tim-kiem?q=%",
            "/tim-kiem?q=%00",
            "/tim-kiem?q=%c0%80",
            "/tim-kiem?%ff",
            "/tim-kiem?q=" + "a".repeat(10_000),
            "/tim-kiem?" + "a&".repeat(3_000),
            "/ngay/2021/13/45",
            "/ngay/0000/00/00",
            "/ngay/99999/1/1",
            "/ngay/-1/1/1",
            "/thang/2021/13",
            "/thu/bai/abc",
            "/thu/bai/99999999999999",
            "/thu/bai/-1",
            "/thu/bai/1?trang=-1",
            "/thu/danh-sach?trang=-1",
            "/thu/danh-sach?trang=%ff",
            "/thu/danh-sach?trang=999999",
            "/thu/danh-sach?trang=0",
            "/thu/danh-sach?trang=",
            "/static/../application.properties",
            "/static/%2e%2e/application.properties",
            "/static/",
            "/static",
            "/static/000000000000/",
            "/static/..%2fapplication.properties",
            "/static//site.css",
            "/en/%00",
            "/en//",
            "/en/static/x",
            "/enx",
            "/.git/config",
            "/.env",
            "/.well-known/../x",
            "/WEB-INF/web.xml",
            "/META-INF/x",
            "/" + "a".repeat(5_000),
            "/" + "a/".repeat(2_000),
            "/" + "%41".repeat(3_000),
            "/<script>",
            "/\"",
            "/{x}",
            "/|",
            "/^",
            "/`",
            "/a b",
            "/\u00e1",
            "/\ud83d\ude00",
            "*",
            "http://khac.test/",
            "http://",
            "https://x:99999/",
            "ftp://a/",
            "khong-gach",
            "/#a",
            "/thu/bai/1%20",
            "/thu/bai/1%0d%0aX:%20y",
            "/quan-tri?a=%ff",
            "/quan-tri/%2e%2e/thu",
            "/actuator/env",
            "/error");

    @TestFactory
    List<DynamicTest> refusesOddAddresses() {
        return TARGETS.stream()
                .map(target -> DynamicTest.dynamicTest(
                        target.length() > 60 ? target.substring(0, 60) + "…" : target,
                        () -> holds(wire.get(target, "Accept: text/html"))))
                .toList();
    }

    @TestFactory
    List<DynamicTest> refusesOddRequests() {
        var head = "GET / HTTP/1.1\r\nHost: " + HOST + "\r\nConnection: close\r\n";
        var requests = new ArrayList<DynamicTest>();
        add(requests, "10 MB of query", "GET /?" + "a".repeat(10 << 20) + " HTTP/1.1\r\nHost: " + HOST + "\r\n\r\n");
        add(requests, "10 MB of search", "GET /tim-kiem?q=" + "a".repeat(10 << 20) + " HTTP/1.1\r\nHost: x\r\n\r\n");
        add(requests, "300 headers", head + "X-A: b\r\n".repeat(300) + "\r\n");
        add(requests, "a header of 1 MB", head + "X-A: " + "b".repeat(1 << 20) + "\r\n\r\n");
        add(requests, "a cookie of 64 KB", head + "Cookie: a=" + "b".repeat(64 << 10) + "\r\n\r\n");
        add(requests, "no host", "GET / HTTP/1.1\r\nConnection: close\r\n\r\n");
        add(requests, "two hosts", head + "Host: b\r\n\r\n");
        add(requests, "an odd host", "GET / HTTP/1.1\r\nHost: a b<>\r\nConnection: close\r\n\r\n");
        add(requests, "a host of dots", "GET / HTTP/1.1\r\nHost: ../..\r\nConnection: close\r\n\r\n");
        add(requests, "a host that is no number", "GET / HTTP/1.1\r\nHost: a:b\r\nConnection: close\r\n\r\n");
        add(requests, "HTTP/0.9", "GET /\r\n");
        add(requests, "HTTP/3.7", "GET / HTTP/3.7\r\nHost: x\r\n\r\n");
        add(requests, "HTTP/1.0", "GET / HTTP/1.0\r\n\r\n");
        add(requests, "nothing but noise", "\u0001\u0002\u0003\r\n\r\n");
        add(requests, "TLS", "\u0016\u0003\u0001\u0002\u0000\u0001\r\n\r\n");
        add(requests, "an unknown method", head.replaceFirst("GET", "XOA"));
        add(requests, "TRACE", head.replaceFirst("GET", "TRACE") + "\r\n");
        add(requests, "a method of 10 KB", head.replaceFirst("GET", "G".repeat(10 << 10)) + "\r\n");
        add(requests, "a header without colon", head + "abc\r\n\r\n");
        add(requests, "a header with NUL", head + "X-A: a\u0000b\r\n\r\n");
        add(requests, "a folded header", head + "X-A: a\r\n b\r\n\r\n");
        add(requests, "a date that is none", head + "If-Modified-Since: hom qua\r\n\r\n");
        add(requests, "an odd tag", head + "If-None-Match: \"\\\"\r\n\r\n");
        add(requests, "an odd range", head + "Range: bytes=9-1,-,x\r\n\r\n");
        add(requests, "an odd type", head + "Accept: */x;q=z,,\r\n\r\n");
        add(requests, "an odd language", head + "Accept-Language: \u00ff;q=9\r\n\r\n");
        add(requests, "an odd length", head + "Content-Length: -1\r\n\r\n");
        add(requests, "two lengths", head + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab");
        add(requests, "length and chunks", head + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
        add(requests, "unknown coding", head + "Transfer-Encoding: nen\r\n\r\n");
        add(requests, "a chunk of nonsense", post("Transfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n"));
        add(requests, "a chunk without end", post("Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\nabc\r\n"));
        add(
                requests,
                "a form of 3 MB",
                post("Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + (3 << 20) + "\r\n\r\n"
                        + "a".repeat(3 << 20)));
        add(
                requests,
                "a form of odd bytes",
                post("Content-Type: application/x-www-form-urlencoded\r\n" + "Content-Length: 5\r\n\r\na=%ff"));
        add(
                requests,
                "a form of odd escapes",
                post("Content-Type: application/x-www-form-urlencoded\r\n" + "Content-Length: 4\r\n\r\na=%z"));
        add(requests, "an odd form", post("Content-Type: multipart/form-data\r\nContent-Length: 2\r\n\r\nab"));
        add(requests, "an odd content type", post("Content-Type: ;;;\r\nContent-Length: 2\r\n\r\nab"));
        add(requests, "an upgrade", head + "Upgrade: h2c\r\nConnection: Upgrade\r\n\r\n");
        add(requests, "an expectation", head + "Expect: the-moon\r\n\r\n");
        return requests;
    }

    private void add(List<DynamicTest> tests, String name, String request) {
        tests.add(DynamicTest.dynamicTest(
                name,
                () -> holds(wire.raw(
                        (request + (request.endsWith("\r\n") ? "\r\n" : "")).getBytes(StandardCharsets.ISO_8859_1)))));
    }

    private static String post(String rest) {
        return "POST /thu/danh-sach HTTP/1.1\r\nHost: " + HOST + "\r\nConnection: close\r\n" + rest;
    }

    private static void holds(Wire.Heard heard) {
        assertThat(heard.status()).isLessThan(500);
        if (heard.status() / 100 == 3) assertThat(heard.headers()).containsKey("Location");
        else assertThat(heard.body()).as("an answer, not a hang-up").isNotEmpty();
        if (heard.status() < 400) return;
        assertThat(heard.headers()).containsKey("Content-Security-Policy");
        assertThat(heard.text())
                .contains("<html lang=\"")
                .doesNotContain("Apache")
                .doesNotContain("Exception");
    }
}
