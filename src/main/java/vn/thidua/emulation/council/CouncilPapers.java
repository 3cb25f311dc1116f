package vn.thidua.emulation.council;

import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
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
import vn.thidua.emulation.review.Signatory;

/// The papers of a session: its agenda, the sheets on which members vote, the roll, the letter that proposes.
/// Vietnamese whatever language the reader has chosen.
@Component
public class CouncilPapers {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH' giờ 'mm");
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Papers papers;

    CouncilPapers(Papers papers) {
        this.papers = papers;
    }

    /// The papers that can be asked for at any time once a session is planned.
    public enum Kind {
        AGENDA,
        SHEET,
        SLIPS,
        ROLL
    }

    /// Empty where there is no such paper: no slips without somebody who may not vote.
    public Optional<Paper> paper(Kind kind, KeptSession kept, CouncilProfile council) {
        return Optional.ofNullable(
                switch (kind) {
                    case AGENDA -> agenda(kept, council);
                    case SHEET -> sheet(kept, council);
                    case SLIPS -> slips(kept, council);
                    case ROLL -> roll(kept, council);
                });
    }

    DrawnPaper drawn(Paper paper, UUID id, Instant at) {
        return papers.drawn(paper, id, at);
    }

    static Paper agenda(KeptSession kept, CouncilProfile council) {
        var plan = kept.plan();
        var body = new ArrayList<Part>();
        body.add(new Part.Heading(1, "I. Thời gian, cách làm việc"));
        body.add(said(when(plan)));
        if (plan.way() == CouncilWay.MEETING) body.add(said("Địa điểm: " + plan.place() + "."));
        body.add(said("Biểu quyết: " + mode(plan) + "."));
        body.add(new Part.Heading(1, "II. Thành phần"));
        if (kept.seats().isEmpty()) body.add(said("Các thành viên " + council.name() + "."));
        else body.add(members(kept, false));
        body.add(said("Thư ký: " + words(plan.secretary()) + "."));
        body.add(new Part.Heading(1, "III. Nội dung"));
        body.add(new Part.Numbered(List.of(
                Text.of("Thường trực Hội đồng báo cáo kết quả thẩm định, hiệp y "
                        + standing(kept).size() + " hồ sơ."),
                Text.of("Hội đồng thảo luận."),
                Text.of("Hội đồng biểu quyết; công bố kết quả."),
                Text.of("Chủ tọa kết luận."))));
        body.add(dossiers("Danh sách hồ sơ trình Hội đồng", standing(kept)));
        return paper(
                kept,
                council,
                "CHƯƠNG TRÌNH",
                List.of(plan.title()),
                List.of(),
                body,
                List.of(new Signature(
                        "thu-ky",
                        List.of("TL. CHỦ TỊCH HỘI ĐỒNG"),
                        "THƯ KÝ",
                        plan.secretary().name())));
    }

    private static String when(SessionPlan plan) {
        return plan.way() == CouncilWay.MEETING
                ? "Hội đồng họp lúc " + hour(plan.at()) + " ngày " + Words.day(plan.on()) + "."
                : "Hội đồng không họp; phiếu lấy ý kiến được gửi ngày " + Words.day(plan.on())
                        + ", các thành viên gửi lại chậm nhất ngày " + Words.day(plan.lastDay()) + ".";
    }

    static String hour(LocalTime at) {
        return HOUR.format(at);
    }

    static String mode(SessionPlan plan) {
        return switch (plan.mode()) {
            case PAPER -> "bỏ phiếu kín";
            case SEALED ->
                "bỏ phiếu kín trên điện thoại, phiếu để trong phong bì mã hóa; người vắng mặt gửi phiếu bằng văn bản";
            case HANDS -> "giơ tay";
        };
    }

    static String words(CouncilClerk clerk) {
        return clerk.title().isEmpty() ? clerk.name() : clerk.name() + ", " + clerk.title();
    }

    static List<Listed> standing(KeptSession kept) {
        return kept.items().stream().filter(Listed::stands).toList();
    }

    static Part members(KeptSession kept, boolean attended) {
        return table(
                "Thành viên Hội đồng",
                List.of(
                        new Part.Column("TT", 1, true),
                        new Part.Column("Họ và tên", 4, false),
                        new Part.Column("Chức vụ", 5, false),
                        new Part.Column("Trong Hội đồng", 3, false),
                        new Part.Column("Tham dự", 3, false)),
                kept.seats(),
                seat -> List.of(
                        String.valueOf(seat.n()),
                        seat.name(),
                        seat.title(),
                        seat.post().words(),
                        attended ? seat.part().words() : ""));
    }

    static Part dossiers(String caption, List<Listed> items) {
        return table(
                caption,
                List.of(
                        new Part.Column("TT", 1, true),
                        new Part.Column("Hồ sơ", 2, false),
                        new Part.Column("Tập thể, cá nhân", 5, false),
                        new Part.Column("Danh hiệu, hình thức", 4, false),
                        new Part.Column("Đơn vị đề nghị", 3, false)),
                items,
                item -> List.of(
                        String.valueOf(item.n()), item.code(), item.named(), item.awardName(), item.proposerName()));
    }

    static <T> Part table(String caption, List<Part.Column> columns, List<T> rows, Function<T, List<String>> cells) {
        return new Part.Table(
                caption,
                columns,
                rows.stream()
                        .map(row -> cells.apply(row).stream().map(Text::of).toList())
                        .toList());
    }

    /// What every member votes on; a dossier on which somebody may not vote has a slip of its own, given to the others
    /// only, since a sheet with a line struck out would tell whose it is.
    static Paper sheet(KeptSession kept, CouncilProfile council) {
        var body = new ArrayList<Part>();
        body.add(said("Đánh dấu X vào một ô đối với mỗi hồ sơ. Không ký tên, không ghi tên lên phiếu. Dòng không đánh"
                + " dấu, hoặc đánh dấu cả hai ô, là phiếu trắng hoặc không hợp lệ đối với hồ sơ đó."));
        body.add(choice("Hồ sơ biểu quyết", common(kept)));
        return paper(kept, council, "PHIẾU BIỂU QUYẾT", subject(kept), List.of(), body, List.of());
    }

    private static List<String> subject(KeptSession kept) {
        return List.of(kept.plan().title() + ", ngày " + Words.day(kept.plan().on()));
    }

    private static List<Listed> common(KeptSession kept) {
        return standing(kept).stream()
                .filter(item -> kept.bench().excluded(item.n()) == 0)
                .toList();
    }

    private static Part choice(String caption, List<Listed> items) {
        return table(
                caption,
                List.of(
                        new Part.Column("TT", 1, true),
                        new Part.Column("Tập thể, cá nhân", 5, false),
                        new Part.Column("Danh hiệu, hình thức", 4, false),
                        new Part.Column("Đồng ý", 2, true),
                        new Part.Column("Không đồng ý", 2, true)),
                items,
                item -> List.of(String.valueOf(item.n()), item.named(), item.awardName(), "", ""));
    }

    /// `null` where everybody votes on everything.
    static @Nullable Paper slips(KeptSession kept, CouncilProfile council) {
        var bench = kept.bench();
        var single = standing(kept).stream()
                .filter(item -> bench.excluded(item.n()) > 0)
                .toList();
        if (single.isEmpty()) return null;
        var body = new ArrayList<Part>();
        body.add(said("Cắt rời từng phiếu. Chỉ phát cho thành viên được biểu quyết hồ sơ đó; không ký tên lên phiếu."));
        for (var item : single) {
            body.add(new Part.Heading(
                    2, "Hồ sơ " + item.code() + ": phát " + (bench.members() - bench.excluded(item.n())) + " phiếu"));
            body.add(choice("", List.of(item)));
        }
        return paper(kept, council, "PHIẾU BIỂU QUYẾT RỜI", subject(kept), List.of(), body, List.of());
    }

    static Paper roll(KeptSession kept, CouncilProfile council) {
        var rows = table(
                "Thành viên ký tên",
                List.of(
                        new Part.Column("TT", 1, true),
                        new Part.Column("Họ và tên", 4, false),
                        new Part.Column("Chức vụ", 5, false),
                        new Part.Column("Ký dự họp", 3, true),
                        new Part.Column("Ký nhận phiếu", 3, true)),
                kept.seats(),
                seat -> List.of(
                        String.valueOf(seat.n()),
                        seat.name(),
                        seat.title() + " – " + seat.post().words(),
                        "",
                        ""));
        return paper(
                kept,
                council,
                "DANH SÁCH ĐIỂM DANH, PHÁT PHIẾU",
                subject(kept),
                List.of(),
                List.of(rows),
                List.of(new Signature(
                        "thu-ky", List.of(), "THƯ KÝ", kept.plan().secretary().name())));
    }

    /// @param number as it is written, `12/TTr-HĐTĐKT`
    static Paper letter(KeptSession kept, CouncilProfile council, CouncilLetter letter, List<ItemResult> passed) {
        var body = new ArrayList<Part>();
        body.add(said("Kính gửi: " + letter.decider() + "."));
        body.add(said(council.name() + " đã " + (kept.plan().way() == CouncilWay.MEETING ? "họp" : "lấy ý kiến")
                + " ngày " + Words.day(kept.plan().on()) + " và biểu quyết đồng ý đề nghị khen thưởng "
                + passed.size() + " trường hợp. Hội đồng trân trọng đề nghị " + letter.decider()
                + " xem xét, quyết định:"));
        body.add(table(
                "Danh sách đề nghị khen thưởng",
                List.of(
                        new Part.Column("TT", 1, true),
                        new Part.Column("Tập thể, cá nhân", 5, false),
                        new Part.Column("Danh hiệu, hình thức", 4, false),
                        new Part.Column("Thành tích", 4, false),
                        new Part.Column("Kết quả biểu quyết", 3, true)),
                passed,
                result -> List.of(
                        String.valueOf(passed.indexOf(result) + 1),
                        result.item().named(),
                        result.item().awardName(),
                        result.item().merit(),
                        result.vote().yes() + "/" + result.base())));
        body.add(said("Hồ sơ, biên bản họp Hội đồng và kết quả kiểm phiếu gửi kèm theo Tờ trình này."));
        return new Paper(
                council.superior().isEmpty() ? null : council.superior(),
                council.name(),
                Numbered.read(letter.number()),
                council.place(),
                letter.on(),
                "TỜ TRÌNH",
                List.of("Về việc đề nghị khen thưởng"),
                List.of(
                        Text.of("Căn cứ Luật Thi đua, khen thưởng;"),
                        Text.of("Căn cứ Biên bản " + kept.plan().title() + ";")),
                body,
                List.of(chair(kept)),
                null,
                List.of("Như trên;", "Lưu: VT, Hội đồng."));
    }

    static Signature chair(KeptSession kept) {
        var chair = kept.presiding().orElseThrow();
        var post = chair.post() == CouncilPost.CHAIR ? List.of("TM. HỘI ĐỒNG") : List.of("KT. CHỦ TỊCH HỘI ĐỒNG");
        return new Signature(Signatory.CHAIR.field(), post, chair.post().words().toUpperCase(VIETNAMESE), chair.name());
    }

    static Signature secretary(KeptSession kept) {
        return new Signature(
                Signatory.SECRETARY.field(),
                List.of(),
                "THƯ KÝ",
                kept.plan().secretary().name());
    }

    static Paper paper(
            KeptSession kept,
            CouncilProfile council,
            String type,
            List<String> subject,
            List<Text> bases,
            List<Part> body,
            List<Signature> signatures) {
        return new Paper(
                council.superior().isEmpty() ? null : council.superior(),
                council.name(),
                Numbered.open(symbol(type) + council.symbol()),
                council.place(),
                kept.plan().on(),
                type,
                subject,
                bases,
                body,
                signatures,
                null,
                symbol(type).isEmpty() ? List.of() : List.of("Các thành viên Hội đồng;", "Lưu: hồ sơ Hội đồng."));
    }

    private static String symbol(String type) {
        return switch (type) {
            case "BIÊN BẢN" -> "BB-";
            case "CHƯƠNG TRÌNH" -> "CTr-";
            default -> "";
        };
    }

    static Part said(String words) {
        return new Part.Paragraph(Text.of(words));
    }
}
