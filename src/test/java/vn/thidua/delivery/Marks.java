package vn.thidua.delivery;

import vn.thidua.design.Live;

/// Marks as templates write them while somebody weaves.
final class Marks {

    static final String CUT = Live.OPEN + "" + Live.CLOSE;
    static final String VISITS = Live.OPEN + "visits" + Live.CLOSE;
    static final String ONLINE = Live.OPEN + "online" + Live.CLOSE;
    static final String TODAY = Live.OPEN + "today" + Live.CLOSE;

    private Marks() {}
}
