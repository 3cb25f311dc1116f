package vn.thidua.site;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.web.util.HtmlUtils;
import vn.thidua.design.Language;
import vn.thidua.design.Words;
import vn.thidua.platform.Vietnam;

/// A planned outage in words: for every page, and for the trail.
final class OutageWords {

    private static final int MOST = 3;
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private OutageWords() {}

    /// One paragraph for each of the next, escaped; nothing where there is none.
    static String notice(List<PlannedOutage.Kept> open, Language language, Instant now) {
        if (open.isEmpty()) return "";
        var html = new StringBuilder("<section class=\"planned\" aria-label=\"")
                .append(escaped(Words.say(language, "outage.label")))
                .append("\">");
        open.stream().limit(MOST).forEach(kept -> html.append(paragraph(kept, language, now)));
        return html.append("</section>").toString();
    }

    private static String paragraph(PlannedOutage.Kept kept, Language language, Instant now) {
        var plan = kept.plan();
        var key = kept.isRunning(now) ? "outage.running" : "outage.ahead";
        var lang = language == Language.VI ? "" : " lang=\"vi\"";
        var when = Words.say(language, key, moment(plan.from(), language), moment(plan.until(), language));
        var html = new StringBuilder("<p class=\"wide planned__words\"><strong>")
                .append(escaped(when))
                .append("</strong> <span")
                .append(lang)
                .append('>')
                .append(escaped(sentence(plan.affected())))
                .append(' ')
                .append(escaped(Words.say(language, "outage.because", sentence(plan.reason()))))
                .append("</span>");
        if (!plan.instead().isEmpty())
            html.append(" <span")
                    .append(lang)
                    .append('>')
                    .append(escaped(sentence(plan.instead())))
                    .append("</span>");
        return html.append("</p>").toString();
    }

    /// `22:00 Thứ Bảy, 05/12/2026`.
    private static String moment(Instant at, Language language) {
        var time = LocalDateTime.ofInstant(at, Vietnam.ZONE);
        var weekday = Words.say(language, "weekday." + time.getDayOfWeek().getValue());
        return HOUR.format(time) + " " + weekday + ", " + Words.day(time.toLocalDate());
    }

    private static String sentence(String text) {
        return text.matches("(?s).*[.!?…]$") ? text : text + ".";
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    /// For the trail: all of it, in one line.
    static String said(PlannedOutage.Kept kept) {
        var plan = kept.plan();
        var said = "%s – %s · %s · %s"
                .formatted(Words.minute(plan.from()), Words.minute(plan.until()), plan.affected(), plan.reason());
        if (!plan.instead().isEmpty()) said += " · " + plan.instead();
        return kept.force() == null ? said : said + " · bất khả kháng: " + kept.force();
    }
}
