package vn.thidua.mail;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// Somebody asked for a mail that was given up to be tried again; to whom it goes stays out of the trail.
public record MailSentAgain(SiteId site, long number, String before, Actor by) implements Happening {

    @Override
    public String subject() {
        return "mail:" + number;
    }
}
