package vn.thidua.emulation.archive;

import java.util.TreeMap;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.emulation.bloc.BlocCalendars;
import vn.thidua.emulation.bloc.BlocLeaders;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.rules.PackageFile;
import vn.thidua.emulation.rules.PackageText;
import vn.thidua.emulation.rules.RuleBook;
import vn.thidua.platform.Actor;

/// The bloc, its members under the names they had, who led it, its calendar, and the rules of the time. Contacts of
/// members stay out.
@Component
@Order(10)
class YearChapter implements ArchiveChapter {

    private static final Actor BY = Actor.SYSTEM;

    private final BlocCalendars calendars;
    private final BlocLeaders leaders;
    private final RuleBook rules;

    YearChapter(BlocCalendars calendars, BlocLeaders leaders, RuleBook rules) {
        this.calendars = calendars;
        this.leaders = leaders;
        this.rules = rules;
    }

    @Override
    public String title() {
        return "Khối và năm thi đua";
    }

    @Override
    public void into(BlocYear year, ArchiveFiles files) {
        files.add("du-lieu/nam-thi-dua.json", "Năm thi đua (JSON)", ArchiveTable.json(said(year)));
        files.add("du-lieu/thanh-vien", "Các đơn vị thành viên", members(year));
        files.add("du-lieu/truong-khoi", "Trưởng khối, Phó Trưởng khối", posts(year));
        files.add("du-lieu/ban-giao", "Biên bản bàn giao Trưởng khối", handovers(year));
        files.add("du-lieu/lich", "Lịch của năm thi đua", calendar(year));
        rules.find(year.site(), BlocYear.firstDay(year.year())).ifPresent(held -> {
            PackageFile file = rules.look(BY, year.site(), held.key(), held.version());
            files.add(
                    "du-lieu/bo-quy-dinh.json",
                    "Bộ quy định có hiệu lực ngày 01/01/" + year.year() + ": " + held.name() + ", phiên bản "
                            + held.version(),
                    PackageText.write(file));
        });
    }

    private static TreeMap<String, Object> said(BlocYear year) {
        var said = new TreeMap<String, Object>();
        said.put("id", year.id().value().toString());
        said.put("bloc", year.bloc().name());
        said.put("council", year.bloc().council());
        said.put("kind", year.bloc().kind().name());
        said.put("level", year.bloc().level().name());
        said.put("year", year.year());
        said.put("state", year.state().name());
        said.put("namedOn", year.namedOn().toString());
        return said;
    }

    private static ArchiveTable members(BlocYear year) {
        var rows = ArchiveTable.of("STT", "Đơn vị", "Mã đơn vị");
        for (var member : year.members())
            rows.row(member.place(), member.name(), member.unit().value());
        return rows.end();
    }

    private static ArchiveTable posts(BlocYear year) {
        var rows = ArchiveTable.of("Đơn vị", "Vai trò", "Từ ngày", "Đến ngày", "Căn cứ", "Ngày của căn cứ");
        for (var post : year.leadership().posts())
            rows.row(
                    year.nameOf(post.unit()),
                    post.role(),
                    post.since(),
                    post.until(),
                    post.grounds().number(),
                    post.grounds().on());
        return rows.end();
    }

    private ArchiveTable handovers(BlocYear year) {
        var rows = ArchiveTable.of("Ngày", "Bên giao", "Bên nhận", "Nội dung", "Ghi chú");
        for (var kept : leaders.minutes(BY, year.site(), year.id()))
            rows.row(
                    kept.minutes().on(),
                    kept.fromName(),
                    kept.toName(),
                    kept.minutes().handed(),
                    kept.minutes().remarks());
        return rows.end();
    }

    private ArchiveTable calendar(BlocYear year) {
        var rows = ArchiveTable.of("Việc", "Hạn", "Hạn ban đầu", "Lý do dời", "Căn cứ", "Xong ngày");
        for (var entry : calendars.of(BY, year.site(), year.id()))
            rows.row(entry.title(), entry.due(), entry.first(), entry.reason(), entry.source(), entry.done());
        return rows.end();
    }
}
