package vn.thidua.emulation.dossier;

import vn.thidua.emulation.honours.AwardCode;
import vn.thidua.emulation.honours.Subject;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.SiteId;

/// Whether an award was registered for, by whichever room keeps registrations; without one an officer says so.
public interface RegisteredTitles {

    boolean registered(SiteId site, int year, UnitId unit, Subject subject, AwardCode award);
}
