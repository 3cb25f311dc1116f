package vn.thidua.emulation.review;

import vn.thidua.emulation.bloc.BlocYear;

/// A meeting of a bloc year.
///
/// @param edition grows with every change of the plan: what a form says it was read from
public record ReviewMeeting(
        ReviewMeetingId id, BlocYear year, ReviewKind kind, ReviewPlan plan, ReviewState state, int edition) {

    /// @throws ReviewRefused.NotNow where the meeting is in another state
    public <S> S mustBe(Class<S> state) {
        if (!state.isInstance(this.state)) throw new ReviewRefused.NotNow();
        return state.cast(this.state);
    }

    public ReviewMeeting in(ReviewState next) {
        return new ReviewMeeting(id, year, kind, plan, next, edition);
    }

    /// `Hội nghị tổng kết …, Khối thi đua Tổng hợp 2021`.
    public String words() {
        return plan.title() + ", " + year.title();
    }
}
