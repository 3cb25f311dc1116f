package vn.thidua.emulation.registration;

import vn.thidua.platform.Right;

/// What not everybody may do with registrations. The bloc's side is asked of the room of blocs: whoever leads the year
/// judges, and nobody the registration of the own unit.
public enum RegistrationRight implements Right {
    /// Draft for one's own unit.
    WRITE,
    /// Send, withdraw and write anew for one's own unit.
    SUBMIT
}
