package vn.thidua.emulation.programme;

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
import vn.thidua.emulation.Typed;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.pact.PactTask;
import vn.thidua.emulation.pact.PlanWords;
import vn.thidua.emulation.pact.Target;

/// The paper that a programme becomes: the member's plan, as its head signs it. Vietnamese whatever language the reader
/// has chosen.
@Component
public class ProgrammePaper {

    private final Papers papers;

    ProgrammePaper(Papers papers) {
        this.papers = papers;
    }

    /// PDF/A-2b.
    public byte[] pdf(KeptProgramme kept, BlocYear year, Agreed agreed, Instant at) {
        return papers.pdf(paper(kept, year, agreed), kept.programme().id().value(), at);
    }

    public byte[] docx(KeptProgramme kept, BlocYear year, Agreed agreed, Instant at) {
        return papers.docx(paper(kept, year, agreed), at);
    }

    static Paper paper(KeptProgramme kept, BlocYear year, Agreed agreed) {
        var issue = kept.programme().issue();
        var bloc = year.bloc().name();
        return new Paper(
                null,
                kept.unitName(),
                issue == null ? Numbered.open("CTr") : Numbered.read(issue.symbol()),
                issue == null ? "" : issue.place(),
                issue == null ? null : issue.on(),
                "CHƯƠNG TRÌNH HÀNH ĐỘNG",
                List.of("Thực hiện giao ước thi đua " + bloc + " năm " + year.year()),
                List.of(Text.of("Căn cứ Bản giao ước thi đua " + bloc + " năm " + year.year() + ";")),
                body(kept, year, agreed),
                List.of(new Signature(
                        "chu-ky-1",
                        List.of(),
                        (issue == null ? "Thủ trưởng đơn vị" : issue.title()).toUpperCase(Locale.of("vi")),
                        issue == null ? "" : issue.signer())),
                null,
                List.of(bloc + ";", "Các phòng, đơn vị trực thuộc;", "Lưu: VT."));
    }

    private static List<Part> body(KeptProgramme kept, BlocYear year, Agreed agreed) {
        var body = new ArrayList<Part>();
        body.add(new Part.Heading(1, "I. Mục đích, yêu cầu"));
        body.add(paragraph("Cụ thể hóa các nhiệm vụ và chỉ tiêu mà " + kept.unitName()
                + " đã ký trong giao ước thi đua năm " + year.year()
                + "; phân công rõ bộ phận, thời hạn, nguồn lực và minh chứng."));
        body.add(new Part.Heading(1, "II. Nhiệm vụ, chỉ tiêu và biện pháp"));
        var tasks = kept.programme().contents().tasks();
        for (var i = 0; i < tasks.size() && i < agreed.tasks().size(); i++)
            task(body, i, agreed.tasks().get(i), tasks.get(i), agreed);
        body.add(new Part.Heading(1, "III. Tổ chức thực hiện"));
        body.add(paragraph("Các bộ phận được phân công tổ chức thực hiện và báo cáo kết quả theo kỳ. "
                + "Vướng mắc phát sinh được báo cáo thủ trưởng đơn vị xem xét, quyết định."));
        return body;
    }

    private static Part.Paragraph paragraph(String words) {
        return new Part.Paragraph(Text.of(words));
    }

    private static void task(List<Part> body, int i, PactTask task, TaskPlan plan, Agreed agreed) {
        body.add(new Part.Heading(2, (i + 1) + ". " + task.title()));
        switch (plan) {
            case TaskPlan.OutsideFunction(var why) ->
                body.add(paragraph("Không thuộc chức năng, nhiệm vụ của đơn vị: " + why));
            case TaskPlan.Work(var items) when items.isEmpty() -> body.add(paragraph("Chưa xây dựng."));
            case TaskPlan.Work(var items) ->
                body.add(new Part.Table(
                        "Việc thực hiện nhiệm vụ " + (i + 1),
                        List.of(
                                new Part.Column("Chỉ tiêu", 6, false),
                                new Part.Column("Biện pháp", 7, false),
                                new Part.Column("Bộ phận", 4, false),
                                new Part.Column("Thời hạn", 5, true),
                                new Part.Column("Nguồn lực", 4, false),
                                new Part.Column("Minh chứng", 4, false)),
                        items.stream().map(item -> row(item, i, agreed)).toList()));
        }
    }

    private static List<Text> row(Item item, int task, Agreed agreed) {
        return List.of(
                Text.of(goal(item, task, agreed)),
                Text.of(item.measures()),
                Text.of(item.department()),
                Text.of(Words.day(item.by())),
                Text.of(item.resources()),
                Text.of(item.evidence()));
    }

    private static String goal(Item item, int task, Agreed agreed) {
        if (item.target() == null) return "Việc chung của nhiệm vụ";
        return agreed.target(task, item.target())
                .map(target -> target.content() + ": " + goal(item, target, agreed))
                .orElse("");
    }

    /// The member's own goal where it has one, else what the pact asks.
    public static String goal(Item item, Target target, Agreed agreed) {
        if (item.goal() != null) return Typed.written(item.goal()) + " " + target.measureUnit();
        return agreed.plan(target).map(plan -> PlanWords.of(target, plan)).orElse("");
    }
}
