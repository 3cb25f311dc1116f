package vn.thidua.news.past;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.importing.Finding;
import vn.thidua.importing.Finding.Kind;
import vn.thidua.news.CleanText;
import vn.thidua.news.SentenceCase;

/// A page of an old portal as text: what is content, what was the frame around it, what must not be carried over.
///
/// @param updated the day as printed; no time is known
/// @param visits the old system's total of visits, where the page printed it
record LegacyPage(
        String title,
        long views,
        LocalDate updated,
        List<String> paragraphs,
        String galleryHeading,
        List<String> captions,
        String byline,
        @Nullable Long visits,
        List<Finding> findings) {

    private static final Pattern FACTS = Pattern.compile(
            "^(.*?)\\s*([0-9][0-9.]*)?\\s*Ngày cập nhật:?\\s*([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})\\s*$");
    private static final Pattern VISITS = Pattern.compile("^Tổng lượt truy cập:?\\s*([0-9][0-9.]*)$");
    private static final Pattern WIDGET = Pattern.compile(
            "^(Tìm kiếm tin tức|Xem tin theo ngày|Thống kê truy cập|Tổng lượt truy cập.*|Lượt truy cập hiện tại.*)$");
    private static final Pattern GALLERY = Pattern.compile(".*HÌNH ẢNH.*");
    private static final Pattern NAME = Pattern.compile("[\\p{Lu}][^.!?:;]{1,58}");

    static Optional<LegacyPage> read(String text) {
        return new Reading(lines(text)).page();
    }

    private static List<String> lines(String text) {
        return text.lines()
                .map(CleanText::plain)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /// One pass over the lines, from the frame's top to its bottom.
    private static class Reading {

        private final List<String> lines;
        private final List<Finding> findings = new ArrayList<>();
        private @Nullable Long visits;

        Reading(List<String> lines) {
            this.lines = lines;
        }

        Optional<LegacyPage> page() {
            var content = withoutLeaks(withoutWidgets());
            for (var i = 1; i < content.size(); i++) {
                var facts = FACTS.matcher(content.get(i));
                if (!facts.matches()) continue;
                leak(facts.group(1));
                var day = day(facts.group(5), facts.group(4), facts.group(3));
                if (day.isEmpty()) return Optional.empty();
                var title = String.join(" ", content.subList(0, i));
                var views = facts.group(2) == null ? 0 : number(facts.group(2));
                return Optional.of(body(title, views, day.get(), content.subList(i + 1, content.size())));
            }
            return Optional.empty();
        }

        private LegacyPage body(String title, long views, LocalDate day, List<String> rest) {
            var byline = byline(rest);
            var end = byline.isEmpty() ? rest.size() : rest.size() - 1;
            var gallery = galleryAt(rest.subList(0, end));
            var text = rest.subList(0, gallery < 0 ? end : gallery);
            return new LegacyPage(
                    title,
                    views,
                    day,
                    List.copyOf(text),
                    gallery < 0 ? "" : rest.get(gallery),
                    gallery < 0 ? List.of() : List.copyOf(rest.subList(gallery + 1, end)),
                    byline,
                    visits,
                    List.copyOf(findings));
        }

        private List<String> withoutWidgets() {
            var kept = new ArrayList<String>();
            for (var line : lines) {
                var total = VISITS.matcher(line);
                if (total.matches()) visits = number(total.group(1));
                if (WIDGET.matcher(line).matches())
                    findings.add(new Finding(Kind.DROPPED, "khung trang “%s”".formatted(line)));
                else kept.add(line);
            }
            return kept;
        }

        private List<String> withoutLeaks(List<String> content) {
            return content.stream().filter(line -> !leak(line)).toList();
        }

        private boolean leak(String text) {
            if (!LeakGuard.isLeak(text)) return false;
            findings.add(new Finding(Kind.DROPPED, "chữ “%s” do hệ thống cũ in nhầm".formatted(text.strip())));
            return true;
        }

        private static int galleryAt(List<String> lines) {
            for (var i = 0; i < lines.size(); i++) {
                var line = lines.get(i);
                if (GALLERY.matcher(line).matches() && SentenceCase.isAllCapitals(line)) return i;
            }
            return -1;
        }

        /// The last line, where it looks like a name: short, capital first, no sentence.
        private static String byline(List<String> rest) {
            if (rest.size() < 2) return "";
            var last = rest.getLast();
            return NAME.matcher(last).matches() ? last : "";
        }

        private static Optional<LocalDate> day(String year, String month, String day) {
            try {
                return Optional.of(
                        LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
            } catch (DateTimeException _) {
                return Optional.empty();
            }
        }

        private static long number(String digits) {
            var plain = digits.replace(".", "");
            return plain.length() > 15 ? 0 : Long.parseLong(plain);
        }
    }
}
