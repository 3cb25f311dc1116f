package vn.thidua.site;

import vn.thidua.platform.Right;

/// What not everybody may do with a site.
public enum SiteRight implements Right {
    CONFIGURE,
    OUTAGE,
    COMPLIANCE,
    REDIRECT
}
