package vn.thidua.emulation.archive;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.dossier.DossierTurns;
import vn.thidua.emulation.honours.AwardCatalogue;

/// The proposals for commendation of the year, each with what became of it.
@Component
@Order(100)
class DossierChapter implements ArchiveChapter {

    private final DossierTurns dossiers;
    private final AwardCatalogue catalogue;

    DossierChapter(DossierTurns dossiers, AwardCatalogue catalogue) {
        this.dossiers = dossiers;
        this.catalogue = catalogue;
    }

    @Override
    public String title() {
        return "Hồ sơ khen thưởng";
    }

    @Override
    public void into(BlocYear year, ArchiveFiles files) {
        var rows = ArchiveTable.of(
                "Mã hồ sơ",
                "Đơn vị đề nghị",
                "Đối tượng",
                "Tên",
                "Của đơn vị",
                "Chức vụ",
                "Danh hiệu, hình thức",
                "Thành tích",
                "Từ ngày",
                "Đến ngày",
                "Tiếp nhận ngày",
                "Trạng thái",
                "Mã");
        for (var one : dossiers.of(year.site(), year.id()))
            rows.row(
                    one.code(),
                    one.proposerName(),
                    one.subject().kind(),
                    one.subject().name(),
                    one.subject().of(),
                    one.subject().position(),
                    catalogue.name(one.award(), one.to()),
                    one.merit(),
                    one.from(),
                    one.to(),
                    one.received(),
                    one.state(),
                    one.id().value());
        files.add("du-lieu/ho-so-khen-thuong", "Hồ sơ khen thưởng của năm", rows.end());
    }
}
