package vn.thidua.emulation.progress.web;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.Download;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Frame;
import vn.thidua.design.Words;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.bloc.BlocRight;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.pact.PactRefused;
import vn.thidua.emulation.pact.PactTask;
import vn.thidua.emulation.pact.SentFiles;
import vn.thidua.emulation.programme.ProgrammeId;
import vn.thidua.emulation.programme.ProgrammeRight;
import vn.thidua.emulation.progress.Period;
import vn.thidua.emulation.progress.ProgressRefused;
import vn.thidua.emulation.progress.ProgressReports;
import vn.thidua.emulation.progress.ReportPeriods;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.Missing;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;

/// The picture of a bloc's progress, the story behind each cell, and the form in which a member reports.
@Controller
class ProgressController {

    static final String PATH = "/quan-tri/tien-do";
    private static final String YEAR = PATH + "/nam/{year:[0-9a-f-]{36}}";
    private static final String HERE = PATH + "/{id:[0-9a-f-]{36}}";

    private final ProgressReports reports;
    private final ReportPeriods periods;
    private final ProgressPages pages;
    private final BlocYears years;
    private final Clock clock;

    ProgressController(
            ProgressReports reports, ReportPeriods periods, ProgressPages pages, BlocYears years, Clock clock) {
        this.reports = reports;
        this.periods = periods;
        this.pages = pages;
        this.years = years;
        this.clock = clock;
    }

    private static SiteId site() {
        return Frame.current().site();
    }

    @GetMapping(PATH)
    ModelAndView list(Actor actor) {
        if (!actor.mayAnywhere(BlocRight.VIEW, site()) && !actor.mayAnywhere(BlocRight.ARRANGE, site()))
            throw new Forbidden(BlocRight.VIEW);
        return boards(pages.years(site()).stream()
                .filter(id -> years.maySee(actor, years.year(site(), id)))
                .map(id -> board(actor, id))
                .toList());
    }

    @GetMapping(YEAR)
    ModelAndView year(Actor actor, @PathVariable UUID year) {
        return boards(List.of(board(actor, new BlocYearId(year))));
    }

    private static ModelAndView boards(List<ProgressBoard> boards) {
        return new ModelAndView("emulation/progress/web/boards", "page", new ProgressBoards(boards));
    }

    private ProgressBoard board(Actor actor, BlocYearId id) {
        var members = reports.ofYear(actor, site(), id);
        var tasks = members.isEmpty()
                ? List.<String>of()
                : members.getFirst().programme().agreed().tasks().stream()
                        .map(PactTask::title)
                        .toList();
        var year = years.year(site(), id);
        return new ProgressBoard(
                id.value(),
                year.title(),
                tasks,
                members.stream()
                        .map(member -> ProgressBoard.row(member, tasks.size()))
                        .toList(),
                ProgressBoard.overdue(members, Vietnam.today(clock)),
                List.copyOf(periods.of(actor, site(), id)),
                years.mayLead(actor, year));
    }

    @PostMapping(YEAR + "/ky")
    ModelAndView choose(
            Actor actor,
            @PathVariable UUID year,
            @RequestParam(name = "ky", required = false) @Nullable List<String> kinds) {
        var asked = Stream.of(Period.Kind.values())
                .filter(kind -> kinds != null && kinds.contains(kind.name()))
                .collect(Collectors.toSet());
        periods.choose(actor, site(), new BlocYearId(year), asked);
        return new ModelAndView("redirect:" + Frame.current().href(PATH + "/nam/" + year) + "?bao=progress-asked");
    }

    @GetMapping(HERE)
    ModelAndView show(Actor actor, @PathVariable UUID id, @RequestParam(name = "ky", defaultValue = "") String key) {
        var member = reports.member(actor, site(), new ProgrammeId(id));
        var period = Period.read(key).orElseGet(() -> lately(member));
        return page(actor, member, ReportForm.of(period, member.stories()), FieldErrors.NONE, HttpStatus.OK);
    }

    /// The quarter that ended last, or the first while none has.
    private Period lately(ProgressReports.Member member) {
        var year = years.year(site(), member.kept().year()).year();
        var today = Vietnam.today(clock);
        return Period.all().stream()
                .filter(period -> period.kind() == Period.Kind.QUARTER
                        && period.last(year).isBefore(today))
                .reduce((_, later) -> later)
                .orElse(new Period(Period.Kind.QUARTER, 1));
    }

    private ModelAndView page(
            Actor actor, ProgressReports.Member member, ReportForm form, FieldErrors errors, HttpStatus status) {
        var kept = member.kept();
        var writes = actor.may(ProgrammeRight.WRITE, kept.scope());
        var page = new ReportPage(
                member,
                years.year(site(), kept.year()),
                writes ? form : null,
                writes ? reports.due(site(), kept.year(), form.period()) : null,
                Vietnam.today(clock),
                errors);
        return new ModelAndView("emulation/progress/web/report", Map.of("page", page), status);
    }

    @PostMapping(HERE)
    ModelAndView report(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            @RequestParam Map<String, MultipartFile> sent)
            throws IOException {
        var member = reports.member(actor, site(), new ProgrammeId(id));
        actor.must(ProgrammeRight.WRITE, member.kept().scope());
        var period = Period.read(fields.getOrDefault("ky", "")).orElseThrow(Missing::new);
        var form = ReportForm.typed(period, member.stories(), fields);
        try {
            var files = SentFiles.numbered(sent, form.rows().size());
            var errors = form.errors(files.keySet());
            if (!errors.none()) return page(actor, member, form, errors, HttpStatus.UNPROCESSABLE_CONTENT);
            reports.report(actor, site(), new ProgrammeId(id), period, form.lines(files), form.reason());
            return new ModelAndView("redirect:" + Frame.current().href(PATH + "/" + id) + "?ky=" + period.key()
                    + "&bao=progress-reported");
        } catch (ProgressRefused | PactRefused refusal) {
            var told = Words.say(refusal.key(), refusal.facts());
            var field = refusal instanceof ProgressRefused.CorrectedWithoutReason ? "ly-do" : "ky";
            return page(actor, member, form, new FieldErrors(Map.of(field, told)), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @GetMapping(HERE + "/tep/{entry:[0-9a-f-]{36}}")
    ResponseEntity<byte[]> file(Actor actor, @PathVariable UUID id, @PathVariable UUID entry) {
        var file = reports.file(actor, site(), new ProgrammeId(id), entry);
        var type = MediaType.parseMediaType(file.kind());
        return Download.of(file.bytes(), type, "minh-chung." + type.getSubtype());
    }
}
