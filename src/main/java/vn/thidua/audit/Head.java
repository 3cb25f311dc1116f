package vn.thidua.audit;

/// How far the trail has come: the number and the hash of its last entry.
record Head(long n, Hash hash) {

    static final Head BEGIN = new Head(0, Hash.NONE);
}
