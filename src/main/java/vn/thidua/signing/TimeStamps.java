package vn.thidua.signing;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Asks a time stamp server (RFC 3161). One that refuses or is silent is not asked again for a while, so that a hall
/// full of signers does not wait for it one by one.
@Component
class TimeStamps {

    private static final Logger LOG = LoggerFactory.getLogger(TimeStamps.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration REST = Duration.ofSeconds(30);

    private final @Nullable URI server;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private volatile Instant restingUntil = Instant.EPOCH;

    TimeStamps(@Value("${thidua.signing.time-stamp-server:}") String server, Clock clock) {
        this.server = server.isBlank() ? null : URI.create(server.strip());
        this.clock = clock;
    }

    boolean configured() {
        return server != null;
    }

    /// A token over these bytes; nothing where the server gives none.
    Optional<byte[]> over(byte[] bytes) {
        if (server == null || clock.instant().isBefore(restingUntil)) return Optional.empty();
        try {
            return Optional.of(
                    token(server, HexFormat.of().parseHex(Digest.of(bytes).hex())));
        } catch (IOException | TSPException | CertificateException | OperatorCreationException failed) {
            restingUntil = clock.instant().plus(REST);
            LOG.warn("No time stamp from {}: {}", server.getHost(), failed.toString());
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private byte[] token(URI server, byte[] hash)
            throws IOException, TSPException, InterruptedException, CertificateException, OperatorCreationException {
        var asking = new TimeStampRequestGenerator();
        asking.setCertReq(true);
        var question = asking.generate(TSPAlgorithms.SHA256, hash, new BigInteger(64, random));
        var response = client.send(
                HttpRequest.newBuilder(server)
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/timestamp-query")
                        .POST(BodyPublishers.ofByteArray(question.getEncoded()))
                        .build(),
                BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) throw new IOException("status " + response.statusCode());
        return checked(question, new TimeStampResponse(response.body()));
    }

    private static byte[] checked(TimeStampRequest question, TimeStampResponse answer)
            throws IOException, TSPException, CertificateException, OperatorCreationException {
        answer.validate(question);
        var token = answer.getTimeStampToken();
        if (token == null) throw new IOException("refused: " + answer.getStatusString());
        token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer(token)));
        return token.getEncoded();
    }

    private static X509CertificateHolder signer(TimeStampToken token) throws IOException {
        for (var each : token.getCertificates().getMatches(token.getSID()))
            if (each instanceof X509CertificateHolder found) return found;
        throw new IOException("a time stamp without its certificate");
    }
}
