package vn.thidua.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.platform.SiteId;

/// All sites at one moment, found by host or id without asking the database.
record SiteDirectory(List<Site> sites, Map<String, Site> byHost, Map<SiteId, Site> byId, Optional<Site> fallback) {

    static final SiteDirectory EMPTY = new SiteDirectory(List.of());

    SiteDirectory(List<Site> sites) {
        this(
                List.copyOf(sites),
                hosts(sites),
                ids(sites),
                sites.stream().filter(Site::isDefault).findFirst());
    }

    Optional<Site> at(String host) {
        var site = byHost.get(withoutPort(host));
        return site == null ? fallback : Optional.of(site);
    }

    Optional<Site> site(SiteId id) {
        return Optional.ofNullable(byId.get(id));
    }

    private static String withoutPort(String host) {
        if (host.startsWith("[")) return host; // an IPv6 address is never a site's name
        var colon = host.indexOf(':');
        return colon < 0 ? host : host.substring(0, colon);
    }

    private static Map<String, Site> hosts(List<Site> sites) {
        var map = new HashMap<String, Site>();
        sites.forEach(site -> site.hosts().forEach(host -> map.put(host, site)));
        return Map.copyOf(map);
    }

    private static Map<SiteId, Site> ids(List<Site> sites) {
        var map = new HashMap<SiteId, Site>();
        sites.forEach(site -> map.put(site.id(), site));
        return Map.copyOf(map);
    }
}
