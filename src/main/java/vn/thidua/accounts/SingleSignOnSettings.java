package vn.thidua.accounts;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// `thidua.accounts.oidc.*`: the agency's provider, where it has one.
///
/// @param issuer the provider's address, as its tokens say it; empty where there is none
/// @param clientSecretFile where the secret lies, rather than in the settings
/// @param label how the page for signing in calls the provider
/// @param sites the sites, by their short names, where it is offered; all where none is named
/// @param secondFactorCounts whether a second factor that the provider has seen counts here
/// @param secondFactorSigns what its tokens say then: a method (`amr`) or a class (`acr`)
/// @param longestAgo how long ago somebody may have signed in there, which it must say then; zero where it cannot
record SingleSignOnSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @Nullable Path clientSecretFile,
        @DefaultValue("tài khoản cơ quan") String label,
        @DefaultValue({}) List<String> sites,
        @DefaultValue("false") boolean secondFactorCounts,
        @DefaultValue({"mfa"}) List<String> secondFactorSigns,
        @DefaultValue("12h") Duration longestAgo) {

    SingleSignOnSettings {
        if (!issuer.isEmpty()) check(issuer, clientId, clientSecret, clientSecretFile);
    }

    private static void check(String issuer, String client, String secret, @Nullable Path file) {
        var address = URI.create(issuer);
        var host = address.getHost();
        if (host == null) throw wrong("issuer: " + issuer);
        var own = host.equals("localhost") || host.equals("127.0.0.1");
        if (!"https".equals(address.getScheme()) && !own) throw wrong("issuer: https only");
        if (client.isBlank()) throw wrong("client-id");
        if (secret.isBlank() == (file == null)) throw wrong("client-secret or client-secret-file");
    }

    private static IllegalArgumentException wrong(String setting) {
        return new IllegalArgumentException("thidua.accounts.oidc." + setting);
    }

    boolean offered(String site) {
        return !issuer.isEmpty() && (sites.isEmpty() || sites.contains(site));
    }

    boolean asksWhen() {
        return longestAgo.isPositive();
    }

    String secret() {
        if (clientSecretFile == null) return clientSecret;
        try {
            return Files.readString(clientSecretFile).strip();
        } catch (IOException unreadable) {
            throw new IllegalStateException("thidua.accounts.oidc.client-secret-file: " + clientSecretFile, unreadable);
        }
    }

    @Override
    public String toString() {
        return "SingleSignOnSettings[" + issuer + "]";
    }
}
