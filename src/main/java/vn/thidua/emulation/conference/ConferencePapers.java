package vn.thidua.emulation.conference;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.design.Words;
import vn.thidua.documents.DrawnPaper;
import vn.thidua.documents.Numbered;
import vn.thidua.documents.Paper;
import vn.thidua.documents.Papers;
import vn.thidua.documents.Part;
import vn.thidua.documents.Signature;
import vn.thidua.documents.Text;
import vn.thidua.emulation.pact.Pact;
import vn.thidua.emulation.pact.Standing;
import vn.thidua.platform.Vietnam;

/// The letter that asks to a conference, and the minutes that tell how it was. They are Vietnamese whatever language
/// the reader has chosen, and say only what was written down.
@Component
public class ConferencePapers {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH' giờ 'mm");

    private final Papers papers;

    ConferencePapers(Papers papers) {
        this.papers = papers;
    }

    public DrawnPaper invitation(KeptConference kept, Instant at) {
        return drawn(invitation(kept), kept.year().id().value(), at);
    }

    /// @param pact once it is open for signing
    public DrawnPaper minutes(KeptConference kept, Optional<Pact.Fixed> pact, Instant at) {
        return drawn(minutes(kept, pact), kept.year().id().value(), at);
    }

    private DrawnPaper drawn(Paper paper, UUID id, Instant at) {
        return papers.drawn(paper, id, at);
    }

    static Paper invitation(KeptConference kept) {
        var meeting = kept.meeting();
        var body = new ArrayList<Part>();
        body.add(paragraph(kept.year().bloc().name()
                + " trân trọng kính mời đại diện các cơ quan, đơn vị và quý đại biểu"
                + " dự hội nghị ký kết giao ước thi đua năm " + kept.year().year() + "."));
        body.add(paragraph("Thời gian: " + when(meeting.start()) + "."));
        body.add(paragraph("Địa điểm: " + meeting.place() + "."));
        if (!meeting.online().isEmpty()) body.add(paragraph("Dự trực tuyến tại địa chỉ: " + meeting.online()));
        if (!meeting.chair().isEmpty()) body.add(paragraph("Chủ trì: " + meeting.chair() + "."));
        programme(body, meeting);
        body.add(new Part.Heading(1, "Thành phần mời"));
        body.add(new Part.Numbered(
                kept.invitees().stream().map(one -> Text.of(named(one))).toList()));
        body.add(paragraph("Đề nghị các đơn vị báo người dự hội nghị trên hệ thống trước ngày họp."));
        return paper(kept, "GIẤY MỜI", "GM", null, body);
    }

    static Paper minutes(KeptConference kept, Optional<Pact.Fixed> pact) {
        var meeting = kept.meeting();
        var body = new ArrayList<Part>();
        body.add(paragraph("Hội nghị bắt đầu lúc " + when(meeting.start()) + ", tại " + meeting.place() + "."));
        body.add(new Part.Heading(1, "I. Thành phần"));
        if (!meeting.chair().isEmpty()) body.add(paragraph("Chủ trì: " + meeting.chair() + "."));
        attendance(body, kept);
        body.add(new Part.Heading(1, "II. Nội dung"));
        programme(body, meeting);
        if (!meeting.speaker().isEmpty()) {
            var title = meeting.title().isEmpty() ? "" : ", " + meeting.title();
            body.add(paragraph("Phát biểu của " + meeting.speaker() + title + ":"));
            lines(body, meeting.directed());
        }
        pact.ifPresent(signed -> signing(body, signed));
        if (!meeting.conclusion().isEmpty()) {
            body.add(new Part.Heading(1, "III. Kết luận"));
            lines(body, meeting.conclusion());
        }
        return paper(kept, "BIÊN BẢN", "BB", meeting.start().toLocalDate(), body);
    }

    /// @param kind symbol of the kind of paper, `BB`
    private static Paper paper(KeptConference kept, String type, String kind, @Nullable LocalDate on, List<Part> body) {
        return new Paper(
                null,
                kept.year().bloc().name(),
                Numbered.open(kind + "-" + kept.year().bloc().symbol()),
                "",
                on,
                type,
                List.of("Hội nghị ký kết giao ước thi đua " + kept.year().bloc().name() + " năm "
                        + kept.year().year()),
                List.of(),
                body,
                List.of(new Signature(
                        "chu-ky-1", List.of("TRƯỞNG KHỐI"), head(kept).toUpperCase(Locale.of("vi")), "")),
                null,
                List.of("Như thành phần mời;", "Lưu: VT."));
    }

    private static String head(KeptConference kept) {
        return kept.year()
                .headOn(kept.meeting().start().toLocalDate())
                .map(kept.year()::nameOf)
                .orElse("");
    }

    private static void programme(List<Part> body, Meeting meeting) {
        var items = meeting.programme().items();
        if (items.isEmpty()) return;
        body.add(new Part.Table(
                "Chương trình",
                List.of(
                        new Part.Column("Giờ", 1, true),
                        new Part.Column("Nội dung", 5, false),
                        new Part.Column("Thực hiện", 3, false)),
                items.stream()
                        .map(item -> List.of(Text.of(hour(item.at())), Text.of(item.what()), Text.of(item.who())))
                        .toList()));
    }

    private static String hour(@Nullable LocalTime at) {
        return at == null ? "" : DateTimeFormatter.ofPattern("HH:mm").format(at);
    }

    private static void attendance(List<Part> body, KeptConference kept) {
        var members = kept.members();
        var there = members.stream().filter(one -> one.attendance().there()).count();
        body.add(paragraph("Đơn vị thành viên có mặt: " + there + "/" + members.size() + "."));
        body.add(new Part.Table(
                "Đơn vị và đại biểu",
                List.of(
                        new Part.Column("TT", 1, true),
                        new Part.Column("Đơn vị, đại biểu", 6, false),
                        new Part.Column("Tham dự", 4, false)),
                kept.invitees().stream()
                        .map(one -> List.of(
                                Text.of(String.valueOf(one.n())), Text.of(named(one)), Text.of(how(one.attendance()))))
                        .toList()));
    }

    private static String how(Attendance attendance) {
        return switch (attendance) {
            case Attendance.Invited _ -> "Không ghi nhận";
            case Attendance.InPerson _ -> "Có mặt";
            case Attendance.Online _ -> "Trực tuyến";
            case Attendance.Absent _ -> "Vắng";
            case Attendance.Delegate(var name, var title) -> title + " " + name + " dự thay";
        };
    }

    private static void signing(List<Part> body, Pact.Fixed pact) {
        if (!(pact instanceof Pact.Opened opened)) return;
        body.add(paragraph(
                "Các đơn vị ký kết giao ước thi đua gồm " + pact.text().tasks().size() + " nhiệm vụ:"));
        body.add(new Part.Numbered(
                pact.text().tasks().stream().map(task -> Text.of(task.title())).toList()));
        body.add(new Part.Table(
                "Kết quả ký kết",
                List.of(
                        new Part.Column("TT", 1, true),
                        new Part.Column("Bên ký", 5, false),
                        new Part.Column("Kết quả", 5, false)),
                pact.frozen().parties().stream()
                        .map(party -> List.of(
                                Text.of(String.valueOf(party.n())),
                                Text.of(party.unitName() + (party.isWitness() ? " (chứng kiến)" : "")),
                                Text.of(signed(opened.standings().of(party)))))
                        .toList()));
    }

    private static String signed(Standing standing) {
        return switch (standing) {
            case Standing.Signed signed ->
                (signed.way() == Standing.Way.ON_PAPER ? "Ký trên giấy, " : "Ký số, ") + signed.personName() + ", "
                        + HOUR.format(signed.at().atZone(Vietnam.ZONE)) + " ngày " + Words.day(signed.on());
            case Standing.Declined _ -> "Không ký";
            case Standing.Pending _, Standing.Delegated _ -> "Chưa ký";
        };
    }

    private static String named(Invitee one) {
        return String.join(
                ", ",
                java.util.stream.Stream.of(one.name(), one.title(), one.ofUnit())
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    private static String when(LocalDateTime start) {
        return HOUR.format(start) + " ngày " + Words.day(start.toLocalDate());
    }

    private static void lines(List<Part> body, String text) {
        text.lines().filter(line -> !line.isBlank()).forEach(line -> body.add(paragraph(line.strip())));
    }

    private static Part paragraph(String words) {
        return new Part.Paragraph(Text.of(words));
    }
}
