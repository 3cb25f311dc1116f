package vn.thidua.emulation.honours;

/// The name of an award in data, e.g. `PROVINCE_FLAG`.
public record AwardCode(String value) {

    public AwardCode {
        if (!value.matches("[A-Z][A-Z0-9_]{1,30}")) throw new IllegalArgumentException("award " + value);
    }
}
