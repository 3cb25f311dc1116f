package vn.thidua.emulation.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.design.Language;
import vn.thidua.design.Words;
import vn.thidua.documents.Numbered;
import vn.thidua.documents.Paper;
import vn.thidua.documents.Papers;
import vn.thidua.documents.Part;
import vn.thidua.documents.Signature;
import vn.thidua.documents.Text;
import vn.thidua.emulation.honours.AwardCatalogue;
import vn.thidua.emulation.honours.AwardGroup;
import vn.thidua.emulation.honours.Honour;
import vn.thidua.emulation.honours.SubjectKind;

/// The report of achievements and the letter of a proposal as papers; tables of titles and awards come from the
/// history. Vietnamese whatever language the reader has chosen.
@Component
public class DossierReport {

    private final Papers papers;
    private final DossierView view;
    private final AwardCatalogue awards;

    DossierReport(Papers papers, DossierView view, AwardCatalogue awards) {
        this.papers = papers;
        this.view = view;
        this.awards = awards;
    }

    public byte[] pdf(Paper paper, UUID id, Instant at) {
        return papers.pdf(paper, id, at);
    }

    public byte[] docx(Paper paper, Instant at) {
        return papers.docx(paper, at);
    }

    public Paper report(KeptDossier dossier, LocalDate today) {
        var seen = view.of(dossier, today);
        return new Paper(
                null,
                dossier.proposerName(),
                Numbered.open("BC"),
                "",
                null,
                "BÁO CÁO THÀNH TÍCH",
                List.of("Đề nghị xét tặng " + seen.award() + " năm " + dossier.year(), whom(dossier)),
                List.of(),
                body(dossier, seen.report(), seen.history()),
                List.of(
                        signature("xac-nhan", "XÁC NHẬN CỦA CẤP TRÊN"),
                        signature(
                                "chu-ky",
                                dossier.subject().kind() == SubjectKind.COLLECTIVE
                                        ? "THỦ TRƯỞNG ĐƠN VỊ"
                                        : "NGƯỜI BÁO CÁO")),
                null,
                List.of());
    }

    private static Signature signature(String field, String title) {
        return new Signature(field, List.of(), title, "");
    }

    private static String whom(KeptDossier dossier) {
        var subject = dossier.subject();
        var words = new ArrayList<String>(List.of(subject.name()));
        if (!subject.position().isEmpty()) words.add(subject.position());
        if (!subject.of().isEmpty()) words.add(subject.of());
        return String.join(", ", words);
    }

    private List<Part> body(KeptDossier dossier, Map<String, String> written, List<Honour> history) {
        var form = ReportForm.of(dossier.subject().kind());
        var body = new ArrayList<Part>();
        var chapters = form.chapters();
        var n = 0;
        for (var chapter : chapters.entrySet()) {
            body.add(new Part.Heading(1, roman(++n) + ". " + say("dossier.chapter." + chapter.getKey())));
            var i = 0;
            for (var part : chapter.getValue()) {
                body.add(new Part.Heading(2, ++i + ". " + say("dossier.report." + part)));
                var words = written.getOrDefault(part, "");
                if (words.isBlank()) body.add(paragraph("(Chưa có nội dung.)"));
                for (var line : words.lines().filter(one -> !one.isBlank()).toList()) body.add(paragraph(line));
            }
        }
        body.add(new Part.Heading(1, roman(++n) + ". Các hình thức đã được khen thưởng"));
        table(body, "1. Danh hiệu thi đua", "Danh hiệu thi đua", AwardGroup.TITLE, history);
        table(body, "2. Hình thức khen thưởng", "Hình thức khen thưởng", AwardGroup.FORM, history);
        return body;
    }

    private static String roman(int n) {
        return List.of("I", "II", "III", "IV", "V", "VI").get(n - 1);
    }

    private static String say(String key, Object... facts) {
        return Words.say(Language.VI, key, facts);
    }

    private static Part.Paragraph paragraph(String words) {
        return new Part.Paragraph(Text.of(words));
    }

    private void table(List<Part> body, String heading, String column, AwardGroup group, List<Honour> history) {
        body.add(new Part.Heading(2, heading));
        var rows = history.stream()
                .filter(Honour::holds)
                .filter(one -> group(one) == group)
                .map(this::row)
                .toList();
        if (rows.isEmpty()) {
            body.add(paragraph("Chưa có trong lịch sử khen thưởng."));
            return;
        }
        body.add(new Part.Table(
                "",
                List.of(
                        new Part.Column("Năm", 2, true),
                        new Part.Column(column, 7, false),
                        new Part.Column("Số, ngày, cơ quan ban hành quyết định", 9, false)),
                rows));
    }

    private AwardGroup group(Honour honour) {
        return awards.at(honour.what().decidedOn()).stream()
                .filter(kind -> kind.code().equals(honour.what().award()))
                .findFirst()
                .map(kind -> kind.group())
                .orElse(AwardGroup.TITLE);
    }

    private List<Text> row(Honour honour) {
        var what = honour.what();
        return List.of(
                Text.of(String.valueOf(what.year())),
                Text.of(awards.name(what.award(), what.decidedOn())),
                Text.of(what.decisionNumber() + " ngày " + Words.day(what.decidedOn()) + ", " + what.issuer()));
    }

    public Paper letter(KeptDossier dossier, LocalDate today) {
        var seen = view.of(dossier, today);
        var body = new ArrayList<Part>();
        body.add(paragraph("Căn cứ thành tích đạt được từ ngày " + Words.day(dossier.from()) + " đến ngày "
                + Words.day(dossier.to()) + ", " + dossier.proposerName()
                + " đề nghị cấp có thẩm quyền xét, quyết định tặng " + seen.award() + " năm " + dossier.year()
                + " cho: " + whom(dossier) + "."));
        if (!dossier.merit().isEmpty()) body.add(paragraph("Thành tích: " + dossier.merit() + "."));
        body.add(new Part.Heading(1, "Hồ sơ gửi kèm"));
        body.add(new Part.Numbered(enclosed(seen)));
        return new Paper(
                null,
                dossier.proposerName(),
                Numbered.open("TTr"),
                "",
                null,
                "TỜ TRÌNH",
                List.of("Về việc đề nghị tặng " + seen.award() + " năm " + dossier.year()),
                List.of(),
                body,
                List.of(signature("chu-ky", "THỦ TRƯỞNG ĐƠN VỊ".toUpperCase(Locale.of("vi")))),
                null,
                List.of("Như trên;", "Lưu: VT."));
    }

    private static List<Text> enclosed(DossierView.Seen seen) {
        var names = new ArrayList<String>();
        if (!seen.report().isEmpty()) names.add(say("dossier.paper.REPORT"));
        for (var paper : seen.papers()) if (paper.kind() != PaperKind.LETTER) names.add(paper.name());
        if (names.isEmpty()) names.add(say("dossier.paper.REPORT"));
        return names.stream().distinct().map(Text::of).toList();
    }
}
