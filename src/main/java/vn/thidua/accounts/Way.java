package vn.thidua.accounts;

/// By what a session was begun.
enum Way {
    PASSWORD,
    PASSKEY,
    PROVIDER
}
