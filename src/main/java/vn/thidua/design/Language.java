package vn.thidua.design;

import java.util.Locale;

/// The languages of the frame. Vietnamese has no prefix in the address, English has `/en`.
public enum Language {
    VI(Locale.of("vi", "VN"), ""),
    EN(Locale.ENGLISH, "/en");

    private final Locale locale;
    private final String prefix;

    Language(Locale locale, String prefix) {
        this.locale = locale;
        this.prefix = prefix;
    }

    public Locale locale() {
        return locale;
    }

    public String prefix() {
        return prefix;
    }

    public String tag() {
        return locale.getLanguage();
    }
}
