package vn.thidua.traffic;

/// How often an article has been read: all of it, and how much of that comes from an older system.
public record Views(long total, long fromOldSystem) {

    static final Views NONE = new Views(0, 0);
}
