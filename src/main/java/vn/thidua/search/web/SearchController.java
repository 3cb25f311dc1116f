package vn.thidua.search.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.design.Frame;
import vn.thidua.design.Keeping;
import vn.thidua.search.Index;
import vn.thidua.search.Question;

@Controller
@Profile("!command")
class SearchController {

    private static final int SIZE = 10;
    private static final int SUGGESTIONS = 8;
    private static final int LONGEST = 200;

    private final Index index;
    private final KnownSections sections;

    SearchController(Index index, KnownSections sections) {
        this.index = index;
        this.sections = sections;
    }

    @GetMapping("/tim-kiem")
    String find(
            @RequestParam(name = "q", defaultValue = "") String text,
            @RequestParam(name = "tu", defaultValue = "") String from,
            @RequestParam(name = "den", defaultValue = "") String to,
            @RequestParam(name = "muc", defaultValue = "") String section,
            @RequestParam(name = "trang", defaultValue = "1") String page,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-cache");
        Keeping.holdsWhile(request, index.asItStands());
        var frame = Frame.current();
        var question = Question.parse(frame.site().value(), text, from, to, section, page, SIZE);
        var answer = index.find(question);
        if (question.page() == 1 && !question.text().isBlank() && !answer.building())
            Keeping.asked(request, question.text(), answer.total() > 0);
        model.addAttribute(
                "page",
                new SearchPage(
                        question.text(),
                        cut(from),
                        cut(to),
                        cut(section),
                        question.page(),
                        !question.text().isBlank(),
                        answer,
                        sections.of(frame.site()),
                        frame.today(),
                        SIZE));
        return "search/web/results";
    }

    @GetMapping("/tim-kiem/goi-y")
    ResponseEntity<List<String>> suggest(@RequestParam(name = "q", defaultValue = "") String text) {
        var titles = index.suggest(Frame.current().site().value(), cut(text), SUGGESTIONS);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(titles);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
