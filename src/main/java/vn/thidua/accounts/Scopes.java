package vn.thidua.accounts;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.Scope;

/// A role and where on its site it holds, as the trail tells it; the entry itself names the site.
final class Scopes {

    private Scopes() {}

    static String words(String role, @Nullable Scope where) {
        if (where == null) return role + " @ *";
        var section = where.section() == null ? "" : " / " + where.section();
        var unit = where.unit() == null ? "" : " / " + where.unit();
        return role + section + unit;
    }
}
