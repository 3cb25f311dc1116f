package vn.thidua.news;

/// Where the board wants an article on the front page.
public enum Priority {
    ORDINARY,
    HIGH,
    LEAD
}
