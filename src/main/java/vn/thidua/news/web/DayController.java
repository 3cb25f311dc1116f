package vn.thidua.news.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.YearMonth;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.thidua.design.Frame;
import vn.thidua.news.Days;
import vn.thidua.platform.Missing;

@Controller
class DayController {

    private final DayPages pages;

    DayController(DayPages pages) {
        this.pages = pages;
    }

    @GetMapping("/ngay/{year:[0-9]{4}}/{month:[0-9]{1,2}}/{day:[0-9]{1,2}}")
    ModelAndView day(@PathVariable int year, @PathVariable int month, @PathVariable int day) {
        var frame = Frame.current();
        var chosen = Days.day(year, month, day).orElseThrow(Missing::new);
        return page(pages.day(frame.site(), chosen, frame.today()), HttpStatus.OK);
    }

    @GetMapping("/thang/{year:[0-9]{4}}/{month:[0-9]{1,2}}")
    ModelAndView month(@PathVariable int year, @PathVariable int month) {
        var frame = Frame.current();
        var chosen = Days.month(year, month).orElseThrow(Missing::new);
        return page(pages.month(frame.site(), chosen, frame.today(), null), HttpStatus.OK);
    }

    /// The three typed fields; a missing day asks for the month. What cannot be a day is shown again with the reason.
    @GetMapping({"/ngay", "/thang"})
    ModelAndView typed(
            @RequestParam(name = "ngay", defaultValue = "") String day,
            @RequestParam(name = "thang", defaultValue = "") String month,
            @RequestParam(name = "nam", defaultValue = "") String year,
            HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        var frame = Frame.current();
        if (day.isBlank() && month.isBlank() && year.isBlank())
            return redirect(Days.path(YearMonth.from(frame.today())));
        return address(day, month, year).map(DayController::redirect).orElseGet(() -> {
            var typed = new DayPage.Typed(day, month, year);
            var page = pages.month(frame.site(), YearMonth.from(frame.today()), frame.today(), typed);
            return page(page, HttpStatus.UNPROCESSABLE_CONTENT);
        });
    }

    private static Optional<String> address(String day, String month, String year) {
        var months = Days.number(month);
        var years = Days.number(year);
        if (months.isEmpty() || years.isEmpty()) return Optional.empty();
        if (day.isBlank()) return Days.month(years.get(), months.get()).map(Days::path);
        return Days.number(day)
                .flatMap(number -> Days.day(years.get(), months.get(), number))
                .map(Days::path);
    }

    private static ModelAndView redirect(String path) {
        var view = new RedirectView(Frame.current().href(path));
        view.setStatusCode(HttpStatus.FOUND);
        return new ModelAndView(view);
    }

    private static ModelAndView page(DayPage page, HttpStatus status) {
        var view = new ModelAndView("news/web/day", "page", page);
        view.setStatus(status);
        return view;
    }
}
