package vn.thidua.emulation.rules;

import vn.thidua.platform.Refusal;

/// Why a legal basis, a package or the use of a rule is refused.
public abstract class RulesRefused extends Refusal {

    private RulesRefused(Object... facts) {
        super(Kind.INVALID, facts);
    }

    private RulesRefused(Kind kind, Object... facts) {
        super(kind, facts);
    }

    public static final class WithoutBasis extends RulesRefused {}

    /// What was sent is no PDF, or too large.
    public static final class NoFile extends RulesRefused {

        public NoFile(int megabytes) {
            super(megabytes);
        }
    }

    public static final class WithoutName extends RulesRefused {}

    public static final class WithoutValue extends RulesRefused {}

    public static final class WithoutRules extends RulesRefused {}

    public static final class WithoutReason extends RulesRefused {}

    public static final class EndsBeforeItBegins extends RulesRefused {}

    public static final class NoVersion extends RulesRefused {}

    public static final class NoKey extends RulesRefused {

        public NoKey(String key) {
            super(key);
        }
    }

    public static final class KeyTwice extends RulesRefused {

        public KeyTwice(String key) {
            super(key);
        }
    }

    public static final class NoNumber extends RulesRefused {

        public NoNumber(String written) {
            super(written);
        }
    }

    public static final class NoDay extends RulesRefused {

        public NoDay(String written) {
            super(written);
        }
    }

    /// The package in force says nothing of it.
    public static final class UnknownRule extends RulesRefused {

        public UnknownRule(String rule) {
            super(rule);
        }
    }

    /// No package is in force on that day.
    public static final class NoPackage extends RulesRefused {

        public NoPackage(String day) {
            super(Kind.CONFLICT, day);
        }
    }

    /// The rule rests on a basis that has lapsed, and nobody has allowed its use.
    public static final class Lapsed extends RulesRefused {

        public Lapsed(String basis, String day) {
            super(Kind.CONFLICT, basis, day);
        }
    }

    /// Only a basis that has lapsed needs leave.
    public static final class NotLapsed extends RulesRefused {}

    /// Whoever asks for the use of a lapsed basis does not confirm it.
    public static final class SamePerson extends RulesRefused {}

    public static final class ConfirmedAlready extends RulesRefused {

        public ConfirmedAlready() {
            super(Kind.CONFLICT);
        }
    }

    /// Leave ends within a year.
    public static final class EndsTooLate extends RulesRefused {}

    /// That version is there and says something else: a version never changes.
    public static final class VersionTaken extends RulesRefused {

        public VersionTaken(String name, int version) {
            super(Kind.CONFLICT, name, version);
        }
    }

    public static final class BasisKnown extends RulesRefused {

        public BasisKnown(String number) {
            super(Kind.CONFLICT, number);
        }
    }

    public static final class NoLink extends RulesRefused {}

    public static final class NoHash extends RulesRefused {}

    /// A rule names a basis that the file does not have.
    public static final class BasisWanting extends RulesRefused {

        public BasisWanting(String rule, String basis) {
            super(rule, basis);
        }
    }

    public static final class FileTooLarge extends RulesRefused {

        public FileTooLarge() {
            super(Kind.TOO_LARGE);
        }
    }

    public static final class NoRulesFile extends RulesRefused {}

    public static final class OtherSchema extends RulesRefused {

        public OtherSchema(int schema) {
            super(schema);
        }
    }

    /// What the file says is not what its hash is of.
    public static final class HashDiffers extends RulesRefused {}

    public static final class WrongField extends RulesRefused {

        public WrongField(String place, String wanted) {
            super(place, wanted);
        }
    }

    public static final class UnknownField extends RulesRefused {

        public UnknownField(String place) {
            super(place);
        }
    }
}
