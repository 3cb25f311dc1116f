package vn.thidua.emulation.example;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.demo.Sheet;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.ballot.BallotCounting;
import vn.thidua.emulation.ballot.BallotId;
import vn.thidua.emulation.ballot.BallotPlan;
import vn.thidua.emulation.ballot.BallotRight;
import vn.thidua.emulation.ballot.Ballots;
import vn.thidua.emulation.ballot.Count;
import vn.thidua.emulation.ballot.Question;
import vn.thidua.emulation.ballot.Roll;
import vn.thidua.emulation.ballot.Voter;
import vn.thidua.emulation.ballot.VotingTerms;
import vn.thidua.emulation.ballot.VotingWay;
import vn.thidua.emulation.bloc.BlocMember;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.review.AgendaItem;
import vn.thidua.emulation.review.Attendance;
import vn.thidua.emulation.review.Coming;
import vn.thidua.emulation.review.Delegating;
import vn.thidua.emulation.review.Officer;
import vn.thidua.emulation.review.Proceeding;
import vn.thidua.emulation.review.Quorum;
import vn.thidua.emulation.review.Representative;
import vn.thidua.emulation.review.ReviewGuests;
import vn.thidua.emulation.review.ReviewKind;
import vn.thidua.emulation.review.ReviewMeetingId;
import vn.thidua.emulation.review.ReviewMeetings;
import vn.thidua.emulation.review.ReviewMinutes;
import vn.thidua.emulation.review.ReviewPlan;
import vn.thidua.emulation.review.ReviewSittings;
import vn.thidua.emulation.rules.Citation;
import vn.thidua.emulation.scoring.Electorate;
import vn.thidua.emulation.scoring.Fraction;
import vn.thidua.emulation.scoring.Threshold;
import vn.thidua.organisation.Mandate;
import vn.thidua.organisation.People;
import vn.thidua.organisation.Position;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Grant;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.ToldTime;
import vn.thidua.platform.Vietnam;

/// The meeting at which the demo's bloc reviewed its year, with a secret vote on paper, and its minutes.
@Component
class ExampleReview {

    private static final Actor BY = Actor.SYSTEM;

    private final ReviewMeetings meetings;
    private final ReviewGuests guests;
    private final ReviewSittings sittings;
    private final ReviewMinutes minutes;
    private final Ballots ballots;
    private final BallotCounting counting;
    private final BlocYears years;
    private final People people;

    ExampleReview(
            ReviewMeetings meetings,
            ReviewGuests guests,
            ReviewSittings sittings,
            ReviewMinutes minutes,
            Ballots ballots,
            BallotCounting counting,
            BlocYears years,
            People people) {
        this.meetings = meetings;
        this.guests = guests;
        this.sittings = sittings;
        this.minutes = minutes;
        this.ballots = ballots;
        this.counting = counting;
        this.years = years;
        this.people = people;
    }

    /// Once all scores are locked.
    ReviewMeetingId hold(SiteId site, BlocYearId id, Sheet sheet, Map<String, UnitId> units) {
        var held = new Held(site, years.year(site, id), sheet, units);
        held.invite();
        held.meet();
        return held.meeting();
    }

    /// Once the ranking was certified, so that the minutes say it.
    void writeDown(SiteId site, ReviewMeetingId meeting, Sheet sheet) {
        on(sheet, "frozen", () -> minutes.freeze(BY, site, meeting));
    }

    private static void on(Sheet sheet, String moment, Runnable told) {
        ToldTime.at(LocalDateTime.parse(sheet.text(moment)).atZone(Vietnam.ZONE).toInstant(), told);
    }

    /// Who led a unit on the day of the meeting.
    private record Head(String name, String title) {
        String words() {
            return name + ", " + title;
        }
    }

    /// One meeting, from its plan to its end.
    private class Held {

        private final SiteId site;
        private final BlocYear year;
        private final Sheet sheet;
        private final Map<UnitId, Head> heads = new HashMap<>();
        private final List<UnitId> delegated;
        private final List<UnitId> online;
        private final List<UnitId> absent;
        private final List<ReviewMeetingId> planned = new ArrayList<>();

        Held(SiteId site, BlocYear year, Sheet sheet, Map<String, UnitId> units) {
            this.site = site;
            this.year = year;
            this.sheet = sheet;
            delegated = sheet.parts("delegates").stream()
                    .map(one -> known(units, one.text("unit")))
                    .toList();
            online =
                    sheet.texts("online").stream().map(key -> known(units, key)).toList();
            absent =
                    sheet.texts("absent").stream().map(key -> known(units, key)).toList();
            for (var member : year.members()) heads.put(member.unit(), head(member.unit()));
        }

        private static UnitId known(Map<String, UnitId> units, String key) {
            return Objects.requireNonNull(units.get(key), key);
        }

        private Head head(UnitId unit) {
            var sole = people.positions(site).stream()
                    .filter(Position::sole)
                    .collect(Collectors.toMap(Position::id, Position::name));
            var day = begins().toLocalDate();
            var mandate = people.mandates(unit).stream()
                    .filter(one ->
                            sole.containsKey(one.position()) && one.term().holds(day))
                    .findFirst()
                    .orElseThrow();
            return new Head(name(mandate), Objects.requireNonNull(sole.get(mandate.position())));
        }

        private String name(Mandate mandate) {
            return people.of(site).stream()
                    .filter(person -> person.id().equals(mandate.person()))
                    .findFirst()
                    .orElseThrow()
                    .fullName();
        }

        private LocalDateTime begins() {
            return LocalDateTime.parse(sheet.text("begins"));
        }

        private Head of(UnitId unit) {
            return Objects.requireNonNull(heads.get(unit));
        }

        ReviewMeetingId meeting() {
            return planned.getFirst();
        }

        void invite() {
            on(sheet, "invited", () -> {
                planned.add(meetings.plan(BY, site, year.id(), ReviewKind.YEAR_END, plan()));
                meetings.invite(BY, site, meeting());
                for (var guest : sheet.parts("guests"))
                    guests.ask(BY, site, meeting(), guest.text("name"), guest.text("title"), guest.text("of"));
            });
            on(sheet, "answered", () -> {
                for (var member : year.members()) answer(member.unit());
            });
        }

        private ReviewPlan plan() {
            var settled = sheet.text("source");
            return new ReviewPlan(
                    sheet.text("title"),
                    sheet.text("place"),
                    "",
                    begins(),
                    officer("chair"),
                    officer("secretary"),
                    sheet.parts("agenda").stream()
                            .map(item -> new AgendaItem(
                                    item.text("what"),
                                    item.textOr("who", ""),
                                    item.number("minutes").orElseThrow().intValue()))
                            .toList(),
                    sheet.texts("documents"),
                    meetings.ruledQuorum(site, begins().toLocalDate()).isPresent() ? null : new Quorum(2, 3, settled),
                    new Delegating(true, settled));
        }

        private Officer officer(String key) {
            var told = sheet.part(key).orElseThrow();
            return new Officer(told.text("name"), told.text("title"));
        }

        private void answer(UnitId unit) {
            if (absent.contains(unit)) meetings.answer(BY, site, meeting(), unit, Coming.ABSENT, null, null);
            else
                meetings.answer(
                        BY,
                        site,
                        meeting(),
                        unit,
                        online.contains(unit) ? Coming.ONLINE : Coming.IN_PERSON,
                        representative(unit),
                        null);
        }

        private Representative representative(UnitId unit) {
            var n = delegated.indexOf(unit);
            if (n < 0) return new Representative.Head(of(unit).name(), of(unit).title());
            var told = sheet.parts("delegates").get(n);
            return new Representative.Delegate(
                    told.text("name"),
                    told.text("title"),
                    told.text("paper"),
                    LocalDateTime.parse(sheet.text("answered")).toLocalDate());
        }

        void meet() {
            on(sheet, "begins", () -> {
                for (var member : year.members()) attend(member.unit());
                for (var n = 1; n <= sheet.parts("guests").size(); n++) guests.welcome(BY, site, meeting(), n, true);
                sittings.open(BY, site, meeting());
            });
            on(sheet, "told", () -> {
                for (var one : sheet.parts("proceedings")) tell(one);
            });
            sheet.part("ballot").ifPresent(this::vote);
            on(sheet, "ends", () -> sittings.close(BY, site, meeting()));
        }

        private void attend(UnitId unit) {
            var attendance = absent.contains(unit)
                    ? Attendance.ABSENT
                    : online.contains(unit) ? Attendance.ONLINE : Attendance.IN_PERSON;
            var who = attendance.there() ? representative(unit).words() : "";
            sittings.attend(BY, site, meeting(), unit, attendance, who, "", null);
        }

        private void tell(Sheet one) {
            sittings.tell(
                    BY,
                    site,
                    meeting(),
                    null,
                    one.number("item").orElseThrow().intValue(),
                    Proceeding.Kind.valueOf(one.text("kind")),
                    one.textOr("who", ""),
                    one.text("text"));
        }

        /// Two tellers say the same of the papers, each without the other; chair and secretary vouch for it.
        private void vote(Sheet told) {
            var opened = new ArrayList<BallotId>();
            on(told, "opened", () -> {
                var id = ballots.prepare(BY, site, year.id(), ballot(told));
                ballots.open(BY, site, id);
                var tellers = officers(told);
                for (var member : year.members())
                    if (absent.contains(member.unit()))
                        counting.receive(teller(tellers.get(2)), site, id, member.place());
                opened.add(id);
            });
            on(told, "closed", () -> {
                var id = opened.getFirst();
                ballots.close(BY, site, id);
                var officers = officers(told);
                for (var officer : officers.subList(2, officers.size()))
                    if (!counted(id)) counting.enter(teller(officer), site, id, count(told));
                for (var officer : officers.subList(0, 2)) counting.certify(teller(officer), site, id);
            });
        }

        private boolean counted(BallotId id) {
            return ballots.result(site, id).isPresent();
        }

        private BallotPlan ballot(Sheet told) {
            var settled = told.text("source");
            var options = year.members().stream()
                    .map(member -> new Question.Option(member.name(), member.unit()))
                    .toList();
            return new BallotPlan(
                    new Question(told.text("question"), Question.Kind.CHOOSE, 1, options),
                    VotingWay.PAPER,
                    new VotingTerms(
                            new Threshold(
                                    new Fraction(BigInteger.ONE, BigInteger.TWO),
                                    true,
                                    Electorate.ALL_MEMBERS,
                                    new Citation("", 0, "", settled, "")),
                            new Fraction(BigInteger.TWO, BigInteger.valueOf(3)),
                            settled,
                            true,
                            false),
                    officers(told),
                    null,
                    null,
                    new Roll(year.members().stream().map(this::voter).toList()));
        }

        private Voter voter(BlocMember member) {
            var unit = member.unit();
            var attendance = absent.contains(unit)
                    ? vn.thidua.emulation.ballot.Attendance.ABSENT
                    : online.contains(unit)
                            ? vn.thidua.emulation.ballot.Attendance.ONLINE
                            : vn.thidua.emulation.ballot.Attendance.IN_PERSON;
            var who = representative(unit);
            return new Voter(
                    member.place(),
                    unit,
                    member.name(),
                    account(who.name()),
                    who.name(),
                    attendance,
                    who instanceof Representative.Delegate delegate ? delegate.paper() : "",
                    "");
        }

        private List<vn.thidua.emulation.ballot.Officer> officers(Sheet told) {
            var names = told.texts("officers");
            var officers = new ArrayList<vn.thidua.emulation.ballot.Officer>();
            for (var name : names)
                officers.add(new vn.thidua.emulation.ballot.Officer(
                        officers.size() + 1, account("ban kiểm phiếu: " + name), name, true));
            return officers;
        }

        /// People of that year have no account here any more.
        private UUID account(String name) {
            return UUID.nameUUIDFromBytes((year.id().value() + name).getBytes(StandardCharsets.UTF_8));
        }

        private Actor teller(vn.thidua.emulation.ballot.Officer officer) {
            return new Actor(
                    officer.account(),
                    new UUID(0, 0),
                    Set.of(new Grant(BallotRight.COUNT.key(), Scope.of(site))),
                    "local");
        }

        private Count count(Sheet told) {
            var votes = told.texts("votes").stream().map(Integer::valueOf).toList();
            var valid = votes.stream().mapToInt(Integer::intValue).sum();
            var invalid = told.number("invalid").orElseThrow().intValue();
            return new Count(valid + invalid, valid, invalid, votes);
        }
    }
}
