package vn.thidua.site;

import vn.thidua.platform.Refusal;

/// Why a site cannot be set up so.
public abstract class SiteRefused extends Refusal {

    private SiteRefused(Kind kind, Object... facts) {
        super(kind, facts);
    }

    public static final class WithoutHost extends SiteRefused {
        public WithoutHost() {
            super(Kind.INVALID);
        }
    }

    public static final class HostTaken extends SiteRefused {
        public HostTaken(String host) {
            super(Kind.CONFLICT, host);
        }
    }
}
