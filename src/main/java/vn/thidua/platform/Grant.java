package vn.thidua.platform;

/// A right within a scope.
public record Grant(String right, Scope scope) {

    boolean within(Right asked, SiteId site) {
        return right.equals(asked.key()) && scope.site().equals(site);
    }

    boolean allows(Right asked, Scope where) {
        return right.equals(asked.key()) && scope.covers(where);
    }
}
