package vn.thidua.emulation.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.thidua.documents.Part;
import vn.thidua.documents.Text;

/// Tells a meeting as minutes do, part by part. What was not written down is not told.
final class MinutesBody {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final KeptReview kept;
    private final List<Part> body = new ArrayList<>();

    MinutesBody(KeptReview kept) {
        this.kept = kept;
    }

    List<Part> told(List<MinutesPart> parts) {
        opening();
        attendance();
        items();
        parts.forEach(this::part);
        resolutions();
        closing();
        return body;
    }

    private void opening() {
        var plan = kept.meeting().plan();
        body.add(new Part.Heading(1, "I. Thời gian, địa điểm"));
        if (kept.meeting().state() instanceof ReviewState.Begun begun)
            add("Hội nghị khai mạc lúc " + ReviewClock.when(begun.opening().at()) + ", tại " + plan.place() + ".");
        else add("Hội nghị dự kiến lúc " + ReviewClock.when(plan.begins()) + ", tại " + plan.place() + ".");
        if (!plan.online().isEmpty()) add("Kết hợp trực tuyến tại địa chỉ: " + plan.online());
    }

    private void attendance() {
        var plan = kept.meeting().plan();
        body.add(new Part.Heading(1, "II. Thành phần"));
        if (plan.chair().named()) add("Chủ trì: " + plan.chair().words() + ".");
        if (plan.secretary().named()) add("Thư ký: " + plan.secretary().words() + ".");
        var rows = new ArrayList<List<Text>>();
        for (var one : kept.roll().present()) rows.add(row(rows.size() + 1, one));
        body.add(new Part.Table(
                "Các đơn vị thành viên",
                List.of(
                        new Part.Column("TT", 1, true),
                        new Part.Column("Đơn vị", 4, false),
                        new Part.Column("Người dự", 4, false),
                        new Part.Column("Tham dự", 3, false)),
                rows));
        var guests = kept.guests().stream()
                .filter(Guest::came)
                .map(guest -> Text.of(guest.words()))
                .toList();
        if (!guests.isEmpty()) {
            add("Đại biểu khách mời:");
            body.add(new Part.Numbered(guests));
        }
        if (kept.meeting().state() instanceof ReviewState.Begun begun) quorum(begun.opening());
    }

    private List<Text> row(int n, Present one) {
        return List.of(
                Text.of(Integer.toString(n)), Text.of(one.name()), Text.of(one.representative()), Text.of(how(one)));
    }

    private String how(Present one) {
        var roll = kept.roll();
        var words = new ArrayList<String>();
        words.add(
                switch (one.attendance()) {
                    case IN_PERSON -> "Có mặt";
                    case ONLINE -> "Trực tuyến";
                    case ABSENT -> "Vắng";
                    case LEFT ->
                        "Về trước, lúc "
                                + roll.leftAt(one.unit()).map(ReviewClock::hour).orElse("");
                });
        if (kept.meeting().state() instanceof ReviewState.Begun begun
                && roll.late(one.unit(), begun.opening().at()))
            words.add(
                    "đến lúc " + roll.cameAt(one.unit()).map(ReviewClock::hour).orElse(""));
        roll.latest(one.unit())
                .map(AttendanceEntry::note)
                .filter(note -> !note.isEmpty())
                .ifPresent(words::add);
        return String.join("; ", words);
    }

    private void quorum(ReviewState.Open opening) {
        var quorum = opening.quorum();
        add("Khi khai mạc có mặt " + opening.present() + "/" + opening.members() + " đơn vị thành viên; cần ít nhất "
                + quorum.needed(opening.members()) + " đơn vị (" + quorum.part() + " tổng số, theo " + quorum.source()
                + "). Hội nghị đủ số thành viên để tiến hành.");
        var online = kept.roll().online();
        if (online > 0) add("Trong đó " + online + " đơn vị dự trực tuyến.");
    }

    private void items() {
        body.add(new Part.Heading(1, "III. Nội dung và diễn biến"));
        var agenda = kept.meeting().plan().agenda();
        for (var n = 1; n <= agenda.size(); n++) {
            var item = agenda.get(n - 1);
            var by = item.presenter().isEmpty() ? "" : " (" + item.presenter() + ")";
            body.add(new Part.Heading(2, n + ". " + item.title() + by));
            kept.under(n).forEach(this::happened);
        }
    }

    private void happened(Proceeding one) {
        var lines = one.text().lines().filter(line -> !line.isBlank()).toList();
        for (var i = 0; i < lines.size(); i++)
            add((i == 0 ? lead(one) : "") + lines.get(i).strip());
    }

    private static String lead(Proceeding one) {
        var who = one.who().isEmpty() ? "" : " (" + one.who() + ")";
        return switch (one.kind()) {
            case SPEECH -> "Ý kiến của " + one.who() + ": ";
            case CONCLUSION -> "Kết luận" + who + ": ";
            case RESOLUTION -> "";
        };
    }

    private void part(MinutesPart part) {
        body.add(new Part.Heading(2, part.heading()));
        part.paragraphs().forEach(this::add);
        var table = part.table();
        if (table != null)
            body.add(new Part.Table(
                    table.caption(),
                    table.columns().stream()
                            .map(column -> new Part.Column(column.heading(), column.share(), column.centred()))
                            .toList(),
                    table.rows().stream()
                            .map(row -> row.stream().map(Text::of).toList())
                            .toList()));
    }

    private void resolutions() {
        var all = kept.resolutions();
        if (all.isEmpty()) return;
        body.add(new Part.Heading(1, "IV. Hội nghị thống nhất"));
        body.add(new Part.Numbered(all.stream().map(one -> Text.of(one.text())).toList()));
    }

    private void closing() {
        if (kept.meeting().state() instanceof ReviewState.Ended ended)
            add("Hội nghị kết thúc lúc " + ReviewClock.when(ended.endedAt()) + ".");
    }

    private void add(String words) {
        body.add(paragraph(words));
    }

    static Part paragraph(String words) {
        return new Part.Paragraph(Text.of(words));
    }

    static String raised(String words) {
        return words.toUpperCase(VIETNAMESE);
    }

    /// In the middle of a sentence.
    static String lowered(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toLowerCase(VIETNAMESE) + words.substring(1);
    }
}
