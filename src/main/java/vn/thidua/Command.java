package vn.thidua;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;

/// A run for one task on the command line (`import`, `rebuild-search`, `verify-audit`, `break-glass`): no web server,
/// no index, and the database of a running product is shared with it.
final class Command {

    private static final Set<String> NAMES = Set.of("import", "rebuild-search", "verify-audit", "break-glass");

    private Command() {}

    static boolean isOne(String... arguments) {
        return Arrays.stream(arguments)
                .filter(argument -> !argument.startsWith("--"))
                .findFirst()
                .filter(NAMES::contains)
                .isPresent();
    }

    static void run(SpringApplication application, String... arguments) {
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setAdditionalProfiles("command");
        application.setDefaultProperties(Map.of("thidua.command", "true", "logging.level.root", "error"));
        application.setLogStartupInfo(false);
        System.exit(SpringApplication.exit(application.run(arguments)));
    }
}
