package vn.thidua.accounts;

/// Whose account it is. Administrators are known by their roles; the product itself acts without an account.
public enum AccountKind {
    /// Somebody of the agency.
    STAFF,
    /// Somebody from elsewhere, until a day.
    OUTSIDER
}
