package vn.thidua.audit.web;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import vn.thidua.design.Words;

/// What an event is called on the page; its name in code where nobody gave it words yet.
final class Happened {

    private static final ResourceBundle KNOWN =
            ResourceBundle.getBundle("messages", Locale.ROOT, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));

    private Happened() {}

    static String words(String what) {
        var key = "happened." + what;
        return KNOWN.containsKey(key) ? Words.say(key) : what;
    }
}
