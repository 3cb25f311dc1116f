package vn.thidua.emulation.scoring;

import java.math.BigDecimal;

/// The maximum where it was done, nothing where it was not.
public record PassFail() implements Formula.OfOne<Input.Done> {

    @Override
    public Class<Input.Done> takes() {
        return Input.Done.class;
    }

    @Override
    public boolean fits(BigDecimal max) {
        return true;
    }

    @Override
    public Worked worked(Input.Done input, BigDecimal max) {
        return input.done()
                ? new Worked(Fraction.of(max), "được trọn điểm")
                : new Worked(Fraction.ZERO, "không được điểm");
    }
}
