package vn.thidua.changes;

/// Whether the database answers, as last seen by the change feed (at most two seconds old).
public interface FeedState {

    boolean connected();
}
