package vn.thidua.emulation.ballot.web;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.Words;
import vn.thidua.emulation.Typed;
import vn.thidua.emulation.ballot.Outcome;
import vn.thidua.emulation.rules.Citation;
import vn.thidua.emulation.scoring.Fraction;
import vn.thidua.emulation.scoring.Threshold;
import vn.thidua.platform.Vietnam;

/// Shares, sources and times as pages and papers say them.
public final class BallotWords {

    private static final BigInteger HUNDREDTHS = BigInteger.valueOf(10_000);
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private BallotWords() {}

    /// `70 %`, or `2/3` where per cent would have to be rounded.
    public static String share(Fraction share) {
        var parts = share.over().multiply(HUNDREDTHS).divideAndRemainder(share.under());
        if (parts[1].signum() != 0) return share.toString();
        var percent = new BigDecimal(parts[0], 2).stripTrailingZeros();
        return Typed.written(percent.scale() < 0 ? percent.setScale(0) : percent) + " %";
    }

    /// `ít nhất 70 % của tất cả thành viên`.
    public static String threshold(Threshold threshold) {
        return Words.say(
                threshold.exceeded() ? "ballot.more.than" : "ballot.at.least",
                share(threshold.least()),
                Words.say("ballot.of." + threshold.of()));
    }

    public static String source(Citation source) {
        return source.words();
    }

    /// `8 trên 11, cần ít nhất 70 % của tất cả thành viên (8 phiếu)`.
    public static String result(Outcome outcome, Outcome.Result result) {
        return Words.say(
                "ballot.result", result.votes(), outcome.base(), threshold(outcome.threshold()), outcome.needed());
    }

    /// As the field of a form writes a time of Vietnam.
    public static String local(@Nullable Instant at) {
        return at == null ? "" : LOCAL.format(LocalDateTime.ofInstant(at, Vietnam.ZONE));
    }
}
