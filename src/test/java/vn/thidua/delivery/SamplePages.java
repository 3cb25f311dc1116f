package vn.thidua.delivery;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import vn.thidua.design.Assets;
import vn.thidua.design.Frame;
import vn.thidua.design.Keeping;
import vn.thidua.design.Language;
import vn.thidua.design.Live;
import vn.thidua.platform.Missing;

/// Pages as other rooms make them, for the tests of the front door.
@Controller
@TestComponent
class SamplePages {

    static final UUID ARTICLE = new UUID(7, 7);
    private static final String HTML = "text/html;charset=UTF-8";
    private static final String[] WORDS = """
            hội nghị tổng kết phong trào thi đua yêu nước năm khối các cơ quan tỉnh ký kết giao ước biểu dương tập thể
            cá nhân điển hình tiên tiến đồng chí phó chủ tịch ủy ban nhân dân khen thưởng bằng khen cờ chính phủ đơn vị
            dẫn đầu nhiệm vụ kinh tế xã hội quốc phòng an ninh chuyển đổi số cải cách hành chính nông thôn mới giảm nghèo
            """.split("\\s+");

    final AtomicInteger renders = new AtomicInteger();
    volatile boolean away;
    volatile long slowMillis;
    volatile String words = "một";

    @GetMapping(value = "/thu/bai/{n}", produces = HTML)
    @ResponseBody
    String article(@PathVariable int n, HttpServletRequest request) throws InterruptedException {
        renders.incrementAndGet();
        if (away) throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        if (slowMillis > 0) Thread.sleep(slowMillis);
        if (n < 0) throw new Missing();
        Keeping.about(request, ARTICLE);
        return page("Bài số " + n, words + " " + prose(n, 3_000) + " đã xem " + Live.views(ARTICLE));
    }

    @GetMapping(value = "/thu/danh-sach", produces = HTML)
    @ResponseBody
    String list(
            @RequestParam(defaultValue = "1") int trang,
            @RequestParam @Nullable String la,
            HttpServletRequest request) {
        return page("Trang " + trang, "trang " + trang + " query " + request.getQueryString() + " la " + la);
    }

    @GetMapping(value = "/thu/nong", produces = HTML)
    @ResponseBody
    String hot(HttpServletRequest request) {
        Keeping.freshFor(request, Duration.ofSeconds(10));
        return page("Nóng", "lần " + renders.incrementAndGet());
    }

    @GetMapping(value = "/tim-kiem/thu", produces = HTML)
    @ResponseBody
    String search(@RequestParam(defaultValue = "") String q) {
        return page("Tìm kiếm", "tìm " + q.replace("<", "&lt;") + " lần " + renders.incrementAndGet());
    }

    @PostMapping(value = "/thu/danh-sach", produces = HTML)
    @ResponseBody
    String send(@RequestParam(defaultValue = "") String a) {
        return page("Gửi", "nhận " + a.length());
    }

    @GetMapping("/thu/cu")
    void moved(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader("Location", "/thu/bai/1");
    }

    @GetMapping("/thu/rieng")
    @ResponseBody
    String personal(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        return "lần " + renders.incrementAndGet() + " cookie " + request.getHeader("Cookie");
    }

    @GetMapping("/thu/anh")
    void picture(HttpServletResponse response) throws IOException {
        response.setContentType("image/png");
        response.setContentLength(150_000);
        for (var i = 0; i < 150; i++) response.getOutputStream().write(new byte[1_000]);
    }

    @GetMapping("/thu/hong")
    String broken() {
        throw new IllegalStateException("made to fail");
    }

    private static String page(String title, String body) {
        var frame = Frame.current();
        return """
                <!doctype html>
                <html lang="%s">
                <head><meta charset="utf-8"><title>%s</title><link rel="stylesheet" href="%s"></head>
                <body><a href="#noi-dung">Đến nội dung</a><!--outage-->%s<header>%s</header>%s
                <main id="noi-dung"><p>%s</p></main>%s<footer>%s %s %s %s</footer>
                </body></html>
                """.formatted(
                        frame.language() == Language.VI ? "vi" : "en",
                        title,
                        Assets.href("site.css"),
                        Marks.CUT,
                        prose(1, 300),
                        Marks.CUT,
                        body,
                        Marks.CUT,
                        prose(2, 200),
                        Marks.VISITS,
                        Marks.ONLINE,
                        Marks.TODAY);
    }

    private static String prose(int seed, int count) {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (var i = 0; i < count; i++) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(i % 40 == 39 ? ".</p>\n<p>" : " ");
        }
        return text.toString();
    }
}
