package vn.thidua.traffic;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import vn.thidua.platform.SiteId;

/// How articles are called and where they stand. The room that keeps articles answers; those withdrawn are left out.
public interface Titles {

    record Titled(String title, String href) {}

    Map<UUID, Titled> of(SiteId site, Collection<UUID> articles);
}
