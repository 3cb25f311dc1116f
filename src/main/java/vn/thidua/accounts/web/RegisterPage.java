package vn.thidua.accounts.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.Words;
import vn.thidua.platform.Slice;
import vn.thidua.platform.Vietnam;

/// The register of the accounts of a site.
///
/// @param reviewedAt when somebody last looked through all of them; `null` when nobody has
/// @param due the day by which somebody should
public record RegisterPage(
        RegisterFilter filter,
        Slice<Row> slice,
        List<RoleName> roles,
        List<UnitName> units,
        @Nullable Instant reviewedAt,
        @Nullable String reviewedBy,
        LocalDate due,
        LocalDate today) {

    public record RoleName(String key, String name) {}

    public record UnitName(UUID id, String name) {}

    /// A role within a scope, in words.
    ///
    /// @param everywhere on every site; then nobody takes it away here
    public record Held(
            String key,
            String role,
            boolean everywhere,
            @Nullable String section,
            @Nullable UUID unit,
            String scope) {}

    /// @param state `invited`, `active`, `locked`, `disabled`
    /// @param kind `administrator`, `staff`, `outsider`, `service`
    public record Row(
            UUID id,
            String login,
            String name,
            UUID unit,
            String unitName,
            List<Held> roles,
            String state,
            String kind,
            boolean hasFactor,
            @Nullable String manager,
            @Nullable UUID managerId,
            Instant invitedAt,
            Instant lastSeenAt,
            @Nullable Instant passwordSetAt,
            @Nullable Instant disabledAt,
            @Nullable LocalDate endsOn) {

        public String rolesInWords() {
            return roles.stream()
                    .map(held -> held.role() + (held.scope().isEmpty() ? "" : " (" + held.scope() + ")"))
                    .collect(Collectors.joining("; "));
        }

        public boolean good() {
            return state.equals("active");
        }
    }

    public boolean overdue() {
        return !today.isBefore(due);
    }

    public String reviewed() {
        if (reviewedAt == null) return Words.say("accounts.review.never", Words.day(due));
        return Words.say(
                "accounts.review.last",
                Words.day(Vietnam.dayOf(reviewedAt)),
                reviewedBy == null ? "–" : reviewedBy,
                Words.day(due));
    }

    public String newer() {
        return "/quan-tri/tai-khoan" + filter.address("trang=" + (slice.number() - 1));
    }

    public String older() {
        return "/quan-tri/tai-khoan" + filter.address("trang=" + (slice.number() + 1));
    }
}
