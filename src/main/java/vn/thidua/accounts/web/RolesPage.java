package vn.thidua.accounts.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import vn.thidua.design.Words;

/// Which role has which right.
///
/// @param rights the keys of rights, each with the roles that have it
public record RolesPage(List<RegisterPage.RoleName> roles, Map<String, List<String>> rights) {

    private static final String GIVING = "Role.";
    private static final ResourceBundle KNOWN =
            ResourceBundle.getBundle("messages", Locale.ROOT, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));

    public boolean has(String role, String right) {
        return rights.getOrDefault(right, List.of()).contains(role);
    }

    public String words(String right) {
        if (right.startsWith(GIVING)) return Words.say("right.Role", role(right));
        return KNOWN.containsKey("right." + right) ? Words.say("right." + right) : right;
    }

    private String role(String right) {
        var key = right.substring(GIVING.length()).toLowerCase(Locale.ROOT).replace('_', '-');
        return roles.stream()
                .filter(role -> role.key().equals(key))
                .findFirst()
                .map(RegisterPage.RoleName::name)
                .orElse(key);
    }
}
