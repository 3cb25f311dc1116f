package vn.thidua.emulation.review;

import java.util.Optional;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.platform.SiteId;

/// What another room adds to the minutes of a meeting: a ballot, a ranking. Each is a bean; they stand in the order of
/// their `@Order`, after the items of the agenda.
public interface MinutesSection {

    /// Empty where nothing of the kind happened. It is asked whenever the minutes are drawn, and for the last time when
    /// they are frozen.
    Optional<MinutesPart> of(SiteId site, BlocYearId year, ReviewKind kind);
}
