package vn.thidua.organisation;

import vn.thidua.platform.Right;

/// What not everybody may do with an organisation.
public enum OrganisationRight implements Right {
    /// Found, rename, merge, split and end units.
    ARRANGE_UNITS,
    /// Add people and positions, appoint and relieve.
    APPOINT
}
