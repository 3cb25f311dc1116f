package vn.thidua.emulation.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.thidua.documents.DrawnPaper;
import vn.thidua.documents.Numbered;
import vn.thidua.documents.Paper;
import vn.thidua.documents.Papers;
import vn.thidua.documents.Part;
import vn.thidua.documents.Signature;
import vn.thidua.documents.Text;
import vn.thidua.platform.Vietnam;

/// The letter that asks to a meeting, and the minutes that tell how it was. They are Vietnamese whatever language the
/// reader has chosen, and say only what was written down.
@Component
public class ReviewPapers {

    private final Papers papers;
    private final ObjectProvider<MinutesSection> sections;

    ReviewPapers(Papers papers, ObjectProvider<MinutesSection> sections) {
        this.papers = papers;
        this.sections = sections;
    }

    public DrawnPaper invitation(KeptReview kept, Instant at) {
        return drawn(invitation(kept), kept, at);
    }

    /// With what other rooms tell of the same meeting.
    DrawnPaper minutes(KeptReview kept, Instant at) {
        var meeting = kept.meeting();
        var parts = sections.orderedStream()
                .map(section -> section.of(meeting.year().site(), meeting.year().id(), meeting.kind()))
                .flatMap(Optional::stream)
                .toList();
        return drawn(minutes(kept, parts), kept, at);
    }

    private DrawnPaper drawn(Paper paper, KeptReview kept, Instant at) {
        return papers.drawn(paper, kept.meeting().id().value(), at);
    }

    static Paper invitation(KeptReview kept) {
        var meeting = kept.meeting();
        var plan = meeting.plan();
        var body = new ArrayList<Part>();
        body.add(MinutesBody.paragraph(meeting.year().bloc().name()
                + " trân trọng kính mời đại diện các cơ quan, đơn vị thành viên và quý đại biểu dự "
                + MinutesBody.lowered(plan.title()) + "."));
        body.add(MinutesBody.paragraph("Thời gian: " + ReviewClock.when(plan.begins()) + "."));
        body.add(MinutesBody.paragraph("Địa điểm: " + plan.place() + "."));
        if (!plan.online().isEmpty()) body.add(MinutesBody.paragraph("Dự trực tuyến tại địa chỉ: " + plan.online()));
        if (plan.chair().named())
            body.add(MinutesBody.paragraph("Chủ trì: " + plan.chair().words() + "."));
        body.add(agenda(plan));
        if (!plan.documents().isEmpty()) {
            body.add(new Part.Heading(1, "Tài liệu"));
            body.add(new Part.Numbered(plan.documents().stream().map(Text::of).toList()));
        }
        body.add(new Part.Heading(1, "Thành phần mời"));
        body.add(new Part.Numbered(invited(kept)));
        body.add(MinutesBody.paragraph(
                kept.delegating().allowed()
                        ? "Đề nghị thủ trưởng các đơn vị dự họp; trường hợp cử người dự thay phải có giấy ủy quyền"
                                + " (theo " + kept.delegating().source() + ")."
                        : "Đề nghị thủ trưởng các đơn vị dự họp, không cử người dự thay."));
        body.add(MinutesBody.paragraph("Đề nghị các đơn vị trả lời giấy mời trên hệ thống trước ngày họp."));
        var head = meeting.year()
                .headOn(plan.begins().toLocalDate())
                .map(meeting.year()::nameOf)
                .orElse("");
        return new Paper(
                null,
                meeting.year().bloc().name(),
                Numbered.open("GM-" + meeting.year().bloc().symbol()),
                "",
                null,
                "GIẤY MỜI",
                subject(plan, meeting),
                List.of(),
                body,
                List.of(new Signature("truong-khoi", List.of("TRƯỞNG KHỐI"), MinutesBody.raised(head), "")),
                null,
                List.of("Như thành phần mời;", "Lưu: VT."));
    }

    private static List<String> subject(ReviewPlan plan, ReviewMeeting meeting) {
        return List.of(plan.title(), meeting.year().title());
    }

    private static Part agenda(ReviewPlan plan) {
        var rows = new ArrayList<List<Text>>();
        for (var n = 1; n <= plan.agenda().size(); n++) {
            var item = plan.agenda().get(n - 1);
            rows.add(List.of(
                    Text.of(Integer.toString(n)),
                    Text.of(item.title()),
                    Text.of(item.presenter()),
                    Text.of(item.minutes() == 0 ? "" : item.minutes() + " phút")));
        }
        return new Part.Table(
                "Chương trình",
                List.of(
                        new Part.Column("TT", 1, true),
                        new Part.Column("Nội dung", 6, false),
                        new Part.Column("Trình bày", 3, false),
                        new Part.Column("Thời lượng", 2, true)),
                rows);
    }

    private static List<Text> invited(KeptReview kept) {
        var all = new ArrayList<Text>();
        kept.roll().members().forEach(member -> all.add(Text.of(member.name())));
        kept.guests().forEach(guest -> all.add(Text.of(guest.words())));
        return all;
    }

    static Paper minutes(KeptReview kept, List<MinutesPart> parts) {
        var meeting = kept.meeting();
        var plan = meeting.plan();
        var day = meeting.state() instanceof ReviewState.Begun begun
                ? Vietnam.dayOf(begun.opening().at())
                : plan.begins().toLocalDate();
        return new Paper(
                null,
                meeting.year().bloc().name(),
                Numbered.open("BB-" + meeting.year().bloc().symbol()),
                "",
                day,
                "BIÊN BẢN",
                subject(plan, meeting),
                List.of(),
                new MinutesBody(kept).told(parts),
                List.of(signature(Signatory.SECRETARY, plan), signature(Signatory.CHAIR, plan)),
                null,
                List.of("Các đơn vị thành viên;", "Lưu: VT."));
    }

    private static Signature signature(Signatory signatory, ReviewPlan plan) {
        var officer = signatory.of(plan);
        return new Signature(
                signatory.field(), List.of(signatory.capacity()), MinutesBody.raised(officer.title()), officer.name());
    }
}
