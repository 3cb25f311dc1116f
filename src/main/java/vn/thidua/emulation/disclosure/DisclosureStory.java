package vn.thidua.emulation.disclosure;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.thidua.design.Words;
import vn.thidua.newsroom.DraftText;

/// Tells a list as news, for an editor to finish: what was decided or is proposed, how many and who, where the whole
/// list stands. Only what the list itself says in public.
final class DisclosureStory {

    /// More are counted, not named: the list has them.
    private static final int MOST_NAMED = 30;

    private final Disclosure one;
    private final Element body = Document.createShell("").body();

    private DisclosureStory(Disclosure one) {
        this.one = one;
    }

    static DraftText of(Disclosure one) {
        return new DisclosureStory(one).told();
    }

    private DraftText told() {
        awards();
        if (one.timing() == Timing.BEFORE_COUNCIL) asked();
        link();
        return new DraftText(Map.of("title", one.title(), "lead", lead(), "body", body.html()));
    }

    private String lead() {
        var many = one.list().lines().size();
        return one.timing() == Timing.AFTER_DECISION
                ? one.decisionWords() + ": " + many + " tập thể, cá nhân được khen thưởng."
                : "Từ ngày " + Words.day(one.span().from()) + " đến hết ngày "
                        + Words.day(one.span().to()) + ", lấy ý kiến nhân dân về " + many
                        + " trường hợp được đề nghị khen thưởng.";
    }

    private void awards() {
        if (!one.about().isEmpty())
            one.about().lines().filter(line -> !line.isBlank()).forEach(this::paragraph);
        var byAward = new LinkedHashMap<String, java.util.List<Disclosed>>();
        for (var line : one.list().lines())
            byAward.computeIfAbsent(line.award(), _ -> new java.util.ArrayList<>())
                    .add(line);
        byAward.forEach((award, lines) -> {
            paragraph(award + ": " + lines.size() + ".");
            var list = body.appendElement("ul");
            lines.stream()
                    .limit(MOST_NAMED)
                    .forEach(line -> list.appendElement("li").text(named(line)));
            if (lines.size() > MOST_NAMED)
                list.appendElement("li").text("và " + (lines.size() - MOST_NAMED) + " trường hợp khác.");
        });
    }

    private static String named(Disclosed line) {
        var unit = line.unit().isEmpty() || line.unit().equals(line.name()) ? "" : ", " + line.unit();
        return line.name() + unit + (line.merit().isEmpty() ? "" : ": " + line.merit());
    }

    private void asked() {
        paragraph("Ý kiến, khiếu nại, tố cáo được nhận đến hết ngày "
                + Words.day(one.span().to()) + " (" + one.span().days() + " ngày làm việc, theo "
                + one.span().source() + ").");
    }

    private void link() {
        body.appendElement("p")
                .appendElement("a")
                .attr("href", one.address())
                .text("Xem danh sách đầy đủ: " + one.title());
    }

    private void paragraph(String text) {
        body.appendElement("p").text(text);
    }
}
