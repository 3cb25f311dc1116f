package vn.thidua.emulation.archive;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.honours.AwardCatalogue;
import vn.thidua.emulation.honours.Honour;
import vn.thidua.emulation.honours.Honours;
import vn.thidua.emulation.honours.Subject;
import vn.thidua.emulation.honours.SubjectKind;

/// What the members were awarded for the year; what was taken back is marked, not left out.
@Component
@Order(110)
class HonourChapter implements ArchiveChapter {

    private final Honours honours;
    private final AwardCatalogue catalogue;

    HonourChapter(Honours honours, AwardCatalogue catalogue) {
        this.honours = honours;
        this.catalogue = catalogue;
    }

    @Override
    public String title() {
        return "Khen thưởng của các đơn vị";
    }

    @Override
    public void into(BlocYear year, ArchiveFiles files) {
        var rows = ArchiveTable.of(
                "Đơn vị",
                "Danh hiệu, hình thức",
                "Thành tích",
                "Quyết định số",
                "Ngày",
                "Cơ quan",
                "Đã hủy bỏ bởi",
                "Mã");
        for (var member : year.members()) {
            var subject = new Subject(SubjectKind.COLLECTIVE, member.name(), member.unit(), null, "", "");
            for (var honour : honours.of(year.site(), subject))
                if (honour.what().year() == year.year()) row(rows, member.name(), honour);
        }
        files.add("du-lieu/khen-thuong", "Khen thưởng của các đơn vị trong năm", rows.end());
    }

    private void row(ArchiveTable.Rows rows, String unit, Honour honour) {
        var what = honour.what();
        var revoked = honour.revoked();
        rows.row(
                unit,
                catalogue.name(what.award(), what.decidedOn()),
                what.merit(),
                what.decisionNumber(),
                what.decidedOn(),
                what.issuer(),
                revoked == null ? "" : revoked.decisionNumber() + ", " + revoked.on() + ": " + revoked.reason(),
                honour.id().value());
    }
}
