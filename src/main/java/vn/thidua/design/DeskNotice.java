package vn.thidua.design;

import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// What was just done, told on the page that a form leads to: `?bao=saved` shows the words `done.saved`.
public final class DeskNotice {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9.-]{0,60}");

    private DeskNotice() {}

    public static Optional<String> current() {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes))
            return Optional.empty();
        var key = attributes.getRequest().getParameter("bao");
        if (key == null || !KEY.matcher(key).matches()) return Optional.empty();
        var known = ResourceBundle.getBundle("messages", java.util.Locale.ROOT).containsKey("done." + key);
        return known ? Optional.of(Words.say("done." + key)) : Optional.empty();
    }
}
