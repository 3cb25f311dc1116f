package vn.thidua.accounts;

import org.jspecify.annotations.Nullable;

/// How somebody comes in.
///
/// @param identity who they are at the provider, where they came by it
/// @param browser what it says it is
record Coming(Way way, @Nullable Identity identity, String browser) {

    private static final int LONGEST_BROWSER = 200;

    Coming {
        if ((way == Way.PROVIDER) != (identity != null)) throw new IllegalArgumentException(way.name());
        browser = browser.substring(0, Math.min(LONGEST_BROWSER, browser.length()));
    }

    static Coming by(Way way, String browser) {
        return new Coming(way, null, browser);
    }

    /// Whether the provider has seen a second factor that the agency counts.
    boolean strong() {
        return identity != null && identity.strong();
    }
}
