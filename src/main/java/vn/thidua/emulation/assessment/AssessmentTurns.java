package vn.thidua.emulation.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.bloc.BlocYearState;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.scoring.Entry;
import vn.thidua.emulation.scoring.Sheet;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;

/// The steps and words of scorings, as they are taken down; who may take them is asked before.
@Component
class AssessmentTurns {

    private final AssessmentStore store;
    private final BlocYears years;
    private final AssessmentLetters letters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AssessmentTurns(
            AssessmentStore store,
            BlocYears years,
            AssessmentLetters letters,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.years = years;
        this.letters = letters;
        this.events = events;
        this.clock = clock;
    }

    interface Telling {
        Happening of(SiteId site, AssessmentId id, String before, String after, Actor by);
    }

    Instant now() {
        return clock.instant();
    }

    /// Refuses on that day and before.
    void mustBePast(LocalDate day) {
        if (!Vietnam.today(clock).isAfter(day)) throw new AssessmentRefused.TooEarly(day);
    }

    /// The next state, its step, its happening; the year comes on with the last of its members.
    void move(Actor actor, Assessment before, Assessment after, String what, String reason, Telling telling) {
        store.move(after);
        store.step(after.id(), what, reason.strip(), actor, clock.instant());
        events.publishEvent(telling.of(
                after.site(),
                after.id(),
                before.state().name(),
                after.unitName() + ": " + after.state() + (reason.isBlank() ? "" : " · " + reason.strip()),
                actor));
        bringOn(actor, after.site(), after.year());
    }

    /// The year has come as far as the member that is the least far.
    private void bringOn(Actor actor, SiteId site, BlocYearId year) {
        store.ofYear(year).stream()
                .map(Assessment::state)
                .min(Comparator.naturalOrder())
                .ifPresent(least -> years.reach(actor, site, year, reached(least)));
    }

    private static BlocYearState reached(AssessmentState least) {
        return switch (least) {
            case DRAFT, RETURNED -> BlocYearState.SELF_SCORING;
            case SUBMITTED -> BlocYearState.CROSS_CHECKING;
            case CHECKED, APPRAISED, EXPLAINED, DECIDED, LOCKED -> BlocYearState.APPRAISING;
        };
    }

    /// Tells the member what a stage changed, with the reasons.
    void tell(ScoreSheet sheet, Stage stage) {
        var changes = sheet.changes(stage);
        if (!changes.isEmpty()) letters.changed(sheet.assessment(), sheet.set(), stage, changes);
    }

    void tellReturned(Assessment returned) {
        letters.returned(returned);
    }

    /// Takes down what is new; what stands in the same words is not said again.
    ///
    /// @param source where figures come from that this stage brings
    /// @param checked whether those who speak have seen to the evidence themselves: they then owe a reason instead
    /// @return how many lines were spoken of
    int say(Actor actor, ScoreSheet sheet, Stage stage, List<LineSaid> lines, String source, boolean checked) {
        var standing = sheet.standing(stage);
        var said = new ArrayList<String>();
        for (var line : lines) {
            var before = standing.get(line.code());
            var entry = entry(sheet, line, before, source, checked);
            if (before != null
                    && line.file() == null
                    && before.says(entry)
                    && (checked || before.evidence().equals(line.evidence()))) continue;
            if (checked && line.reason().isEmpty()) throw new AssessmentRefused.ChangedWithoutReason(line.code());
            take(actor, sheet.assessment(), stage, line, entry);
            said.add(line.code() + ": " + (before == null ? "–" : EntryText.write(before.entry())) + " → "
                    + EntryText.write(entry) + (line.reason().isEmpty() ? "" : " (" + line.reason() + ")"));
        }
        if (!said.isEmpty())
            events.publishEvent(new LinesScored(
                    sheet.assessment().site(),
                    sheet.assessment().id(),
                    "",
                    sheet.assessment().unitName() + " · " + stage + " · " + String.join("; ", said),
                    actor));
        return said.size();
    }

    private static Entry entry(
            ScoreSheet sheet, LineSaid line, @Nullable LineEntry before, String source, boolean checked) {
        var shown = checked || line.file() != null || !line.evidence().isEmpty() || isShown(before);
        var input = line.input();
        var entry = input == null
                ? new Entry.NotAssigned(line.reason())
                : new Entry.Given(input, line.evidence().isEmpty() ? source : source + ", " + line.evidence(), shown);
        // A sheet refuses what a line cannot take.
        var _ = new Sheet(sheet.set(), sheet.assessment().unit(), Map.of(line.code(), entry));
        return entry;
    }

    private static boolean isShown(@Nullable LineEntry before) {
        return before != null && before.file();
    }

    private void take(Actor actor, Assessment assessment, Stage stage, LineSaid line, Entry entry) {
        var id = UUID.randomUUID();
        var said = new LineEntry(
                id, stage, line.code(), entry, line.evidence(), line.file() != null, line.reason(), now());
        store.say(assessment.id(), said, actor);
        if (line.file() != null) store.keep(id, line.file());
    }
}
