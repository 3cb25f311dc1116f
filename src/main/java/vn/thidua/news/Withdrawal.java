package vn.thidua.news;

/// How an article leaves: with a notice at its address, or as published by mistake and gone.
public sealed interface Withdrawal {

    record WithNotice(String notice) implements Withdrawal {
        public WithNotice {
            notice = CleanText.plain(notice);
            if (notice.isEmpty()) throw new NewsRefused.BodyNotUnderstood();
        }
    }

    record Mistake() implements Withdrawal {}
}
