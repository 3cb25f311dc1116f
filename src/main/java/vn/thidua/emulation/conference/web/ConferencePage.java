package vn.thidua.emulation.conference.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.FieldErrors;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.conference.Attendance;
import vn.thidua.emulation.conference.ConferencePicture;
import vn.thidua.emulation.conference.Invitee;
import vn.thidua.emulation.conference.KeptConference;
import vn.thidua.emulation.conference.Programme;
import vn.thidua.media.Medium;

/// A conference at the desk.
///
/// @param kept `null` while nobody has prepared it
/// @param mine numbers of those for whom the reader says how they attend
/// @param prepares whether the reader leads the year
/// @param writes whether the reader may begin the article
/// @param pictures `null` for those who bring none
/// @param typed by the name of the field, what could not be taken
public record ConferencePage(
        BlocYear year,
        @Nullable KeptConference kept,
        List<Integer> mine,
        boolean prepares,
        boolean writes,
        @Nullable List<Picture> pictures,
        Map<String, String> typed,
        FieldErrors errors) {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    /// Free lines after those of the programme.
    private static final int FREE = 3;

    public static final List<String> WAYS = List.of("INVITED", "IN_PERSON", "ONLINE", "DELEGATE", "ABSENT");

    public record Picture(ConferencePicture told, Medium medium) {}

    /// A line of the programme as it stands in the form.
    public record Line(int n, String at, String what, String who) {}

    public ConferencePage {
        mine = List.copyOf(mine);
        typed = Map.copyOf(typed);
    }

    public String path() {
        return ConferenceController.PATH + "/" + year.id().value();
    }

    public String title() {
        return year.title();
    }

    public int edition() {
        return kept == null ? 0 : kept.edition();
    }

    public String field(String name) {
        return typed.getOrDefault(name, stands(name));
    }

    /// The words of a picture as they stand in its form.
    public String caption(Picture picture) {
        return typed.getOrDefault(
                "chu-thich-" + picture.told().n(), picture.told().caption());
    }

    public String alt(Picture picture) {
        return typed.getOrDefault("mo-ta-" + picture.told().n(), picture.told().alt());
    }

    private String stands(String name) {
        if (kept == null) return name.equals("gio") ? "08:00" : "";
        var meeting = kept.meeting();
        return switch (name) {
            case "ngay" -> meeting.start().toLocalDate().toString();
            case "gio" -> HOUR.format(meeting.start());
            case "noi" -> meeting.place();
            case "truc-tuyen" -> meeting.online();
            case "chu-tri" -> meeting.chair();
            case "phat-bieu" -> meeting.speaker();
            case "chuc-vu" -> meeting.title();
            case "chi-dao" -> meeting.directed();
            case "ket-luan" -> meeting.conclusion();
            default -> "";
        };
    }

    public List<Line> programme() {
        var items = kept == null
                ? Programme.usual().items()
                : kept.meeting().programme().items();
        var lines = new ArrayList<Line>();
        for (var n = 1; n <= items.size() + FREE; n++) {
            var item = Optional.of(n).filter(i -> i <= items.size()).map(i -> items.get(i - 1));
            lines.add(new Line(
                    n,
                    typed.getOrDefault(
                            "gio-" + n, item.map(one -> hour(one.at())).orElse("")),
                    typed.getOrDefault(
                            "viec-" + n, item.map(Programme.Item::what).orElse("")),
                    typed.getOrDefault("ai-" + n, item.map(Programme.Item::who).orElse(""))));
        }
        return lines;
    }

    private static String hour(@Nullable LocalTime at) {
        return at == null ? "" : HOUR.format(at);
    }

    public boolean says(Invitee invitee) {
        return mine.contains(invitee.n());
    }

    public String way(Invitee invitee) {
        return typed.getOrDefault("du-" + invitee.n(), invitee.attendance().key());
    }

    public String delegate(Invitee invitee) {
        var name = invitee.attendance() instanceof Attendance.Delegate one ? one.name() : "";
        return typed.getOrDefault("thay-" + invitee.n(), name);
    }

    public String delegateTitle(Invitee invitee) {
        var title = invitee.attendance() instanceof Attendance.Delegate one ? one.title() : "";
        return typed.getOrDefault("chuc-vu-" + invitee.n(), title);
    }

    public long there() {
        return kept == null
                ? 0
                : kept.members().stream()
                        .filter(one -> one.attendance().there())
                        .count();
    }

    public String suggestedDay(LocalDate today) {
        var day = field("ngay");
        return day.isEmpty() ? today.toString() : day;
    }
}
