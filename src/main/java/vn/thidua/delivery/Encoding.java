package vn.thidua.delivery;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/// Which packings a reader takes.
final class Encoding {

    private static final Pattern REFUSED = Pattern.compile(";\\s*q=0(\\.0*)?\\s*$");

    private Encoding() {}

    static boolean accepts(HttpServletRequest request, String packing) {
        var accepted = request.getHeader("Accept-Encoding");
        if (accepted == null || !accepted.contains(packing)) return false;
        if (accepted.indexOf(';') < 0) return true;
        for (var one : accepted.split(",")) {
            if (one.trim().startsWith(packing)) return !REFUSED.matcher(one).find();
        }
        return false;
    }
}
