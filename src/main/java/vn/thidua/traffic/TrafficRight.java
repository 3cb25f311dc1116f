package vn.thidua.traffic;

import vn.thidua.platform.Right;

/// What not everybody may do with figures.
public enum TrafficRight implements Right {
    READ,
    BASELINE
}
