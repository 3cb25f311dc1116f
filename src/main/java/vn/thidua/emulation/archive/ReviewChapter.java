package vn.thidua.emulation.archive;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.review.FrozenMinutes;
import vn.thidua.emulation.review.ReviewMeeting;
import vn.thidua.emulation.review.ReviewMeetings;
import vn.thidua.emulation.review.ReviewMinutes;
import vn.thidua.platform.Actor;

/// The review meetings: their minutes as they were frozen and signed, byte for byte.
@Component
@Order(80)
class ReviewChapter implements ArchiveChapter {

    private static final Actor BY = Actor.SYSTEM;

    private final ReviewMeetings meetings;
    private final ReviewMinutes minutes;

    ReviewChapter(ReviewMeetings meetings, ReviewMinutes minutes) {
        this.meetings = meetings;
        this.minutes = minutes;
    }

    @Override
    public String title() {
        return "Hội nghị sơ kết, tổng kết";
    }

    @Override
    public void into(BlocYear year, ArchiveFiles files) {
        var rows = ArchiveTable.of("STT", "Hội nghị", "Loại", "Bắt đầu", "Nơi họp", "Trạng thái");
        var n = 0;
        for (var meeting : meetings.ofYear(BY, year.site(), year.id())) {
            n++;
            rows.row(
                    n,
                    meeting.plan().title(),
                    meeting.kind(),
                    meeting.plan().begins(),
                    meeting.plan().place(),
                    meeting.state().key());
            papers(n, meeting, files);
        }
        files.add("du-lieu/hoi-nghi", "Các hội nghị", rows.end());
    }

    private void papers(int n, ReviewMeeting meeting, ArchiveFiles files) {
        var site = meeting.year().site();
        var frozen = minutes.of(BY, site, meeting.id());
        if (frozen.isEmpty()) return;
        var name = "van-ban/hoi-nghi/" + ArchiveNames.of(n, meeting.plan().title());
        files.add(
                name + ".pdf",
                "Biên bản: " + meeting.plan().title() + signed(frozen.get()) + " (PDF)",
                minutes.drawn(BY, site, meeting.id()).pdf());
        if (frozen.get().sheet() != null) {
            var sheet = minutes.sheet(BY, site, meeting.id());
            files.add(
                    name + "-ban-giay" + ArchiveNames.ending(sheet.kind()),
                    "Biên bản ký trên giấy: " + meeting.plan().title(),
                    sheet.bytes());
        }
    }

    private static String signed(FrozenMinutes frozen) {
        return frozen.complete() ? ", đủ chữ ký" : ", chưa đủ chữ ký";
    }
}
