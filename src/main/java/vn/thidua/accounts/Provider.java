package vn.thidua.accounts;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// The agency's provider of single sign-on (OpenID Connect Core 1.0, Back-Channel Logout 1.0). It is asked only when
/// somebody goes there, comes back or leaves, so the page for signing in stands whether or not it answers.
@Component
class Provider {

    private static final Logger LOG = LoggerFactory.getLogger(Provider.class);
    private static final int CONNECT_MILLIS = 2_000;
    private static final int READ_MILLIS = 3_000;
    private static final int LARGEST_KEYS = 200_000;
    private static final Duration REMEMBERED = Duration.ofSeconds(10);
    private static final Duration SKEW = Duration.ofMinutes(1);

    // signed by a key that only the provider has: neither unsigned nor by the secret we share
    private static final Set<JWSAlgorithm> SIGNED_BY = signatures();

    private final SingleSignOnSettings settings;
    private final Clock clock;
    private volatile @Nullable Known known;
    private volatile Instant awayAt = Instant.MIN;

    Provider(SingleSignOnSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    private static Set<JWSAlgorithm> signatures() {
        var all = new HashSet<>(JWSAlgorithm.Family.RSA);
        all.addAll(JWSAlgorithm.Family.EC);
        return Set.copyOf(all);
    }

    private record Known(OIDCProviderMetadata words, JWSVerificationKeySelector<SecurityContext> keys, Instant since) {}

    /// The provider says that somebody left.
    ///
    /// @param subject who; `null` where only the session is named
    /// @param session which session there; `null` for all
    record Farewell(
            String issuer,
            String message,
            @Nullable String subject,
            @Nullable String session) {}

    String issuer() {
        return settings.issuer();
    }

    String label() {
        return settings.label();
    }

    /// Where the browser goes; refuses where the provider does not answer.
    URI departure(Departure departure, Token state) {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE, new Scope("openid", "profile"), client(), departure.returnTo())
                .endpointURI(known(REMEMBERED).words().getAuthorizationEndpointURI())
                .state(new State(state.value()))
                .nonce(new Nonce(departure.nonce()))
                .codeChallenge(new CodeVerifier(departure.verifier()), CodeChallengeMethod.S256)
                .maxAge(settings.asksWhen() ? (int) settings.longestAgo().toSeconds() : -1)
                .build()
                .toURI();
    }

    /// Who came back; refuses whatever the provider did not say to us, about this way there and back.
    Identity arrived(Departure departure, String query) {
        var token = token(departure, query);
        try {
            var validator = new IDTokenValidator(
                    new Issuer(settings.issuer()),
                    client(),
                    known(Duration.ofHours(1)).keys(),
                    null);
            return identity(validator.validate(token, new Nonce(departure.nonce())));
        } catch (BadJOSEException unbelievable) {
            LOG.warn("A token of {} was not taken: {}", settings.issuer(), unbelievable.getMessage());
            throw wrong(token, departure);
        } catch (JOSEException keysAway) {
            LOG.warn("The provider {} shows no keys: {}", settings.issuer(), keysAway.toString());
            throw away();
        }
    }

    private JWT token(Departure departure, String query) {
        try {
            var answer = AuthenticationResponseParser.parse(URI.create(departure.returnTo() + "?" + query));
            if (answer.getIssuer() != null && !answer.getIssuer().getValue().equals(settings.issuer()))
                throw notProven();
            if (!answer.indicatesSuccess())
                throw turnedBack(answer.toErrorResponse().getErrorObject().getCode());
            var code = Objects.requireNonNull(answer.toSuccessResponse().getAuthorizationCode());
            var grant = new AuthorizationCodeGrant(code, departure.returnTo(), new CodeVerifier(departure.verifier()));
            return exchanged(grant);
        } catch (ParseException | IllegalArgumentException | NullPointerException nonsense) {
            LOG.warn("An answer of {} was not taken: {}", settings.issuer(), nonsense.toString());
            throw notProven();
        }
    }

    private SingleSignOnRefused turnedBack(String code) {
        if (OAuth2Error.ACCESS_DENIED.getCode().equals(code)) return new SingleSignOnRefused.Cancelled(label());
        if (OAuth2Error.SERVER_ERROR.getCode().equals(code)
                || OAuth2Error.TEMPORARILY_UNAVAILABLE.getCode().equals(code)) return away();
        return notProven();
    }

    private JWT exchanged(AuthorizationCodeGrant grant) throws ParseException {
        var words = known(Duration.ofHours(1)).words();
        try {
            var request = new TokenRequest.Builder(words.getTokenEndpointURI(), secret(words), grant)
                    .build()
                    .toHTTPRequest();
            request.setConnectTimeout(CONNECT_MILLIS);
            request.setReadTimeout(READ_MILLIS);
            request.setFollowRedirects(false);
            var answer = OIDCTokenResponseParser.parse(request.send());
            if (!answer.indicatesSuccess()) throw new SingleSignOnRefused.CodeNotTaken(label());
            var success = (OIDCTokenResponse) answer.toSuccessResponse();
            return Objects.requireNonNull(success.getOIDCTokens().getIDToken());
        } catch (IOException unreachable) {
            LOG.warn("The provider {} takes no codes: {}", settings.issuer(), unreachable.toString());
            throw away();
        }
    }

    private ClientAuthentication secret(OIDCProviderMetadata words) {
        var secret = new Secret(settings.secret());
        var ways = words.getTokenEndpointAuthMethods();
        var inTheForm = ways != null
                && !ways.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                && ways.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST);
        return inTheForm ? new ClientSecretPost(client(), secret) : new ClientSecretBasic(client(), secret);
    }

    private Identity identity(IDTokenClaimsSet claims) {
        var signedInAt = claims.getAuthenticationTime();
        if (settings.asksWhen() && (signedInAt == null || tooLongAgo(signedInAt.toInstant())))
            throw new SingleSignOnRefused.TooLongAgo(label());
        var subject = claims.getSubject().getValue();
        var session = claims.getSessionID();
        var name = claims.getStringClaim("preferred_username");
        return new Identity(
                settings.issuer(),
                subject,
                session == null ? null : session.getValue(),
                name == null ? subject : name,
                strong(claims));
    }

    private boolean tooLongAgo(Instant signedInAt) {
        var now = clock.instant();
        return signedInAt.isAfter(now.plus(SKEW))
                || signedInAt.isBefore(now.minus(settings.longestAgo()).minus(SKEW));
    }

    private boolean strong(IDTokenClaimsSet claims) {
        if (!settings.secondFactorCounts()) return false;
        var methods = claims.getAMR() == null
                ? Stream.<String>empty()
                : claims.getAMR().stream().map(way -> way.getValue());
        var level = claims.getACR() == null
                ? Stream.<String>empty()
                : Stream.of(claims.getACR().getValue());
        return Stream.concat(methods, level).anyMatch(settings.secondFactorSigns()::contains);
    }

    /// What to say of a token that is not believed; the words alone depend on what stands in it.
    private SingleSignOnRefused wrong(JWT token, Departure departure) {
        try {
            var claims = Objects.requireNonNull(token.getJWTClaimsSet());
            if (!claims.getAudience().contains(settings.clientId()))
                return new SingleSignOnRefused.WrongAudience(label());
            if (!departure.nonce().equals(claims.getStringClaim("nonce")))
                return new SingleSignOnRefused.WrongNonce(label());
            return notProven();
        } catch (java.text.ParseException nonsense) {
            return notProven();
        }
    }

    /// Who left there; refuses whatever the provider did not sign for us.
    Farewell farewell(String token) {
        try {
            var validator = new LogoutTokenValidator(
                    new Issuer(settings.issuer()),
                    client(),
                    known(Duration.ofHours(1)).keys(),
                    null);
            var claims = validator.validate(SignedJWT.parse(token));
            var subject = claims.getSubject();
            var session = claims.getSessionID();
            return new Farewell(
                    settings.issuer(),
                    claims.getJWTID().getValue(),
                    subject == null ? null : subject.getValue(),
                    session == null ? null : session.getValue());
        } catch (BadJOSEException | java.text.ParseException unbelievable) {
            throw notProven();
        } catch (JOSEException keysAway) {
            LOG.warn("The provider {} shows no keys: {}", settings.issuer(), keysAway.toString());
            throw away();
        }
    }

    private Known known(Duration notOlderThan) {
        var now = clock.instant();
        var before = known;
        if (before != null && before.since().plus(notOlderThan).isAfter(now)) return before;
        if (awayAt.isAfter(now.minus(REMEMBERED))) throw away();
        return asked(now);
    }

    private Known asked(Instant now) {
        try {
            var words = OIDCProviderMetadata.resolve(new Issuer(settings.issuer()), CONNECT_MILLIS, READ_MILLIS);
            if (words.getTokenEndpointURI() == null || words.getAuthorizationEndpointURI() == null) throw away();
            var renewed = new Known(words, keys(known, words), now);
            known = renewed;
            return renewed;
        } catch (GeneralException | IOException failed) {
            awayAt = now;
            LOG.warn("The provider {} does not answer as it should: {}", settings.issuer(), failed.toString());
            throw away();
        }
    }

    /// The keys of before are kept with the memory they have.
    private static JWSVerificationKeySelector<SecurityContext> keys(@Nullable Known before, OIDCProviderMetadata words)
            throws MalformedURLException {
        if (before != null && before.words().getJWKSetURI().equals(words.getJWKSetURI())) return before.keys();
        var reader = new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, LARGEST_KEYS);
        var source = JWKSourceBuilder.<SecurityContext>create(
                        words.getJWKSetURI().toURL(), reader)
                .refreshAheadCache(false)
                .retrying(true)
                .build();
        return new JWSVerificationKeySelector<>(SIGNED_BY, source);
    }

    private ClientID client() {
        return new ClientID(settings.clientId());
    }

    private SingleSignOnRefused away() {
        return new SingleSignOnRefused.Away(label());
    }

    private SingleSignOnRefused notProven() {
        return new SingleSignOnRefused.NotProven(label());
    }
}
