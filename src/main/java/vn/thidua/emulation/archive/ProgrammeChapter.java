package vn.thidua.emulation.archive;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.programme.KeptProgramme;
import vn.thidua.emulation.programme.Programme;
import vn.thidua.emulation.programme.ProgrammePaper;
import vn.thidua.emulation.programme.Programmes;
import vn.thidua.platform.Actor;

/// The action programmes that members issued, and what was done with each.
@Component
@Order(40)
class ProgrammeChapter implements ArchiveChapter {

    private final Programmes programmes;
    private final ProgrammePaper paper;

    ProgrammeChapter(Programmes programmes, ProgrammePaper paper) {
        this.programmes = programmes;
        this.paper = paper;
    }

    @Override
    public String title() {
        return "Chương trình hành động";
    }

    @Override
    public void into(BlocYear year, ArchiveFiles files) {
        var steps = ArchiveTable.of("Đơn vị", "Lần", "Việc", "Lúc", "Lý do");
        for (var kept : programmes.ofYear(Actor.SYSTEM, year.site(), year.id())) {
            for (var step : kept.steps())
                steps.row(kept.unitName(), step.revision(), step.what(), step.at(), step.reason());
            if (!(kept.programme() instanceof Programme.Draft)) paper(year, kept, files);
        }
        files.add("du-lieu/chuong-trinh-cac-buoc", "Các bước của chương trình hành động", steps.end());
    }

    private void paper(BlocYear year, KeptProgramme kept, ArchiveFiles files) {
        var place = year.member(kept.unit()).orElseThrow().place();
        files.add(
                "van-ban/chuong-trinh/" + ArchiveNames.of(place, kept.unitName()) + ".pdf",
                "Chương trình hành động: " + kept.unitName() + " (PDF)",
                paper.pdf(
                        kept,
                        year,
                        programmes.asked(kept),
                        kept.steps().getLast().at()));
    }
}
