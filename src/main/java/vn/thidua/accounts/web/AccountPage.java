package vn.thidua.accounts.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.site.SectionNames;

/// One account: what is known of it and what can be done with it.
///
/// @param giving the roles that whoever looks at it may give
/// @param sessions how many are open
/// @param linkEnds when the link that waits for its person ends
/// @param self whether it is one's own
/// @param history whether whoever looks may read the trail
public record AccountPage(
        RegisterPage.Row row,
        List<RegisterPage.RoleName> giving,
        List<RegisterPage.UnitName> units,
        List<SectionNames.Named> sections,
        List<RegisterPage.Row> others,
        long sessions,
        @Nullable Instant linkEnds,
        boolean self,
        boolean history,
        AccountForm form) {

    public boolean disabled() {
        return row.state().equals("disabled");
    }

    public boolean locked() {
        return row.state().equals("locked");
    }

    public String endsOn() {
        var day = row.endsOn();
        return day == null ? "" : day.toString();
    }

    public String kind() {
        return row.kind().equals("outsider") ? "outsider" : "staff";
    }
}
