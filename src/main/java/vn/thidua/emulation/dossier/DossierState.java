package vn.thidua.emulation.dossier;

/// How far a proposal has come.
public enum DossierState {
    DRAFT,
    /// Its unit has checked it.
    CHECKED,
    SUBMITTED,
    RECEIVED,
    SUPPLEMENT_REQUESTED,
    APPRAISED,
    /// The agencies that had to be asked have answered, or their time is over.
    CONSULTED,
    COUNCIL_VOTED,
    /// Laid before whoever decides.
    PROPOSED,
    DECIDED,
    REJECTED,
    WITHDRAWN,
    DISCLOSED,
    AWARDED,
    ARCHIVED,
    REVOKED;

    /// Whether it can still become an award.
    public boolean onItsWay() {
        return switch (this) {
            case DRAFT,
                    CHECKED,
                    SUBMITTED,
                    RECEIVED,
                    SUPPLEMENT_REQUESTED,
                    APPRAISED,
                    CONSULTED,
                    COUNCIL_VOTED,
                    PROPOSED -> true;
            case DECIDED, REJECTED, WITHDRAWN, DISCLOSED, AWARDED, ARCHIVED, REVOKED -> false;
        };
    }

    /// Whether it takes a place of a quota: from its submission on, unless it failed.
    public boolean counts() {
        return switch (this) {
            case SUBMITTED,
                    RECEIVED,
                    SUPPLEMENT_REQUESTED,
                    APPRAISED,
                    CONSULTED,
                    COUNCIL_VOTED,
                    PROPOSED,
                    DECIDED,
                    DISCLOSED,
                    AWARDED,
                    ARCHIVED -> true;
            case DRAFT, CHECKED, REJECTED, WITHDRAWN, REVOKED -> false;
        };
    }

    /// Whether an award came of it.
    public boolean decided() {
        return switch (this) {
            case DECIDED, DISCLOSED, AWARDED, ARCHIVED, REVOKED -> true;
            case DRAFT,
                    CHECKED,
                    SUBMITTED,
                    RECEIVED,
                    SUPPLEMENT_REQUESTED,
                    APPRAISED,
                    CONSULTED,
                    COUNCIL_VOTED,
                    PROPOSED,
                    REJECTED,
                    WITHDRAWN -> false;
        };
    }
}
