package vn.thidua.platform;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where a right holds: on a whole site, in one of its sections, or for one unit of it.
///
/// @param section the section's slug; `null` for all of them
/// @param unit `null` for all of them
public record Scope(
        SiteId site, @Nullable String section, @Nullable UUID unit) {

    public static Scope of(SiteId site) {
        return new Scope(site, null, null);
    }

    public Scope section(String slug) {
        return new Scope(site, slug, unit);
    }

    public Scope unit(UUID id) {
        return new Scope(site, section, id);
    }

    /// Whether what holds here holds there.
    public boolean covers(Scope other) {
        return site.equals(other.site)
                && (section == null || section.equals(other.section))
                && (unit == null || unit.equals(other.unit));
    }
}
