package vn.thidua.accounts;

import vn.thidua.platform.Right;

/// What not everybody may do with accounts. Whoever holds one of these somewhere is an administrator.
public enum AccountRight implements Right {
    INVITE,
    ASSIGN,
    DISABLE,
    UNLOCK
}
