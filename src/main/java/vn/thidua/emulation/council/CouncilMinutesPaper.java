package vn.thidua.emulation.council;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.Words;
import vn.thidua.documents.Paper;
import vn.thidua.documents.Part;
import vn.thidua.documents.Text;
import vn.thidua.emulation.scoring.Electorate;

/// Tells a session as minutes do: what was written down, and nothing else.
final class CouncilMinutesPaper {

    private final KeptSession kept;
    private final CouncilRules rules;
    private final List<String> certifiers;
    private final @Nullable SealedRound sealed;
    private final List<Part> body = new ArrayList<>();

    private CouncilMinutesPaper(KeptSession kept, List<String> certifiers, @Nullable SealedRound sealed) {
        this.kept = kept;
        this.rules = kept.settled();
        this.certifiers = certifiers;
        this.sealed = sealed;
    }

    /// @param sealed what may be known of a vote on phones; `null` of others
    static Paper of(KeptSession kept, CouncilProfile council, List<String> certifiers, @Nullable SealedRound sealed) {
        return CouncilPapers.paper(
                kept,
                council,
                "BIÊN BẢN",
                List.of(
                        kept.plan().way() == CouncilWay.MEETING
                                ? "Họp Hội đồng: " + kept.plan().title()
                                : "Lấy ý kiến thành viên Hội đồng: "
                                        + kept.plan().title()),
                List.of(),
                new CouncilMinutesPaper(kept, certifiers, sealed).told(),
                List.of(CouncilPapers.secretary(kept), CouncilPapers.chair(kept)));
    }

    private List<Part> told() {
        opening();
        attendance();
        proceedings();
        rounds();
        results();
        conflicts();
        return body;
    }

    private void add(String words) {
        body.add(CouncilPapers.said(words));
    }

    private void opening() {
        var plan = kept.plan();
        body.add(new Part.Heading(1, "I. Thời gian, địa điểm"));
        if (plan.way() == CouncilWay.MEETING)
            add("Hội đồng họp lúc " + CouncilPapers.hour(plan.at()) + " ngày " + Words.day(plan.on()) + ", tại "
                    + plan.place() + ".");
        else
            add("Hội đồng lấy ý kiến bằng phiếu, gửi ngày " + Words.day(plan.on()) + ", nhận lại đến hết ngày "
                    + Words.day(plan.lastDay()) + " (theo " + rules.circulatesSource() + ").");
    }

    private void attendance() {
        var bench = kept.bench();
        var chair = kept.presiding().orElseThrow();
        body.add(new Part.Heading(1, "II. Thành phần"));
        add("Chủ tọa: " + chair.name() + ", " + chair.post().words() + ".");
        add("Thư ký: " + CouncilPapers.words(kept.plan().secretary()) + ".");
        body.add(CouncilPapers.members(kept, true));
        if (kept.plan().way() == CouncilWay.MEETING)
            add("Có mặt " + bench.present() + "/" + bench.members() + " thành viên; cần ít nhất "
                    + rules.quorumOf(bench.members()) + " (" + ItemResult.share(rules.quorum()) + " tổng số, theo "
                    + rules.quorumSource() + "). Hội đồng đủ số thành viên để làm việc.");
        if (bench.written() > 0) add("Thành viên vắng mặt có gửi phiếu bằng văn bản: " + bench.written() + ".");
    }

    private void proceedings() {
        body.add(new Part.Heading(1, "III. Diễn biến"));
        add("Hội đồng xem xét " + CouncilPapers.standing(kept).size() + " hồ sơ.");
        kept.notes().lines().filter(line -> !line.isBlank()).forEach(line -> add(line.strip()));
        for (var item : kept.items())
            if (!item.stands())
                add("Hồ sơ " + item.code() + " (" + item.named() + ") được gác lại: " + item.postponed() + ".");
    }

    private void rounds() {
        for (var ballot : kept.ballots())
            if (ballot instanceof CouncilBallot.Void ended)
                add("Lần biểu quyết thứ " + ended.round() + " bị hủy: " + ended.reason() + ".");
    }

    private void results() {
        body.add(new Part.Heading(1, "IV. Kết quả biểu quyết"));
        var cast = kept.ballot().orElseThrow() instanceof CouncilBallot.Certified certified
                ? certified.sheets().cast()
                : 0;
        add("Hội đồng biểu quyết bằng cách " + CouncilPapers.mode(kept.plan()) + ". Số phiếu thu về: " + cast
                + ". Tỷ lệ tính trên "
                + (rules.base() == Electorate.ALL_MEMBERS ? "tổng số thành viên" : "số tham gia biểu quyết") + " (theo "
                + rules.baseSource() + ").");
        body.add(CouncilPapers.table(
                "Kết quả theo từng hồ sơ",
                List.of(
                        new Part.Column("TT", 2, true),
                        new Part.Column("Tập thể, cá nhân", 7, false),
                        new Part.Column("Danh hiệu, hình thức", 6, false),
                        new Part.Column("Đồng ý", 3, true),
                        new Part.Column("Không", 3, true),
                        new Part.Column("Trắng", 3, true),
                        new Part.Column("Cần", 3, true),
                        new Part.Column("Kết quả", 3, true)),
                kept.results().stream().filter(result -> result.item().stands()).toList(),
                result -> List.of(
                        String.valueOf(result.item().n()),
                        result.item().named(),
                        result.item().awardName(),
                        result.vote().yes() + "/" + result.base(),
                        String.valueOf(result.vote().no()),
                        String.valueOf(result.vote().blank()),
                        String.valueOf(result.needed()),
                        result.passed() ? "Đạt" : "Không đạt")));
        for (var result : kept.results())
            if (result.item().stands() && !result.passed())
                add("Hồ sơ " + result.item().code() + " (" + result.item().named() + ") không đạt: " + result.words()
                        + " (theo " + CouncilTerms.source(result.item().bar().source()) + ").");
        if (sealed != null)
            add("Hòm phiếu nhận phong bì đến " + Words.minute(sealed.closesAt()) + ", có "
                    + sealed.receipts().size() + " phong bì, mở cùng một lúc. SHA-256 của danh sách biểu quyết: "
                    + sealed.rollHash() + "; của danh sách mã biên nhận: " + sealed.receiptsHash() + ".");
        if (!certifiers.isEmpty()) add("Kết quả kiểm phiếu do " + String.join(" và ", certifiers) + " xác nhận.");
    }

    private void conflicts() {
        if (kept.conflicts().isEmpty()) return;
        body.add(new Part.Heading(1, "V. Xung đột lợi ích"));
        add((rules.excludes()
                        ? "Thành viên có xung đột lợi ích không biểu quyết hồ sơ liên quan"
                        : "Thành viên có xung" + " đột lợi ích vẫn biểu quyết; việc khai được ghi lại")
                + " (theo " + rules.excludesSource() + ").");
        if (rules.excludes())
            add(
                    kept.plan().wholeBase()
                            ? "Thành viên không biểu quyết vẫn tính vào tổng số khi tính tỷ lệ."
                            : "Thành viên không biểu quyết không tính vào tổng số khi tính tỷ lệ hồ sơ đó.");
        body.add(new Part.Numbered(kept.conflicts().stream()
                .map(one -> Text.of(kept.seats().get(one.seat() - 1).name() + ", hồ sơ "
                        + kept.items().get(one.item() - 1).code() + ": "
                        + one.kind().words() + " (" + one.words()
                        + ")."))
                .toList()));
    }
}
