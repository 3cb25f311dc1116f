package vn.thidua.emulation.archive;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.dossier.DossierPaper;
import vn.thidua.emulation.dossier.DossierPapers;
import vn.thidua.emulation.dossier.DossierTurns;
import vn.thidua.emulation.dossier.KeptDossier;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Slug;

/// The papers of the proposals of the year that count: files byte for byte as they came in, one in memory after the
/// other, and where linked ones stand. What was taken off a proposal stays out.
@Component
@Order(101)
class DossierPapersChapter implements ArchiveChapter {

    private static final Actor BY = Actor.SYSTEM;

    private final DossierTurns dossiers;
    private final DossierPapers papers;

    DossierPapersChapter(DossierTurns dossiers, DossierPapers papers) {
        this.dossiers = dossiers;
        this.papers = papers;
    }

    @Override
    public String title() {
        return "Giấy tờ của hồ sơ khen thưởng";
    }

    @Override
    public void into(BlocYear year, ArchiveFiles files) {
        var rows = ArchiveTable.of(
                "Mã hồ sơ", "TT", "Loại", "Tên giấy tờ", "Nhận lúc", "Tệp trong gói", "Nơi có bản gốc", "SHA-256");
        for (var dossier : dossiers.of(year.site(), year.id())) {
            var n = 0;
            for (var paper : papers.of(BY, year.site(), dossier.id())) {
                n++;
                var path = path(dossier, n, paper);
                rows.row(
                        dossier.code(),
                        n,
                        paper.kind(),
                        paper.name(),
                        paper.addedAt(),
                        path,
                        paper.link(),
                        paper.sha256());
                if (!path.isEmpty())
                    files.add(
                            path,
                            "Hồ sơ " + dossier.code() + ": " + paper.name(),
                            papers.file(BY, year.site(), dossier.id(), paper.id())
                                    .bytes());
            }
        }
        files.add("du-lieu/ho-so-giay-to", "Giấy tờ của hồ sơ khen thưởng", rows.end());
    }

    /// Empty for what stands elsewhere in the product.
    private static String path(KeptDossier dossier, int n, DossierPaper paper) {
        if (paper.sha256().isEmpty()) return "";
        return "van-ban/ho-so/" + Slug.of(dossier.code()).value() + "/" + ArchiveNames.of(n, paper.name())
                + ArchiveNames.ending(paper.type());
    }
}
