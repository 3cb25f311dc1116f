package vn.thidua.mail;

import vn.thidua.platform.Right;

/// What may be done with the mail of a site.
public enum MailRight implements Right {
    KEEP
}
