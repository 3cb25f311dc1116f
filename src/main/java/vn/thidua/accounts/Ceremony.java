package vn.thidua.accounts;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import com.webauthn4j.verifier.exception.VerificationException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads what a key answered and checks it: challenge, origin, host, presence, signature, counter. Who made the device
/// is not asked (attestation none): an agency without a list of devices learns nothing from it.
@Component
class Ceremony {

    /// ES256 and RS256, which every device in use knows one of.
    static final List<Long> ALGORITHMS = List.of(-7L, -257L);

    private static final byte[] NOBODY = {};
    private static final int LONGEST_ANSWER = 64 << 10;
    private static final List<PublicKeyCredentialParameters> KINDS = List.of(
            new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.ES256),
            new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.RS256));

    private final ObjectConverter converter = new ObjectConverter();
    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final AttestedCredentialDataConverter attested = new AttestedCredentialDataConverter(converter);

    /// A key as its device presents it.
    record Made(byte[] credential, byte[] attested, long counter, boolean synced) {}

    /// A key as it was when it was last used.
    record Kept(byte[] attested, long counter, boolean synced) {}

    /// What an answer says before anything of it is believed.
    ///
    /// @param person empty where the key does not say whose it is
    record Claim(byte[] challenge, byte[] credential, byte[] person) {}

    /// The answer is none, or not to what was asked here.
    static final class Unbelievable extends Exception {

        private Unbelievable(Throwable cause) {
            super(null, cause, false, false);
        }
    }

    /// The key has signed less often than we know: there are two of it.
    static final class Copied extends Exception {

        final long known;
        final long presented;

        private Copied(MaliciousCounterValueException cause) {
            super(null, cause, false, false);
            known = cause.getStoredCounter();
            presented = cause.getPresentedCounter();
        }
    }

    byte[] challengeOfMaking(String answer) throws Unbelievable {
        try {
            return challenge(manager.parseRegistrationResponseJSON(cut(answer)).getCollectedClientData());
        } catch (DataConversionException | IllegalArgumentException | NullPointerException notOurs) {
            throw new Unbelievable(notOurs);
        }
    }

    Made made(String answer, Place place, byte[] challenge) throws Unbelievable {
        try {
            var data = manager.verifyRegistrationResponseJSON(
                    cut(answer), new RegistrationParameters(asked(place, challenge), KINDS, false, true));
            var device = Objects.requireNonNull(data.getAttestationObject()).getAuthenticatorData();
            var key = Objects.requireNonNull(device.getAttestedCredentialData());
            return new Made(key.getCredentialId(), attested.convert(key), device.getSignCount(), device.isFlagBE());
        } catch (DataConversionException
                | VerificationException
                | IllegalArgumentException
                | NullPointerException notOurs) {
            throw new Unbelievable(notOurs);
        }
    }

    Claim claim(String answer) throws Unbelievable {
        try {
            var data = manager.parseAuthenticationResponseJSON(cut(answer));
            return new Claim(
                    challenge(data.getCollectedClientData()),
                    bytes(data.getCredentialId()),
                    bytes(data.getUserHandle()));
        } catch (DataConversionException | IllegalArgumentException | NullPointerException notOurs) {
            throw new Unbelievable(notOurs);
        }
    }

    private static byte[] bytes(@Nullable Object written) {
        return written instanceof byte[] there ? there : NOBODY;
    }

    /// @param alone whether the key stands for both factors: then it must have asked its owner for finger, face or code
    /// @return how often the key has signed now
    long signed(String answer, Place place, byte[] challenge, Kept key, boolean alone) throws Unbelievable, Copied {
        try {
            var data = manager.verifyAuthenticationResponseJSON(
                    cut(answer), new AuthenticationParameters(asked(place, challenge), record(key), null, alone, true));
            return Objects.requireNonNull(data.getAuthenticatorData()).getSignCount();
        } catch (MaliciousCounterValueException copied) {
            throw new Copied(copied);
        } catch (DataConversionException
                | VerificationException
                | IllegalArgumentException
                | NullPointerException notOurs) {
            throw new Unbelievable(notOurs);
        }
    }

    private CredentialRecord record(Kept key) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                null,
                key.synced(),
                null,
                key.counter(),
                attested.convert(key.attested()),
                null,
                null,
                null,
                null);
    }

    private static ServerProperty asked(Place place, byte[] challenge) {
        return new ServerProperty(Origin.create(place.origin()), place.host(), new DefaultChallenge(challenge));
    }

    private static byte[] challenge(@Nullable CollectedClientData data) {
        return Objects.requireNonNull(data).getChallenge().getValue();
    }

    private static String cut(String answer) {
        if (answer.length() > LONGEST_ANSWER) throw new IllegalArgumentException("too long");
        return answer;
    }
}
