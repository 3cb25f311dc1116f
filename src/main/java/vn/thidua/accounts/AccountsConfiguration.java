package vn.thidua.accounts;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Properties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/// Which profile holds, and where randomness comes from.
@Configuration
class AccountsConfiguration {

    @Bean
    SecureRandom random() {
        return new SecureRandom();
    }

    @Bean
    SingleSignOnSettings singleSignOnSettings(Environment environment) {
        return Binder.get(environment).bindOrCreate("thidua.accounts.oidc", SingleSignOnSettings.class);
    }

    @Bean
    Profile accountProfile(@Value("${thidua.accounts.profile:tcvn}") String name) throws IOException {
        var file = new Properties();
        try (var stream = Profile.class.getResourceAsStream("/accounts/" + name + ".properties")) {
            if (stream == null) throw new IllegalArgumentException("thidua.accounts.profile: tcvn, nist; not " + name);
            file.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return Profile.of(file);
    }
}
