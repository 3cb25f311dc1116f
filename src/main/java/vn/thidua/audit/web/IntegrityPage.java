package vn.thidua.audit.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thidua.audit.TrailCheck;
import vn.thidua.audit.TrailChecks.Standing;
import vn.thidua.design.FieldErrors;

/// Whether the trail holds: its end, the last anchor, and the last check of the whole.
public record IntegrityPage(Standing standing, @Nullable TrailCheck check, FieldErrors errors) {

    public boolean running() {
        return check != null && check.running();
    }

    public String state() {
        return check == null ? "none" : check.state().name().toLowerCase(Locale.ROOT);
    }

    public boolean good() {
        return check != null && check.state() == TrailCheck.State.HOLDS;
    }
}
