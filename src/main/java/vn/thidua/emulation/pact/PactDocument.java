package vn.thidua.emulation.pact;

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
import vn.thidua.platform.Vietnam;

/// The paper that a pact becomes: one empty signature field for each party, named by [Party#field]. It is Vietnamese
/// whatever language the reader has chosen.
@Component
class PactDocument {

    private final Papers papers;

    PactDocument(Papers papers) {
        this.papers = papers;
    }

    /// The same text, parties and instant give the same bytes.
    ///
    /// @param sealed whether the organisations sign besides those who represent them
    byte[] pdf(PactId id, Occasion occasion, PactText text, List<Party> parties, boolean sealed, Instant at) {
        return papers.pdf(paper(occasion, text, parties, sealed, at), id.value(), at);
    }

    byte[] docx(Occasion occasion, PactText text, List<Party> parties, Instant at) {
        return papers.docx(paper(occasion, text, parties, false, at), at);
    }

    static Paper paper(Occasion occasion, PactText text, List<Party> parties, boolean sealed, Instant at) {
        var signers = parties.subList(0, parties.size() - 1);
        return new Paper(
                null,
                occasion.blocName(),
                Numbered.read(occasion.symbol()),
                occasion.place(),
                Vietnam.dayOf(at),
                "BẢN GIAO ƯỚC THI ĐUA",
                List.of(occasion.blocName() + " năm " + occasion.year()),
                lines(text.bases()),
                body(text, signers),
                signers.stream().map(party -> signature(party, sealed)).toList(),
                signature(parties.getLast(), false),
                List.of("Các đơn vị thành viên;", parties.getLast().unitName() + ";", "Lưu: VT."));
    }

    private static List<Part> body(PactText text, List<Party> signers) {
        var body = new ArrayList<Part>();
        body.add(new Part.Parties(signers.stream()
                .map(party -> new Part.Party(party.unitName(), party.personName(), party.title(), role(party)))
                .toList()));
        body.add(new Part.Heading(1, "I. Mục đích, yêu cầu"));
        lines(text.purpose()).forEach(line -> body.add(new Part.Paragraph(line)));
        body.add(new Part.Heading(1, "II. Nội dung thi đua"));
        for (var n = 1; n <= text.tasks().size(); n++)
            task(body, n, text.tasks().get(n - 1), signers);
        body.add(new Part.Heading(1, "III. Tổ chức thực hiện"));
        lines(text.organisation()).forEach(line -> body.add(new Part.Paragraph(line)));
        body.add(new Part.Commitments(lines(text.commitment())));
        return body;
    }

    private static void task(List<Part> body, int n, PactTask task, List<Party> signers) {
        body.add(new Part.Heading(2, n + ". " + task.title()));
        lines(task.detail()).forEach(line -> body.add(new Part.Paragraph(line)));
        body.add(new Part.Table(
                "Chỉ tiêu của nhiệm vụ " + n,
                List.of(
                        new Part.Column("Chỉ tiêu", 5, false),
                        new Part.Column("Mức cần đạt", 4, false),
                        new Part.Column("Thời hạn", 2, true),
                        new Part.Column("Minh chứng", 3, false)),
                task.targets().stream().map(target -> row(target, signers)).toList()));
    }

    private static List<Text> row(Target target, List<Party> signers) {
        var who = target.who().isEmpty() ? "" : " (" + target.who() + ")";
        return List.of(
                Text.of(target.content() + who),
                Text.of(PlanWords.of(target, signers)),
                Text.of(Words.day(target.by())),
                Text.of(target.evidence()));
    }

    private static String role(Party party) {
        return switch (party.role()) {
            case HEAD -> "Trưởng khối";
            case DEPUTY -> "Phó khối";
            case MEMBER, WITNESS -> "";
        };
    }

    private static Signature signature(Party party, boolean sealed) {
        var vietnamese = Locale.of("vi");
        var capacity = party.isWitness()
                ? List.of("CHỨNG KIẾN", party.unitName().toUpperCase(vietnamese))
                : List.of(party.unitName().toUpperCase(vietnamese));
        return new Signature(
                party.field(),
                capacity,
                party.title().toUpperCase(vietnamese),
                party.personName(),
                sealed ? party.sealField() : null);
    }

    private static List<Text> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).map(Text::of).toList();
    }
}
