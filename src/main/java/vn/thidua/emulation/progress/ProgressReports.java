package vn.thidua.emulation.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.bloc.BlocCalendars;
import vn.thidua.emulation.bloc.BlocEntry;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.pact.Plan;
import vn.thidua.emulation.pact.SheetFile;
import vn.thidua.emulation.pact.Target;
import vn.thidua.emulation.programme.Agreed;
import vn.thidua.emulation.programme.Contents;
import vn.thidua.emulation.programme.KeptProgramme;
import vn.thidua.emulation.programme.ProgrammeId;
import vn.thidua.emulation.programme.ProgrammeRight;
import vn.thidua.emulation.programme.Programmes;
import vn.thidua.emulation.programme.TaskPlan;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;

/// Reports of members on their targets. A member reports for itself, once the bloc accepted its programme; all members
/// of the bloc read what was reported.
@Service
@Transactional
public class ProgressReports {

    private final ProgressStore store;
    private final Programmes programmes;
    private final BlocYears years;
    private final BlocCalendars calendars;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ReportDays days;

    ProgressReports(
            ProgressStore store,
            Programmes programmes,
            BlocYears years,
            BlocCalendars calendars,
            ApplicationEventPublisher events,
            Clock clock,
            ReportDays days) {
        this.store = store;
        this.programmes = programmes;
        this.years = years;
        this.calendars = calendars;
        this.events = events;
        this.clock = clock;
        this.days = days;
    }

    /// A member that has a programme in force.
    ///
    /// @param stories of all targets of the member in tasks that are its own, in the pact's order
    public record Member(KeptProgramme kept, Programmes.InForce programme, List<Story> stories) {

        public Member {
            stories = List.copyOf(stories);
        }

        public List<Story> of(int task) {
            return stories.stream().filter(story -> story.task() == task).toList();
        }

        public boolean isOutside(int task) {
            return programme.contents().tasks().get(task) instanceof TaskPlan.OutsideFunction;
        }
    }

    /// Those of a year, in the order of their names.
    public List<Member> ofYear(Actor actor, SiteId site, BlocYearId id) {
        return members(programmes.ofYear(actor, site, id));
    }

    /// Of one unit, for other rooms, which ask for rights of their own; empty while the bloc accepted no programme of
    /// it.
    public Optional<Member> ofUnit(SiteId site, BlocYearId year, UnitId unit) {
        return programmes
                .ofUnit(site, year, unit)
                .flatMap(kept -> members(List.of(kept)).stream().findFirst());
    }

    /// @throws ProgressRefused.NoProgramme where the bloc accepted none yet
    public Member member(Actor actor, SiteId site, ProgrammeId id) {
        return members(List.of(programmes.programme(actor, site, id))).stream()
                .findFirst()
                .orElseThrow(ProgressRefused.NoProgramme::new);
    }

    private List<Member> members(List<KeptProgramme> all) {
        var inForce = programmes.inForce(all);
        var entries = store.of(inForce.keySet());
        var members = new ArrayList<Member>();
        for (var kept : all) {
            var id = kept.programme().id();
            var programme = inForce.get(id);
            if (programme != null)
                members.add(new Member(kept, programme, stories(programme, entries.getOrDefault(id, List.of()))));
        }
        return members;
    }

    private static List<Story> stories(Programmes.InForce programme, List<ReportEntry> entries) {
        var tasks = programme.contents().tasks();
        var stories = new ArrayList<Story>();
        for (var i = 0; i < tasks.size(); i++)
            if (tasks.get(i) instanceof TaskPlan.Work)
                for (var target : programme.agreed().targets(i)) stories.add(story(i, target, programme, entries));
        return stories;
    }

    private static Story story(int task, Target target, Programmes.InForce programme, List<ReportEntry> entries) {
        return new Story(
                task,
                target,
                goal(programme.contents(), programme.agreed(), target),
                entries.stream()
                        .filter(entry -> entry.target().equals(target.id()))
                        .toList());
    }

    private static Plan goal(Contents contents, Agreed agreed, Target target) {
        return contents.goal(target)
                .<Plan>map(Plan.Value::new)
                .orElseGet(() -> agreed.plan(target).orElseThrow());
    }

    /// The day by which a period is reported: as the year's calendar says for the half year and the year, else
    /// `thidua.progress.days-after` days after the period.
    public LocalDate due(SiteId site, BlocYearId id, Period period) {
        return period.rule()
                .flatMap(rule -> calendars.of(Actor.SYSTEM, site, id).stream()
                        .filter(entry -> entry.rule().equals(rule))
                        .map(BlocEntry::due)
                        .findFirst())
                .orElseGet(() -> days.regular(period, years.year(site, id).year()));
    }

    /// Adds what is new; what was said already in the same words is not said again.
    ///
    /// @param reason needed where an earlier entry of the period is corrected
    public void report(Actor actor, SiteId site, ProgrammeId id, Period period, List<ReportLine> lines, String reason) {
        store.lock(id);
        var member = member(actor, site, id);
        var kept = member.kept();
        actor.must(ProgrammeRight.WRITE, kept.scope());
        var today = Vietnam.today(clock);
        if (period.first(years.year(site, kept.year()).year()).isAfter(today)) throw new ProgressRefused.InTheFuture();
        var late = today.isAfter(due(site, kept.year(), period));
        var said = 0;
        for (var line : lines) {
            var before = story(member, line).of(period);
            if (before.filter(line::says).isPresent()) continue;
            if (before.isPresent() && reason.isBlank()) throw new ProgressRefused.CorrectedWithoutReason();
            store.add(
                    kept,
                    member.programme().pactVersion(),
                    period,
                    line,
                    late,
                    before.isPresent() ? reason.strip() : "",
                    actor,
                    clock.instant());
            said++;
        }
        if (said == 0) throw new ProgressRefused.NothingReported();
        events.publishEvent(new ProgressReported(
                site, id, kept.unitName() + " " + period.key() + ": " + said + (late ? ", LATE" : ""), actor));
    }

    private static Story story(Member member, ReportLine line) {
        return member.stories().stream()
                .filter(story -> story.target().id().equals(line.target()))
                .findFirst()
                .orElseThrow(Missing::new);
    }

    public SheetFile file(Actor actor, SiteId site, ProgrammeId id, UUID entry) {
        member(actor, site, id);
        return store.file(id, entry).orElseThrow(Missing::new);
    }
}
