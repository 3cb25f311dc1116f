package vn.thidua.emulation.conference;

import static java.util.stream.Collectors.joining;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.thidua.emulation.bloc.BlocRole;
import vn.thidua.emulation.pact.Pact;
import vn.thidua.emulation.pact.Standing;
import vn.thidua.emulation.pact.Standings;
import vn.thidua.newsroom.DraftText;

/// Tells a conference as news, for an editor to finish. What is not known is not told.
final class Storyteller {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Conference conference;
    private final Optional<Pact.Fixed> pact;
    private final Element body = Document.createShell("").body();

    private Storyteller(Conference conference, Optional<Pact.Fixed> pact) {
        this.conference = conference;
        this.pact = pact;
    }

    /// @param pact once its text stands; a text that can still change is nothing to report
    static DraftText tell(Conference conference, Optional<Pact.Fixed> pact) {
        return new Storyteller(conference, pact).told();
    }

    private DraftText told() {
        attendance();
        speech();
        signing();
        tasks();
        pact.ifPresent(_ -> link());
        conference.pictures().forEach(this::picture);
        return new DraftText(Map.of("title", title(), "lead", lead(), "body", body.html()));
    }

    private String title() {
        return "Hội nghị ký kết giao ước thi đua " + conference.bloc() + " năm " + conference.year();
    }

    private String lead() {
        var place = conference.place().isBlank() ? "" : " tại " + conference.place();
        return part(conference.start()) + " ngày " + DAY.format(conference.start()) + "," + place
                + (place.isEmpty() ? " " : ", ") + conference.bloc() + " tổ chức hội nghị ký kết giao ước thi đua năm "
                + conference.year() + ".";
    }

    private static String part(LocalDateTime start) {
        return start.getHour() < 12 ? "Sáng" : start.getHour() < 18 ? "Chiều" : "Tối";
    }

    private void attendance() {
        if (!conference.chair().isBlank())
            paragraph("Chủ trì hội nghị: " + conference.chair().strip() + ".");
        var there = conference.members().stream()
                .filter(member -> member.attendance().there())
                .toList();
        if (!there.isEmpty())
            paragraph("Tham dự hội nghị có đại diện " + there.size() + "/"
                    + conference.members().size() + " cơ quan, đơn vị trong khối, gồm: "
                    + there.stream().map(Storyteller::named).collect(joining(", ")) + "." + online(there));
        var guests = conference.guests().stream()
                .filter(guest -> guest.attendance().there())
                .map(Storyteller::named)
                .collect(joining("; "));
        if (!guests.isEmpty()) paragraph("Đại biểu khách mời dự hội nghị: " + guests + ".");
    }

    private static String online(List<Conference.Member> there) {
        var online = there.stream()
                .filter(member -> member.attendance() instanceof Attendance.Online)
                .count();
        return online == 0 ? "" : " Trong đó, " + online + " đơn vị dự trực tuyến.";
    }

    private static String named(Conference.Member member) {
        return member.name()
                + switch (member.role()) {
                    case BlocRole.HEAD -> " (Trưởng khối)";
                    case BlocRole.DEPUTY -> " (Phó Trưởng khối)";
                    case BlocRole.MEMBER -> "";
                };
    }

    private static String named(Conference.Guest guest) {
        if (guest.attendance() instanceof Attendance.Delegate(String name, String title))
            return Stream.of(name, title, "dự thay " + guest.name()).collect(joining(", "));
        return Stream.of(guest.name(), guest.title(), guest.unit())
                .filter(text -> !text.isBlank())
                .collect(joining(", "));
    }

    private void speech() {
        var speaker = conference.speaker();
        if (speaker == null) return;
        var who = Stream.of(speaker.name(), speaker.title())
                .filter(text -> !text.isBlank())
                .collect(joining(", "));
        if (speaker.directed().isBlank()) {
            paragraph("Dự và phát biểu tại hội nghị có đồng chí " + who + ".");
            return;
        }
        paragraph("Phát biểu chỉ đạo hội nghị, đồng chí " + who + " nhấn mạnh:");
        speaker.directed().lines().filter(line -> !line.isBlank()).forEach(line -> paragraph(line.strip()));
    }

    private void signing() {
        if (pact.isEmpty()) return;
        var frozen = pact.get().frozen();
        var signers = frozen.signers();
        var standings = standings();
        if (standings.isEmpty() || standings.get().signed(signers) == 0) return;
        var ways = signers.stream()
                .map(standings.get()::of)
                .filter(Standing.Signed.class::isInstance)
                .map(standing -> ((Standing.Signed) standing).way())
                .toList();
        var paper = ways.stream().filter(Standing.Way.ON_PAPER::equals).count();
        var digital = ways.size() - paper;
        var counts = new ArrayList<String>();
        if (digital > 0) counts.add(digital + "/" + signers.size() + " đơn vị ký số");
        if (paper > 0) counts.add(paper + "/" + signers.size() + " đơn vị ký trên bản giấy");
        var witness = frozen.witness();
        var before = standings.get().of(witness) instanceof Standing.Signed
                ? "Trước sự chứng kiến của đồng chí " + witness.personName() + ", " + witness.title() + ", "
                        + witness.unitName() + ", các đơn vị"
                : "Các đơn vị";
        paragraph(before + " đã ký kết giao ước thi đua năm " + conference.year() + ": " + String.join(", ", counts)
                + ".");
    }

    private Optional<Standings> standings() {
        return pact.filter(Pact.Opened.class::isInstance).map(opened -> ((Pact.Opened) opened).standings());
    }

    private void tasks() {
        var tasks = pact.map(fixed -> fixed.text().tasks()).orElse(List.of());
        if (tasks.isEmpty()) return;
        paragraph("Giao ước thi đua năm " + conference.year() + " của khối tập trung vào " + tasks.size()
                + " nhiệm vụ chính:");
        var list = body.appendElement("ul");
        for (var task : tasks) list.appendElement("li").text(task.title());
    }

    private void link() {
        body.appendElement("p")
                .appendElement("a")
                .attr("href", conference.address())
                .text("Xem giao ước thi đua năm " + conference.year() + " của " + conference.bloc());
    }

    private void picture(ConferencePicture picture) {
        var figure = body.appendElement("figure");
        figure.appendElement("img")
                .attr("data-media", picture.media().value().toString())
                .attr("alt", picture.alt());
        figure.appendElement("figcaption").text(picture.caption());
    }

    private void paragraph(String text) {
        body.appendElement("p").text(text);
    }
}
