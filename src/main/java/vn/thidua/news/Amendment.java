package vn.thidua.news;

/// How a published article is corrected: as news to its readers, or as a slip of the pen.
public sealed interface Amendment {

    /// Readers are told, under "Lịch sử cập nhật", and the date of update moves.
    record Major(String note) implements Amendment {
        public Major {
            note = CleanText.plain(note);
            if (note.isEmpty()) throw new NewsRefused.WithoutNote();
        }
    }

    /// Nothing that a reader would want to know: the date of update stays.
    record Minor() implements Amendment {}
}
