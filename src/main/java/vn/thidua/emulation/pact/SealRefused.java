package vn.thidua.emulation.pact;

import vn.thidua.platform.Refusal;

/// Why an organisation's own signature is not taken.
public abstract class SealRefused extends Refusal {

    private SealRefused(Kind kind, Object... facts) {
        super(kind, facts);
    }

    /// The text was frozen without places for seals, or the party is the witness.
    public static final class NotAsked extends SealRefused {
        public NotAsked() {
            super(Kind.CONFLICT);
        }
    }

    public static final class PersonFirst extends SealRefused {
        public PersonFirst(String unit) {
            super(Kind.CONFLICT, unit);
        }
    }

    /// The seal stands on the sheet, in ink.
    public static final class OnPaper extends SealRefused {
        public OnPaper(String unit) {
            super(Kind.CONFLICT, unit);
        }
    }

    public static final class SealedAlready extends SealRefused {
        public SealedAlready(String unit) {
            super(Kind.CONFLICT, unit);
        }
    }

    public static final class AnotherOrganisation extends SealRefused {
        public AnotherOrganisation(String certificate, String unit) {
            super(Kind.INVALID, certificate, unit);
        }
    }

    /// The witness signs after the seals.
    public static final class Awaited extends SealRefused {
        public Awaited(String units) {
            super(Kind.CONFLICT, units);
        }
    }
}
