package vn.thidua.compliance;

import vn.thidua.platform.Refusal;

/// Why something cannot be written down so.
public abstract class ComplianceRefused extends Refusal {

    private ComplianceRefused() {
        super(Kind.INVALID);
    }

    public static final class WithoutTitle extends ComplianceRefused {}

    public static final class UnknownRule extends ComplianceRefused {}

    /// Published before it came into being.
    public static final class PublishedBefore extends ComplianceRefused {}

    /// Said to be public, but not where.
    public static final class WithoutAddress extends ComplianceRefused {}

    public static final class NoAddress extends ComplianceRefused {}

    /// A day that has not come.
    public static final class InTheFuture extends ComplianceRefused {}

    /// Stated without saying what was looked at.
    public static final class WithoutWords extends ComplianceRefused {}
}
