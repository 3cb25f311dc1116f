package vn.thidua.emulation.archive;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.pact.Assignment;
import vn.thidua.emulation.pact.Pact;
import vn.thidua.emulation.pact.PactSigning;
import vn.thidua.emulation.pact.PactText;
import vn.thidua.emulation.pact.Party;
import vn.thidua.emulation.pact.PlanWords;
import vn.thidua.emulation.pact.PublishedPacts;
import vn.thidua.emulation.pact.Standing;
import vn.thidua.emulation.pact.Target;
import vn.thidua.platform.Actor;

/// The pact with its signatures, byte for byte, who signed how, and what it asks.
@Component
@Order(20)
class PactChapter implements ArchiveChapter {

    private static final Actor BY = Actor.SYSTEM;

    private final PublishedPacts pacts;
    private final PactSigning signing;

    PactChapter(PublishedPacts pacts, PactSigning signing) {
        this.pacts = pacts;
        this.signing = signing;
    }

    @Override
    public String title() {
        return "Giao ước thi đua";
    }

    @Override
    public void into(BlocYear year, ArchiveFiles files) {
        pacts.of(year.site(), year.id()).ifPresent(kept -> {
            var opened = (Pact.Opened) kept.pact();
            var document = signing.document(BY, year.site(), opened.id());
            var name = opened instanceof Pact.Signed
                    ? "Giao ước thi đua, đủ chữ ký (PDF)"
                    : "Giao ước thi đua, đang ký (PDF)";
            files.add("van-ban/giao-uoc.pdf", name, document);
            sheets(year, opened, files);
            files.add("du-lieu/giao-uoc-chu-ky", "Các bên ký giao ước", signatures(opened));
            files.add("du-lieu/giao-uoc-chi-tieu", "Nhiệm vụ và chỉ tiêu của giao ước", targets(year, opened.text()));
        });
    }

    private void sheets(BlocYear year, Pact.Opened pact, ArchiveFiles files) {
        for (var party : pact.frozen().parties())
            if (pact.standings().of(party) instanceof Standing.Signed signed && signed.way() == Standing.Way.ON_PAPER) {
                var sheet = signing.sheet(BY, year.site(), pact.id(), party.n());
                files.add(
                        "van-ban/giao-uoc-ban-giay/" + ArchiveNames.of(party.n(), party.unitName())
                                + ArchiveNames.ending(sheet.kind()),
                        "Trang ký trên giấy: " + party.unitName(),
                        sheet.bytes());
            }
    }

    private static ArchiveTable signatures(Pact.Opened pact) {
        var rows = ArchiveTable.of(
                "STT",
                "Đơn vị",
                "Đại diện",
                "Chức danh",
                "Tình trạng",
                "Người ký",
                "Ngày ký",
                "Chứng thư",
                "Nơi cấp",
                "Dấu thời gian",
                "Lý do từ chối");
        for (var party : pact.frozen().parties())
            row(rows, party, pact.standings().of(party));
        return rows.end();
    }

    private static void row(ArchiveTable.Rows rows, Party party, Standing standing) {
        switch (standing) {
            case Standing.Signed signed -> {
                var seal = signed.seal();
                rows.row(
                        party.n(),
                        party.unitName(),
                        party.personName(),
                        party.title(),
                        "Đã ký: " + signed.way(),
                        signed.personName(),
                        signed.on(),
                        seal == null ? "" : seal.name() + " " + seal.serial(),
                        seal == null ? "" : seal.issuer(),
                        seal == null ? "" : seal.stamped() ? "có" : "không",
                        "");
            }
            case Standing.Declined declined -> plain(rows, party, "Từ chối", declined.reason());
            case Standing.Delegated delegated ->
                plain(rows, party, "Ủy quyền cho " + delegated.delegation().toName(), "");
            case Standing.Pending _ -> plain(rows, party, "Chưa ký", "");
        }
    }

    private static void plain(ArchiveTable.Rows rows, Party party, String state, String reason) {
        rows.row(party.n(), party.unitName(), party.personName(), party.title(), state, "", "", "", "", "", reason);
    }

    private static ArchiveTable targets(BlocYear year, PactText text) {
        var rows = ArchiveTable.of(
                "Nhiệm vụ",
                "Tên nhiệm vụ",
                "Chỉ tiêu",
                "Đơn vị tính",
                "Mức giao",
                "Từ ngày",
                "Đến ngày",
                "Minh chứng",
                "Mã chỉ tiêu");
        for (var i = 0; i < text.tasks().size(); i++) {
            var task = text.tasks().get(i);
            for (var target : task.targets())
                rows.row(
                        i + 1,
                        task.title(),
                        target.content(),
                        target.measureUnit(),
                        asked(year, target),
                        target.since(),
                        target.by(),
                        target.evidence(),
                        target.id().value());
        }
        return rows.end();
    }

    private static String asked(BlocYear year, Target target) {
        return switch (target.assignment()) {
            case Assignment.ToAll(var plan) -> "Các đơn vị: " + PlanWords.of(target, plan);
            case Assignment.PerUnit each ->
                year.members().stream()
                        .filter(member -> each.of(member.unit()).isPresent())
                        .map(member -> member.name() + ": "
                                + PlanWords.of(target, each.of(member.unit()).orElseThrow()))
                        .collect(java.util.stream.Collectors.joining("; "));
        };
    }
}
