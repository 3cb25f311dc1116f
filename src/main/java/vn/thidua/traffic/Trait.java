package vn.thidua.traffic;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.SiteId;

/// What very many views have in common; they are counted as one and told apart only when written.
///
/// @param section the first part of the address, or `null` for an article
record Trait(
        SiteId site,
        LocalDate day,
        long hour,
        @Nullable String section,
        String device,
        String language,
        String referrer) {}
