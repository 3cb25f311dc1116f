package vn.thidua.emulation.ballot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.thidua.design.Words;
import vn.thidua.documents.Numbered;
import vn.thidua.documents.Paper;
import vn.thidua.documents.Papers;
import vn.thidua.documents.Part;
import vn.thidua.documents.Signature;
import vn.thidua.documents.Text;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.scoring.Electorate;
import vn.thidua.platform.Vietnam;

/// The minutes of a count, as chair, secretary and tellers sign them. Vietnamese whatever language the reader has
/// chosen.
@Component
public class CountMinutes {

    private final Papers papers;

    CountMinutes(Papers papers) {
        this.papers = papers;
    }

    /// PDF/A-2b.
    ///
    /// @param source where the threshold stands, `needed` as it is said
    public byte[] pdf(KeptBallot kept, BlocYear year, Outcome outcome, String needed, String source, Instant at) {
        return papers.pdf(paper(kept, year, outcome, needed, source), kept.id().value(), at);
    }

    public byte[] docx(KeptBallot kept, BlocYear year, Outcome outcome, String needed, String source, Instant at) {
        return papers.docx(paper(kept, year, outcome, needed, source), at);
    }

    static Paper paper(KeptBallot kept, BlocYear year, Outcome outcome, String needed, String source) {
        var closed = kept.closedAt();
        return new Paper(
                null,
                year.bloc().name(),
                Numbered.open("BB-KP"),
                "",
                closed == null ? null : Vietnam.dayOf(closed),
                "BIÊN BẢN KIỂM PHIẾU",
                List.of(kept.plan().question().words()),
                List.of(Text.of("Căn cứ " + source + ";")),
                body(kept, year, outcome, needed),
                signatures(kept),
                null,
                List.of(year.bloc().name() + ";", "Lưu: hồ sơ bình xét."));
    }

    private static List<Part> body(KeptBallot kept, BlocYear year, Outcome outcome, String needed) {
        var body = new ArrayList<Part>();
        body.add(new Part.Heading(1, "I. Danh sách biểu quyết"));
        body.add(said("Năm thi đua: " + year.title() + ". Cách biểu quyết: " + way(outcome.way()) + "."));
        body.add(said("Số thành viên có quyền biểu quyết: " + outcome.members() + "; có mặt: " + outcome.present()
                + "; vắng mặt có gửi phiếu bằng văn bản: " + outcome.written() + "."));
        for (var voter : kept.plan().roll().voters())
            if (!voter.conflict().isEmpty())
                body.add(said(voter.unitName() + " (" + voter.person() + ") đã khai có xung đột lợi ích: "
                        + voter.conflict() + "."));
        body.add(new Part.Heading(1, "II. Kết quả kiểm phiếu"));
        var count = outcome.count();
        body.add(said("Số phiếu thu về: " + count.cast() + "; hợp lệ: " + count.valid()
                + "; không hợp lệ hoặc phiếu trắng: " + count.invalid() + "."));
        body.add(new Part.Table(
                "Kết quả theo từng phương án",
                List.of(
                        new Part.Column("Phương án", 7, false),
                        new Part.Column("Số phiếu", 2, true),
                        new Part.Column("Trên tổng số", 3, true),
                        new Part.Column("Kết quả", 3, true)),
                outcome.results().stream().map(result -> row(outcome, result)).toList()));
        body.add(said("Cần " + needed + " (" + outcome.needed() + " phiếu trên " + outcome.base() + ", tính theo "
                + (outcome.threshold().of() == Electorate.ALL_MEMBERS ? "tổng số thành viên" : "số tham gia biểu quyết")
                + ")."));
        body.add(new Part.Heading(1, "III. Dấu kiểm tra"));
        body.add(said("SHA-256 của danh sách biểu quyết: " + kept.rollHash() + "."));
        if (outcome.way() == VotingWay.SEALED)
            body.add(said(
                    "SHA-256 của danh sách " + kept.receipts().size() + " mã biên nhận: " + kept.receiptsHash() + "."));
        var closed = kept.closedAt();
        if (closed != null) body.add(said("Kết thúc biểu quyết lúc " + Words.minute(closed) + "."));
        return body;
    }

    private static String way(VotingWay way) {
        return switch (way) {
            case OPEN -> "giơ tay";
            case PAPER -> "phiếu kín trên giấy";
            case SEALED -> "phiếu kín trên điện thoại, bỏ trong phong bì mã hóa";
        };
    }

    private static List<Text> row(Outcome outcome, Outcome.Result result) {
        var question = outcome.question();
        var judged = question.kind() == Question.Kind.CHOOSE || result.n() == 1;
        return List.of(
                Text.of(result.option().words()),
                Text.of(String.valueOf(result.votes())),
                Text.of(result.votes() + "/" + outcome.base()),
                Text.of(!judged ? "" : result.passed() ? "Đạt" : "Không đạt"));
    }

    private static Part.Paragraph said(String words) {
        return new Part.Paragraph(Text.of(words));
    }

    private static List<Signature> signatures(KeptBallot kept) {
        var signatures = new ArrayList<Signature>();
        for (var officer : kept.plan().officers())
            signatures.add(new Signature("chu-ky-" + officer.n(), List.of(), title(officer), officer.name()));
        return signatures;
    }

    private static String title(Officer officer) {
        var words = officer.n() == 1 ? "Chủ tọa" : officer.n() == 2 ? "Thư ký" : "Tổ kiểm phiếu";
        return words.toUpperCase(Locale.of("vi"));
    }
}
