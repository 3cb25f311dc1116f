package vn.thidua.design;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import vn.thidua.platform.Vietnam;

/// The words of the frame, from `messages.properties`, in the language of the current page.
public final class Words {

    private static final ResourceBundle VIETNAMESE = bundle(Locale.ROOT);
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/uuuu, HH:mm");

    private Words() {}

    public static String say(String key, Object... facts) {
        return say(Frame.current().language(), key, facts);
    }

    public static String say(Language language, String key, Object... facts) {
        var words = (language == Language.EN ? ENGLISH : VIETNAMESE).getString(key);
        return facts.length == 0 ? words : new MessageFormat(words, language.locale()).format(facts);
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "messages",
                locale,
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)); // never the system's language
    }

    /// `1.439.560` in Vietnamese, `1,439,560` in English.
    public static String number(long value) {
        return NumberFormat.getIntegerInstance(language().locale()).format(value);
    }

    /// Exact decimals with the mark of the language, at most two behind it.
    public static String number(BigDecimal value) {
        var format = NumberFormat.getNumberInstance(language().locale());
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }

    /// `25/01/2021`, the same in both languages.
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// `25/01/2021, 08:15` in Vietnam's time.
    public static String minute(Instant at) {
        return MINUTE.format(LocalDateTime.ofInstant(at, Vietnam.ZONE));
    }

    /// `Thứ Hai, 25/01/2021`.
    public static String weekday(LocalDate day) {
        return say("weekday." + day.getDayOfWeek().getValue()) + ", " + day(day);
    }

    private static Language language() {
        return Frame.current().language();
    }
}
