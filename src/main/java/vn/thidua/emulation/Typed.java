package vn.thidua.emulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/// Numbers and days as they are written in Vietnamese.
public final class Typed {

    private static final List<DateTimeFormatter> DAYS =
            List.of(DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ofPattern("d/M/uuuu"));

    private Typed() {}

    /// A comma before decimals, dots between thousands; a dot that does not part thousands is taken for a comma.
    public static Optional<BigDecimal> number(String typed) {
        var text = typed.replaceAll("[\\s%]+", "");
        if (text.matches("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?")) text = text.replace(".", "");
        text = text.replace(',', '.');
        return text.matches("-?\\d{1,15}(\\.\\d{1,6})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    public static String written(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }

    /// `2026-03-05` or `5/3/2026`.
    public static Optional<LocalDate> day(String typed) {
        for (var format : DAYS) {
            try {
                return Optional.of(LocalDate.parse(typed.strip(), format));
            } catch (DateTimeParseException _) {
                // perhaps written the other way
            }
        }
        return Optional.empty();
    }
}
