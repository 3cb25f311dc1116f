package vn.thidua.emulation.archive;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.conference.ConferencePapers;
import vn.thidua.emulation.conference.Conferences;
import vn.thidua.platform.Vietnam;

/// The conference at which the pact was signed.
@Component
@Order(30)
class ConferenceChapter implements ArchiveChapter {

    private final Conferences conferences;
    private final ConferencePapers papers;

    ConferenceChapter(Conferences conferences, ConferencePapers papers) {
        this.conferences = conferences;
        this.papers = papers;
    }

    @Override
    public String title() {
        return "Hội nghị ký kết giao ước";
    }

    @Override
    public void into(BlocYear year, ArchiveFiles files) {
        conferences.published(year).ifPresent(kept -> {
            var at = kept.meeting().start().atZone(Vietnam.ZONE).toInstant();
            var pact = conferences.pact(year.site(), year.id());
            files.add(
                    "van-ban/hoi-nghi-ky-ket.pdf",
                    "Biên bản hội nghị ký kết (PDF)",
                    papers.minutes(kept, pact, at).pdf());
            var rows = ArchiveTable.of("STT", "Khách mời", "Chức danh", "Cơ quan", "Dự");
            for (var invitee : kept.invitees())
                rows.row(
                        invitee.n(),
                        invitee.name(),
                        invitee.title(),
                        invitee.ofUnit(),
                        invitee.attendance().key());
            files.add("du-lieu/hoi-nghi-ky-ket", "Thành phần dự hội nghị ký kết", rows.end());
        });
    }
}
