package vn.thidua.emulation.review.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.FormRows;
import vn.thidua.emulation.Typed;
import vn.thidua.emulation.review.AgendaItem;
import vn.thidua.emulation.review.Delegating;
import vn.thidua.emulation.review.Officer;
import vn.thidua.emulation.review.Quorum;
import vn.thidua.emulation.review.ReviewKind;
import vn.thidua.emulation.review.ReviewPlan;
import vn.thidua.emulation.review.ReviewRefused;

/// The plan of a meeting as it is typed: `viec-3` is the third item of its agenda.
///
/// @param fields all but the agenda, by name
public record PlanForm(ReviewKind kind, Map<String, String> fields, List<Line> lines) {

    private static final int MOST = 40;
    private static final int FREE = 2;
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    private static final List<String> NAMES = List.of(
            "ten",
            "ngay",
            "gio",
            "noi",
            "truc-tuyen",
            "chu-tri",
            "chu-tri-chuc-vu",
            "thu-ky",
            "thu-ky-chuc-vu",
            "tai-lieu",
            "nguong",
            "nguong-nguon",
            "uy-quyen",
            "uy-quyen-nguon");

    /// An item as it stands in the form.
    public record Line(String title, String presenter, String minutes) {

        static final Line EMPTY = new Line("", "", "");

        boolean empty() {
            return (title + presenter + minutes).isEmpty();
        }
    }

    public PlanForm {
        fields = Map.copyOf(fields);
        lines = List.copyOf(lines);
    }

    /// Proposed for a new meeting.
    static PlanForm proposed(ReviewKind kind, int year) {
        var title = kind == ReviewKind.MID_YEAR
                ? "Hội nghị sơ kết công tác thi đua 6 tháng đầu năm " + year
                : "Hội nghị tổng kết, bình xét thi đua năm " + year;
        return new PlanForm(
                kind,
                Map.of("ten", title),
                free(AgendaItem.usual(kind).stream().map(PlanForm::line).toList()));
    }

    static PlanForm of(ReviewKind kind, ReviewPlan plan) {
        var fields = new HashMap<String, String>();
        fields.put("ten", plan.title());
        fields.put("ngay", plan.begins().toLocalDate().toString());
        fields.put("gio", HOUR.format(plan.begins()));
        fields.put("noi", plan.place());
        fields.put("truc-tuyen", plan.online());
        fields.put("chu-tri", plan.chair().name());
        fields.put("chu-tri-chuc-vu", plan.chair().title());
        fields.put("thu-ky", plan.secretary().name());
        fields.put("thu-ky-chuc-vu", plan.secretary().title());
        fields.put("tai-lieu", String.join("\n", plan.documents()));
        var quorum = plan.quorum();
        fields.put("nguong", quorum == null ? "" : quorum.part());
        fields.put("nguong-nguon", quorum == null ? "" : quorum.source());
        fields.put("uy-quyen", plan.delegating().allowed() ? "co" : "");
        fields.put("uy-quyen-nguon", plan.delegating().source());
        return new PlanForm(
                kind, fields, free(plan.agenda().stream().map(PlanForm::line).toList()));
    }

    private static Line line(AgendaItem item) {
        return new Line(item.title(), item.presenter(), item.minutes() == 0 ? "" : Integer.toString(item.minutes()));
    }

    private static List<Line> free(List<Line> lines) {
        var all = new ArrayList<>(lines);
        for (var n = 0; n < FREE && all.size() < MOST; n++) all.add(Line.EMPTY);
        return all;
    }

    static PlanForm typed(ReviewKind kind, Map<String, String> typed) {
        var fields = new HashMap<String, String>();
        for (var name : NAMES) fields.put(name, typed.getOrDefault(name, "").strip());
        var lines = new ArrayList<Line>();
        for (var n = 1; n <= MOST && typed.containsKey("viec-" + n); n++)
            lines.add(new Line(
                    typed.getOrDefault("viec-" + n, "").strip(),
                    typed.getOrDefault("ai-" + n, "").strip(),
                    typed.getOrDefault("phut-" + n, "").strip()));
        return new PlanForm(kind, fields, lines);
    }

    /// After a button beside a line: `len-3` moves the third up, `xuong-3` down, `bo-3` takes it out, `them` adds one.
    PlanForm turned(String button) {
        if (button.equals("them"))
            return new PlanForm(kind, fields, lines.size() < MOST ? FormRows.added(lines, Line.EMPTY) : lines);
        var parts = button.split("-", 2);
        if (parts.length < 2) return this;
        return new PlanForm(kind, fields, FormRows.moved(lines, parts[0], FormRows.index(parts[1], lines.size())));
    }

    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    public boolean checked(String name) {
        return field(name).equals("co");
    }

    /// @throws ReviewRefused for what is wrong first
    ReviewPlan plan() {
        return new ReviewPlan(
                field("ten"),
                field("noi"),
                field("truc-tuyen"),
                LocalDateTime.of(day(field("ngay")), hour(field("gio"))),
                new Officer(field("chu-tri"), field("chu-tri-chuc-vu")),
                new Officer(field("thu-ky"), field("thu-ky-chuc-vu")),
                agenda(),
                field("tai-lieu").lines().toList(),
                quorum(),
                new Delegating(checked("uy-quyen"), checked("uy-quyen") ? field("uy-quyen-nguon") : ""));
    }

    private List<AgendaItem> agenda() {
        return lines.stream()
                .filter(line -> !line.empty())
                .map(line -> new AgendaItem(line.title(), line.presenter(), minutes(line.minutes())))
                .toList();
    }

    private static int minutes(String typed) {
        if (typed.isEmpty()) return 0;
        if (!typed.matches("[0-9]{1,3}")) throw new ReviewRefused.NotMinutes(typed);
        return Integer.parseInt(typed);
    }

    private @Nullable Quorum quorum() {
        var part = field("nguong").replaceAll("\\s", "");
        if (part.isEmpty()) return null;
        if (part.matches("[0-9]{1,4}/[0-9]{1,4}")) {
            var numbers = part.split("/");
            return new Quorum(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), field("nguong-nguon"));
        }
        return Typed.number(part)
                .map(percent -> Quorum.percent(percent, field("nguong-nguon")))
                .orElseThrow(() -> new ReviewRefused.NotAPart(part));
    }

    static LocalDate day(String typed) {
        return Typed.day(typed).orElseThrow(() -> new ReviewRefused.NotADay(typed));
    }

    static LocalTime hour(String typed) {
        try {
            return LocalTime.parse(typed.strip());
        } catch (DateTimeException unread) {
            throw new ReviewRefused.NotATime(typed.strip());
        }
    }

    /// The field that a refusal is about.
    static String about(ReviewRefused refused) {
        return switch (refused) {
            case ReviewRefused.WithoutTitle _ -> "ten";
            case ReviewRefused.WithoutPlace _ -> "noi";
            case ReviewRefused.NotALink _ -> "truc-tuyen";
            case ReviewRefused.NotADay _ -> "ngay";
            case ReviewRefused.NotATime _ -> "gio";
            case ReviewRefused.OfficerWithoutName _ -> "chu-tri";
            case ReviewRefused.OneOfficerTwice _ -> "thu-ky";
            case ReviewRefused.NotAPart _, ReviewRefused.QuorumInRule _ -> "nguong";
            case ReviewRefused.QuorumWithoutSource _ -> "nguong-nguon";
            case ReviewRefused.DelegatingWithoutSource _ -> "uy-quyen-nguon";
            case ReviewRefused.ItemWithoutTitle _, ReviewRefused.EmptyAgenda _, ReviewRefused.NotMinutes _ ->
                "chuong-trinh";
            default -> "ke-hoach";
        };
    }
}
