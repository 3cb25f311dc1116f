package vn.thidua.accounts;

/// How far somebody came.
public sealed interface Entry {

    /// @param session the secret of the session that has begun
    record In(Token session) implements Entry {}

    /// @param step the secret of the attempt: the second factor is still owed
    record Second(Token step) implements Entry {}
}
