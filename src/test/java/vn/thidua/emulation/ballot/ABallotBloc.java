package vn.thidua.emulation.ballot;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vn.thidua.accounts.Staff;
import vn.thidua.accounts.Staff.Person;
import vn.thidua.accounts.Visit;
import vn.thidua.emulation.ABlocYear;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.rules.RuleBook;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;

/// A bloc of so many members with a voter in each, a chair, a secretary and two tellers: for journeys over HTTP.
final class ABallotBloc {

    static final String PATH = "/quan-tri/bieu-quyet";

    final String mark;
    final SiteId site;
    final BlocYearId year;
    final List<UnitId> members;
    final List<Person> voters = new ArrayList<>();
    final List<Person> officers = new ArrayList<>();
    final Visit leader;
    private final int port;

    ABallotBloc(ApplicationContext context, int port, int size) {
        this.port = port;
        var bloc = new ABlocYear(context, size);
        mark = bloc.mark;
        site = bloc.site;
        year = bloc.id;
        members = bloc.members.subList(0, size);
        context.getBean(RuleBook.class).ship(Actor.SYSTEM, site);
        var staff = new Staff(context);
        for (var n = 1; n <= size; n++) voters.add(staff.person("Đại biểu " + n, "unit-head", bloc.scope(n)));
        for (var name : List.of("Chủ tọa", "Thư ký", "Kiểm phiếu Một", "Kiểm phiếu Hai"))
            officers.add(staff.person(name + " " + mark, "emulation-officer", Scope.of(site)));
        leader = new Visit(port, officers.getFirst());
    }

    Visit voter(int n) {
        return new Visit(port, voters.get(n - 1));
    }

    /// 1 is the chair, 2 the secretary, 3 and 4 the tellers.
    Visit officer(int n) {
        return new Visit(port, officers.get(n - 1));
    }

    /// The form as somebody fills it in, with these fields changed: names and values in turn.
    String[] form(VotingWay way, String... changed) {
        var fields = new HashMap<>(Map.of(
                "hoi", "Đề nghị tặng Cờ thi đua " + mark,
                "kieu", "YES_NO",
                "toi-da", "1",
                "cach", way.name(),
                "nguong", "vote.threshold.other",
                "co-so", "ALL_MEMBERS",
                "toi-thieu", "2/3",
                "toi-thieu-can-cu", "Quy chế khối"));
        if (way == VotingWay.SEALED)
            fields.put(
                    "het-gio",
                    LocalDateTime.now(Vietnam.ZONE).plusHours(1).withNano(0).toString());
        for (var n = 1; n <= officers.size(); n++)
            fields.put("can-bo-" + n, officers.get(n - 1).id().value().toString());
        for (var n = 1; n <= voters.size(); n++) {
            fields.put("nguoi-" + n, voters.get(n - 1).id().value().toString());
            fields.put("co-mat-" + n, "IN_PERSON");
        }
        for (var i = 0; i < changed.length; i += 2) fields.put(changed[i], changed[i + 1]);
        return fields.entrySet().stream()
                .flatMap(field -> List.of(field.getKey(), field.getValue()).stream())
                .toArray(String[]::new);
    }

    /// The address of a ballot that was prepared with that form.
    String prepared(String... form) {
        var answer = leader.post(PATH + "/nam/" + year.value() + "/moi", form);
        if (answer.statusCode() != 302) throw new AssertionError(answer.body());
        return answer.headers().firstValue("Location").orElseThrow().replaceAll("\\?.*|^https?://[^/]*", "");
    }

    static BallotId id(String here) {
        return new BallotId(UUID.fromString(here.substring(here.lastIndexOf('/') + 1)));
    }

    /// The phrases of the three holders.
    List<String> shares(String here) {
        var shares = new ArrayList<String>();
        for (var n = 1; n <= 3; n++)
            shares.add(
                    org.jsoup.Jsoup.parse(officer(n).post(here + "/manh-khoa").body())
                            .select(".ballot__share code")
                            .text());
        return shares;
    }
}
