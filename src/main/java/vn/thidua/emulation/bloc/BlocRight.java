package vn.thidua.emulation.bloc;

import vn.thidua.platform.Right;

/// What not everybody may do with blocs.
public enum BlocRight implements Right {
    /// Found blocs, open their years, write down who leads: the emulation office, on the site.
    ARRANGE,
    /// Keep the calendar and the papers of a year: whoever acts for the unit that leads it on that day.
    LEAD,
    /// Read what members read: whoever acts for one of them.
    VIEW
}
