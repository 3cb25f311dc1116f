package vn.thidua.newsroom;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.news.ArticleId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;

/// An article in the making, with what may be done to it. A transition says what comes next, or refuses.
///
/// @param groupSince since when whoever touched it last has been at it
/// @param keptVersion the last version that stands as a revision
/// @param article the published article that this corrects, or that it became
/// @param note how a correction is told to readers: empty for a minor one, `null` while nobody has said
/// @param dueAt when it is to be published
record Draft(
        DraftId id,
        SiteId site,
        Stage stage,
        int version,
        DraftText text,
        UUID author,
        UUID touchedBy,
        Instant groupSince,
        int keptVersion,
        @Nullable ArticleId article,
        @Nullable Integer articleVersion,
        @Nullable String note,
        @Nullable Instant dueAt,
        boolean binned) {

    /// How long one person's uninterrupted typing stays one revision.
    static final Duration GROUP = Duration.ofMinutes(10);

    /// Where rights are asked for: its section, or the whole site while it has none.
    Scope scope() {
        var section = text.at("section");
        return section.isBlank() ? Scope.of(site) : Scope.of(site).section(section);
    }

    boolean corrects() {
        return article != null && stage != Stage.PUBLISHED;
    }

    /// Its author, while they may write there, and whoever reviews there.
    boolean mayBeWrittenBy(Actor actor) {
        if (actor.may(NewsroomRight.REVIEW, scope())) return true;
        return actor.account().equals(author) && mayWrite(actor);
    }

    private boolean mayWrite(Actor actor) {
        return text.at("section").isBlank()
                ? actor.mayAnywhere(NewsroomRight.WRITE, site)
                : actor.may(NewsroomRight.WRITE, scope());
    }

    void mustBeWrittenBy(Actor actor) {
        if (!mayBeWrittenBy(actor)) throw new Forbidden(NewsroomRight.WRITE);
    }

    /// Neither published nor put aside.
    boolean open() {
        return !binned && stage != Stage.PUBLISHED;
    }

    void mustBeOpen() {
        if (!open()) throw new NewsroomRefused.NotNow();
    }

    /// Whoever approves or publishes has read what stands there.
    void mustBeAsRead(int read) {
        if (version != read) throw new NewsroomRefused.ChangedSince();
    }

    /// A change after the approval asks for a new one: nobody has seen what would be published. A scheduled text waits
    /// for it too.
    Stage changed() {
        mustBeOpen();
        return switch (stage) {
            case APPROVED, SCHEDULED -> Stage.SUBMITTED;
            case DRAFT, SUBMITTED, RETURNED -> stage;
            case PUBLISHED -> throw new NewsroomRefused.NotNow();
        };
    }

    Stage submitted() {
        mustBeOpen();
        mustBeComplete();
        return switch (stage) {
            case DRAFT, RETURNED -> Stage.SUBMITTED;
            case SUBMITTED, APPROVED, SCHEDULED, PUBLISHED -> throw new NewsroomRefused.NotNow();
        };
    }

    Stage returned(String reason) {
        mustBeOpen();
        if (reason.isBlank()) throw new NewsroomRefused.WithoutReason();
        return switch (stage) {
            case SUBMITTED, APPROVED, SCHEDULED -> Stage.RETURNED;
            case DRAFT, RETURNED, PUBLISHED -> throw new NewsroomRefused.NotNow();
        };
    }

    Stage approved(Actor by) {
        mustBeOpen();
        if (by.account().equals(author)) throw new NewsroomRefused.OwnWork();
        mustBeComplete();
        return switch (stage) {
            case SUBMITTED -> Stage.APPROVED;
            case DRAFT, RETURNED, APPROVED, SCHEDULED, PUBLISHED -> throw new NewsroomRefused.NotNow();
        };
    }

    Stage scheduled(Instant due, Instant now) {
        mustBeOpen();
        if (!due.isAfter(now)) throw new NewsroomRefused.InThePast();
        return switch (stage) {
            case APPROVED, SCHEDULED -> Stage.SCHEDULED;
            case DRAFT, SUBMITTED, RETURNED, PUBLISHED -> throw new NewsroomRefused.NotNow();
        };
    }

    /// Whoever wrote it or hurried it sees nothing new in it.
    ///
    /// @param hurriedBy who published it without an approval; `null` when nobody did
    void mustBeNewTo(Actor actor, @Nullable UUID hurriedBy) {
        if (!isNewTo(actor, hurriedBy)) throw new NewsroomRefused.OwnHaste();
    }

    boolean isNewTo(Actor actor, @Nullable UUID hurriedBy) {
        return !actor.account().equals(author) && !actor.account().equals(hurriedBy);
    }

    Stage unscheduled() {
        if (binned || stage != Stage.SCHEDULED) throw new NewsroomRefused.NotNow();
        return Stage.APPROVED;
    }

    void mustBePublishable(boolean forced) {
        mustBeOpen();
        mustBeComplete();
        if (!forced && stage != Stage.APPROVED && stage != Stage.SCHEDULED) throw new NewsroomRefused.NotNow();
    }

    private void mustBeComplete() {
        var faults = Checks.grave(text);
        if (!faults.isEmpty()) throw new NewsroomRefused.Incomplete(faults);
    }

    /// Whether a change by this person now begins a new save group, so that the state before it is kept first.
    boolean beginsGroup(UUID by, Instant now) {
        return !by.equals(touchedBy) || now.isAfter(groupSince.plus(GROUP));
    }
}
