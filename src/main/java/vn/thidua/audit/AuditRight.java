package vn.thidua.audit;

import vn.thidua.platform.Right;

/// What not everybody may do with the trail. Nobody may change it.
public enum AuditRight implements Right {
    READ
}
