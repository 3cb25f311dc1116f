package vn.thidua.emulation.ranking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.design.Language;
import vn.thidua.documents.Numbered;
import vn.thidua.documents.Paper;
import vn.thidua.documents.Papers;
import vn.thidua.documents.Part;
import vn.thidua.documents.Signature;
import vn.thidua.documents.Text;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.platform.Vietnam;

/// The paper that a ranking becomes, with a place for each of the two who certify it. Vietnamese whatever language the
/// reader has chosen.
@Component
public class RankingPaper {

    private final Papers papers;

    RankingPaper(Papers papers) {
        this.papers = papers;
    }

    /// PDF/A-2b.
    public byte[] pdf(BlocYear year, Round round, Instant at) {
        return papers.pdf(paper(year, round), round.id().value(), at);
    }

    static Paper paper(BlocYear year, Round round) {
        var first = first(round);
        var second = second(round);
        return new Paper(
                year.bloc().council(),
                year.bloc().name(),
                Numbered.open("BXH-" + year.bloc().symbol()),
                "",
                second == null ? null : Vietnam.dayOf(second.at()),
                "BẢNG XẾP HẠNG THI ĐUA",
                List.of(year.bloc().name() + " năm " + year.year()),
                List.of(),
                body(round),
                List.of(
                        signature("xac-nhan-1", "NGƯỜI XÁC NHẬN THỨ NHẤT", first),
                        signature("xac-nhan-2", "NGƯỜI XÁC NHẬN THỨ HAI", second)),
                null,
                List.of(
                        "Các đơn vị thành viên;",
                        year.bloc().council() + ";",
                        "Lưu: " + year.bloc().name() + "."));
    }

    private static Round.@Nullable Hand first(Round round) {
        return switch (round) {
            case Round.Computed _ -> null;
            case Round.Reviewed reviewed -> reviewed.first();
            case Round.Certified certified -> certified.first();
            case Round.Superseded superseded -> superseded.first();
        };
    }

    private static Round.@Nullable Hand second(Round round) {
        return switch (round) {
            case Round.Computed _, Round.Reviewed _ -> null;
            case Round.Certified certified -> certified.second();
            case Round.Superseded superseded -> superseded.second();
        };
    }

    private static Signature signature(String field, String title, Round.@Nullable Hand hand) {
        return new Signature(field, List.of(), title, hand == null ? "" : hand.name());
    }

    private static List<Part> body(Round round) {
        var words = new StandingsWords(round.frozen().standings(), Language.VI);
        var body = new ArrayList<Part>();
        if (round instanceof Round.Superseded) body.add(paragraph("ĐÃ ĐƯỢC THAY THẾ BẰNG BẢNG XẾP HẠNG SAU."));
        if (second(round) == null) body.add(paragraph("Dự thảo, chưa được xác nhận."));
        body.add(new Part.Heading(1, "1. Kết quả xếp hạng"));
        body.add(table(words));
        section(body, "Cách xử lý khi bằng nhau", words.ties());
        section(body, "Quy định áp dụng", words.terms());
        section(body, "Đơn vị không xếp hạng", words.exclusions());
        body.add(paragraph("Mã kiểm tra SHA-256 của bản ghi: " + round.frozen().sha256()));
        return body;
    }

    private static Part.Paragraph paragraph(String words) {
        return new Part.Paragraph(Text.of(words));
    }

    private static Part table(StandingsWords words) {
        return new Part.Table(
                "",
                List.of(
                        new Part.Column("Vị thứ", 2, true),
                        new Part.Column("Đơn vị", 8, false),
                        new Part.Column("Điểm", 4, true),
                        new Part.Column("Tỷ lệ %", 3, true),
                        new Part.Column("Xếp loại", 4, false),
                        new Part.Column("Kết quả xét", 6, false)),
                words.standings().rows().stream().map(row -> row(row, words)).toList());
    }

    private static List<Text> row(Standings.Row row, StandingsWords words) {
        return List.of(
                Text.of(words.place(row)),
                Text.of(words.standings().name(row.unit())),
                Text.of(words.points(row)),
                Text.of(words.percent(row)),
                Text.of(row.grade()),
                Text.of(words.choice(row)));
    }

    private static void section(List<Part> body, String heading, List<String> lines) {
        if (lines.isEmpty()) return;
        var n = body.stream().filter(Part.Heading.class::isInstance).count() + 1;
        body.add(new Part.Heading(1, n + ". " + heading));
        body.add(new Part.Numbered(lines.stream().map(Text::of).toList()));
    }
}
