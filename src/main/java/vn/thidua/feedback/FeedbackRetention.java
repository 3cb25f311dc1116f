package vn.thidua.feedback;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import vn.thidua.design.Bilingual;

/// How long feedback is kept and why, as `feedback/retention.properties` says.
public record FeedbackRetention(int settledDays, Bilingual settledReason, int usefulDays, Bilingual usefulReason) {

    public FeedbackRetention {
        if (settledDays < 1 || usefulDays < 1) throw new IllegalArgumentException("Feedback must be kept for a day");
    }

    static FeedbackRetention read() {
        var read = new Properties();
        try (var stream = FeedbackRetention.class.getResourceAsStream("/feedback/retention.properties");
                var reader = new InputStreamReader(java.util.Objects.requireNonNull(stream), StandardCharsets.UTF_8)) {
            read.load(reader);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return new FeedbackRetention(
                Integer.parseInt(read.getProperty("settled.days")),
                new Bilingual(read.getProperty("settled.reason.vi"), read.getProperty("settled.reason.en")),
                Integer.parseInt(read.getProperty("useful.days")),
                new Bilingual(read.getProperty("useful.reason.vi"), read.getProperty("useful.reason.en")));
    }
}
