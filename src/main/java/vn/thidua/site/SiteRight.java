package vn.thidua.site;

import vn.thidua.platform.Right;

/// What not everybody may do with a site.
public enum SiteRight implements Right {
    /// Its words, hosts and menu.
    CONFIGURE,
    /// Announce an outage.
    OUTAGE,
    /// See what the law asks for, and what is wanting.
    COMPLIANCE,
    /// Lead old addresses to new ones.
    REDIRECT
}
