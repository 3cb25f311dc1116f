package vn.thidua.delivery;

/// A site's state of affairs: how often it has changed so far, and the day in Vietnam (headers show the date).
record Edition(long number, long day) {

    boolean isOlderThan(Edition other) {
        return number < other.number || day < other.day;
    }
}
