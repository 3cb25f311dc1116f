package vn.thidua.emulation.registration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.thidua.documents.Numbered;
import vn.thidua.documents.Paper;
import vn.thidua.documents.Papers;
import vn.thidua.documents.Part;
import vn.thidua.documents.Signature;
import vn.thidua.documents.Text;
import vn.thidua.emulation.bloc.BlocYear;

/// The paper that a registration becomes. Vietnamese whatever language the reader has chosen.
@Component
public class RegistrationPaper {

    private final Papers papers;

    RegistrationPaper(Papers papers) {
        this.papers = papers;
    }

    /// PDF/A-2b.
    public byte[] pdf(
            KeptRegistration kept,
            KeptRegistration.Revision revision,
            BlocYear year,
            RegistrationTerms terms,
            Instant at) {
        return papers.pdf(
                paper(kept, revision, year, terms), kept.registration().id().value(), at);
    }

    public byte[] docx(
            KeptRegistration kept,
            KeptRegistration.Revision revision,
            BlocYear year,
            RegistrationTerms terms,
            Instant at) {
        return papers.docx(paper(kept, revision, year, terms), at);
    }

    static Paper paper(
            KeptRegistration kept, KeptRegistration.Revision revision, BlocYear year, RegistrationTerms terms) {
        var bloc = year.bloc().name();
        return new Paper(
                null,
                kept.unitName(),
                Numbered.open("ĐK"),
                "",
                null,
                "BẢNG ĐĂNG KÝ DANH HIỆU THI ĐUA",
                List.of("Năm " + year.year()),
                bases(year, terms),
                body(kept, revision, year),
                List.of(new Signature("chu-ky-1", List.of(), "THỦ TRƯỞNG ĐƠN VỊ", "")),
                null,
                List.of(bloc + ";", "Lưu: VT."));
    }

    private static List<Text> bases(BlocYear year, RegistrationTerms terms) {
        var bases = new ArrayList<Text>();
        var rule = terms.rule();
        if (rule != null) bases.add(Text.of("Căn cứ " + rule.source().words() + ";"));
        bases.add(Text.of("Căn cứ kế hoạch công tác thi đua năm " + year.year() + " của "
                + year.bloc().name() + ";"));
        return bases;
    }

    private static List<Part> body(KeptRegistration kept, KeptRegistration.Revision revision, BlocYear year) {
        var body = new ArrayList<Part>();
        body.add(new Part.Paragraph(Text.of(kept.unitName() + " đăng ký danh hiệu thi đua và hình thức khen thưởng năm "
                + year.year() + " với " + year.bloc().name() + " như sau:")));
        var n = 0;
        for (var kind : SubjectKind.values()) {
            var lines = revision.lines().stream()
                    .filter(line -> line.kind() == kind)
                    .toList();
            if (!lines.isEmpty()) section(body, ++n, kind, lines);
        }
        body.add(new Part.Paragraph(Text.of("Đơn vị cam kết phấn đấu đạt các danh hiệu đã đăng ký.")));
        return body;
    }

    private static void section(List<Part> body, int n, SubjectKind kind, List<RegisteredTitle> lines) {
        var name = kind == SubjectKind.COLLECTIVE ? "Tập thể" : "Cá nhân";
        body.add(new Part.Heading(1, (n == 1 ? "I. " : "II. ") + name));
        body.add(new Part.Table(
                "",
                List.of(
                        new Part.Column("STT", 2, true),
                        new Part.Column(kind == SubjectKind.COLLECTIVE ? "Tên tập thể" : "Họ và tên", 8, false),
                        new Part.Column("Danh hiệu, hình thức đăng ký", 8, false),
                        new Part.Column("Cấp", 4, false),
                        new Part.Column("Ghi chú", 5, false)),
                IntStream.range(0, lines.size())
                        .mapToObj(i -> row(i + 1, lines.get(i)))
                        .toList()));
    }

    private static List<Text> row(int n, RegisteredTitle line) {
        return List.of(
                Text.of(String.valueOf(n)),
                Text.of(line.subject()),
                Text.of(line.name()),
                Text.of(line.levelName()),
                Text.of(line.note()));
    }
}
