package vn.thidua.emulation.decision;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// A layout of certificates, or how far a printer is off, was changed.
///
/// @param award its code; empty for a printer
public record CertificateLayoutKept(SiteId site, String award, String after, Actor by) implements Happening {

    @Override
    public String subject() {
        return award.isEmpty() ? "printer:" + by.account() : "certificate-layout:" + award;
    }
}
