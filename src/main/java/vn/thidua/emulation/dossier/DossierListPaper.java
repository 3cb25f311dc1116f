package vn.thidua.emulation.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.design.Words;
import vn.thidua.documents.Numbered;
import vn.thidua.documents.Paper;
import vn.thidua.documents.Papers;
import vn.thidua.documents.Part;
import vn.thidua.documents.Text;

/// The list of those who are proposed, award by award, as it goes with a letter. Vietnamese whatever language the
/// reader has chosen.
@Component
public class DossierListPaper {

    private final Papers papers;

    DossierListPaper(Papers papers) {
        this.papers = papers;
    }

    public record Line(String award, String name, String position, String unit, String code) {}

    public Paper paper(String agency, List<Line> lines, LocalDate on) {
        var body = new ArrayList<Part>();
        var n = 0;
        var byAward =
                lines.stream().collect(Collectors.groupingBy(Line::award, LinkedHashMap::new, Collectors.toList()));
        for (var award : byAward.entrySet()) {
            body.add(new Part.Heading(
                    1, ++n + ". " + award.getKey() + " (" + award.getValue().size() + ")"));
            body.add(table(award.getValue()));
        }
        if (lines.isEmpty()) body.add(new Part.Paragraph(Text.of("Không có đối tượng nào.")));
        return new Paper(
                null,
                agency,
                Numbered.open("DS"),
                "",
                null,
                "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG",
                List.of("Tính đến ngày " + Words.day(on)),
                List.of(),
                body,
                List.of(),
                null,
                List.of());
    }

    private static Part table(List<Line> lines) {
        var rows = new ArrayList<List<Text>>();
        for (var line : lines)
            rows.add(List.of(
                    Text.of(String.valueOf(rows.size() + 1)),
                    Text.of(line.name()),
                    Text.of(line.position()),
                    Text.of(line.unit()),
                    Text.of(line.code())));
        return new Part.Table(
                "",
                List.of(
                        new Part.Column("TT", 2, true),
                        new Part.Column("Tập thể, cá nhân", 8, false),
                        new Part.Column("Chức vụ, đơn vị", 8, false),
                        new Part.Column("Đơn vị đề nghị", 7, false),
                        new Part.Column("Mã hồ sơ", 5, true)),
                rows);
    }

    public byte[] pdf(Paper paper, Instant at) {
        return papers.pdf(
                paper, UUID.nameUUIDFromBytes(paper.title().getBytes(java.nio.charset.StandardCharsets.UTF_8)), at);
    }

    public byte[] docx(Paper paper, Instant at) {
        return papers.docx(paper, at);
    }
}
