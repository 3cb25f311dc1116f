package vn.thidua.emulation.ranking;

import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

/// What regulations say of rounding, as a way of rounding.
final class RoundingText {

    private RoundingText() {}

    /// Empty where the words say nothing that is known.
    static Optional<RoundingMode> read(String words) {
        var said = words.toLowerCase(Locale.of("vi"));
        if (said.contains("xuống") || said.contains("không quá") || said.contains("bỏ phần"))
            return Optional.of(RoundingMode.FLOOR);
        if (said.contains("0,5") || said.contains("gần nhất") || said.contains("số học"))
            return Optional.of(RoundingMode.HALF_UP);
        return said.contains("lên") ? Optional.of(RoundingMode.CEILING) : Optional.empty();
    }
}
