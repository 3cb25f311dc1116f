package vn.thidua.emulation.scoring;

import java.math.BigDecimal;

/// A class into which units fall, such as “xuất sắc”.
///
/// @param least percentage of the achievable points, 0 to 100, itself enough
/// @param floor percentage of its own achievable points that each criterion with a floor needs, 0 to 100
public record Grade(String name, BigDecimal least, BigDecimal floor) {

    public Grade {
        name = ScoringRefused.title("", name);
        least = Exact.percent(least);
        floor = Exact.percent(floor);
    }

    boolean takesAnybody() {
        return least.signum() == 0 && floor.signum() == 0;
    }
}
