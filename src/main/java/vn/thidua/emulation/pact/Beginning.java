package vn.thidua.emulation.pact;

/// What a new pact begins from.
public enum Beginning {
    TEMPLATE,
    /// The bloc's last pact before that year, its periods moved on; the template where there is none.
    LAST_YEAR
}
