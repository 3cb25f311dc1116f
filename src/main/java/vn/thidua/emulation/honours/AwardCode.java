package vn.thidua.emulation.honours;

/// What a title or form is called in data: English, stable over the years.
public record AwardCode(String value) {

    public AwardCode {
        if (!value.matches("[A-Z][A-Z0-9_]{1,30}")) throw new HonoursRefused.UnknownAward(value);
    }
}
