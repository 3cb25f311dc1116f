package vn.thidua.emulation.ranking;

import java.time.LocalDate;
import vn.thidua.design.Words;
import vn.thidua.platform.Refusal;

/// Why a ranking cannot be so, or does not go on.
public abstract class RankingRefused extends Refusal {

    private RankingRefused(Kind kind, Object... facts) {
        super(kind, facts);
    }

    public static final class TooLong extends RankingRefused {
        public TooLong(int most) {
            super(Kind.INVALID, most);
        }
    }

    public static final class TieRuleTwice extends RankingRefused {
        public TieRuleTwice() {
            super(Kind.INVALID);
        }
    }

    public static final class UnknownTieRule extends RankingRefused {
        public UnknownTieRule(String rule) {
            super(Kind.INVALID, rule);
        }
    }

    public static final class NoCount extends RankingRefused {
        public NoCount(String typed) {
            super(Kind.INVALID, typed);
        }
    }

    public static final class NoPercent extends RankingRefused {
        public NoPercent(String typed) {
            super(Kind.INVALID, typed);
        }
    }

    public static final class NoRounding extends RankingRefused {
        public NoRounding() {
            super(Kind.INVALID);
        }
    }

    public static final class OrderWithoutSource extends RankingRefused {
        public OrderWithoutSource() {
            super(Kind.INVALID);
        }
    }

    public static final class QuotaWithoutSource extends RankingRefused {
        public QuotaWithoutSource() {
            super(Kind.INVALID);
        }
    }

    public static final class RoundingWithoutSource extends RankingRefused {
        public RoundingWithoutSource() {
            super(Kind.INVALID);
        }
    }

    public static final class FlagsWithoutSource extends RankingRefused {
        public FlagsWithoutSource() {
            super(Kind.INVALID);
        }
    }

    public static final class PriorityWithoutSource extends RankingRefused {
        public PriorityWithoutSource() {
            super(Kind.INVALID);
        }
    }

    /// A rule is cited for a number that it does not say.
    public static final class OtherThanTheRule extends RankingRefused {
        public OtherThanTheRule(String source) {
            super(Kind.INVALID, source);
        }
    }

    /// Who gets a flag has its place alone.
    public static final class FlagsMayBeShared extends RankingRefused {
        public FlagsMayBeShared(int flags, int distinct) {
            super(Kind.INVALID, flags, distinct);
        }
    }

    public static final class ExcludedTwice extends RankingRefused {
        public ExcludedTwice() {
            super(Kind.INVALID);
        }
    }

    public static final class ExcludedWithoutReason extends RankingRefused {
        public ExcludedWithoutReason() {
            super(Kind.INVALID);
        }
    }

    public static final class NotAMember extends RankingRefused {
        public NotAMember() {
            super(Kind.INVALID);
        }
    }

    public static final class UnknownClass extends RankingRefused {
        public UnknownClass(String grade) {
            super(Kind.CONFLICT, grade);
        }
    }

    public static final class WithoutScore extends RankingRefused {
        public WithoutScore(String unit) {
            super(Kind.CONFLICT, unit);
        }
    }

    public static final class NobodyRanked extends RankingRefused {
        public NobodyRanked() {
            super(Kind.CONFLICT);
        }
    }

    public static final class WithoutTerms extends RankingRefused {
        public WithoutTerms() {
            super(Kind.CONFLICT);
        }
    }

    public static final class AlreadyCertified extends RankingRefused {
        public AlreadyCertified() {
            super(Kind.CONFLICT);
        }
    }

    public static final class NotCertified extends RankingRefused {
        public NotCertified() {
            super(Kind.CONFLICT);
        }
    }

    /// The ranking is not in a state in which this can be done.
    public static final class NotNow extends RankingRefused {
        public NotNow() {
            super(Kind.CONFLICT);
        }
    }

    /// Somebody else saved the terms after they were read.
    public static final class ChangedMeanwhile extends RankingRefused {
        public ChangedMeanwhile() {
            super(Kind.CONFLICT);
        }
    }

    public static final class TieOpen extends RankingRefused {
        public TieOpen(int place, int units) {
            super(Kind.CONFLICT, place, units);
        }
    }

    public static final class TieAtTheQuota extends RankingRefused {
        public TieAtTheQuota(int allowed, int units) {
            super(Kind.CONFLICT, allowed, units);
        }
    }

    public static final class ReviewEndsBeforeToday extends RankingRefused {
        public ReviewEndsBeforeToday() {
            super(Kind.INVALID);
        }
    }

    public static final class ReviewIsOver extends RankingRefused {
        public ReviewIsOver(LocalDate until) {
            super(Kind.CONFLICT, Words.day(until));
        }
    }

    public static final class ReviewNotOver extends RankingRefused {
        public ReviewNotOver(LocalDate until) {
            super(Kind.CONFLICT, Words.day(until));
        }
    }

    public static final class ObjectionOpen extends RankingRefused {
        public ObjectionOpen(long open) {
            super(Kind.CONFLICT, open);
        }
    }

    public static final class AnsweredAlready extends RankingRefused {
        public AnsweredAlready() {
            super(Kind.CONFLICT);
        }
    }

    /// The scores, terms or votes give something else than what the members saw.
    public static final class ChangedSinceReview extends RankingRefused {
        public ChangedSinceReview() {
            super(Kind.CONFLICT);
        }
    }

    /// Somebody vouched, or the ranking was worked out anew, after the page was read.
    public static final class VouchedMeanwhile extends RankingRefused {
        public VouchedMeanwhile() {
            super(Kind.CONFLICT);
        }
    }

    /// Two-person rule: whoever vouched first does not vouch again.
    public static final class SamePerson extends RankingRefused {
        public SamePerson() {
            super(Kind.CONFLICT);
        }
    }

    public static final class NothingSaid extends RankingRefused {
        public NothingSaid() {
            super(Kind.INVALID);
        }
    }

    public static final class ReplacedWithoutReason extends RankingRefused {
        public ReplacedWithoutReason() {
            super(Kind.INVALID);
        }
    }

    public static final class VotesWithoutReference extends RankingRefused {
        public VotesWithoutReference() {
            super(Kind.INVALID);
        }
    }

    public static final class NoVotes extends RankingRefused {
        public NoVotes(String typed) {
            super(Kind.INVALID, typed);
        }
    }

    public static final class NotADay extends RankingRefused {
        public NotADay(String typed) {
            super(Kind.INVALID, typed);
        }
    }

    public static final class NotLocked extends RankingRefused {
        public NotLocked() {
            super(Kind.CONFLICT);
        }
    }
}
