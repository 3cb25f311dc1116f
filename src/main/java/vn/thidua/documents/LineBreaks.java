package vn.thidua.documents;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/// Where a line of a paper may end: as the rules of Unicode say for Vietnamese, so that `11/2021/QĐ` and `9/10` stay in
/// one line. The layout by itself ends lines before every `/`.
final class LineBreaks implements FSTextBreaker {

    private final BreakIterator places = BreakIterator.getLineInstance(Locale.forLanguageTag("vi"));

    @Override
    public void setText(String text) {
        places.setText(text);
    }

    @Override
    public int next() {
        return places.next();
    }
}
