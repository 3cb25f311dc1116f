package vn.thidua.feedback;

/// How a report ended, and the remark that says what was done; without one where it was no error says too little.
public record Settlement(ReportState state, String remark) {

    public static final int LONGEST_REMARK = 1_000;

    public Settlement {
        remark = PlainWords.of(remark);
        if (state == ReportState.NO_ERROR && remark.isEmpty()) throw new FeedbackRefused.WithoutRemark();
        if (remark.length() > LONGEST_REMARK) throw new FeedbackRefused.RemarkTooLong(LONGEST_REMARK, remark.length());
    }

    String words() {
        return remark.isEmpty() ? state.key() : state.key() + ": " + remark;
    }
}
