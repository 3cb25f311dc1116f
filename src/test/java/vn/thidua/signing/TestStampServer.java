package vn.thidua.signing;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/// A real time stamp server (RFC 3161) of the practice authority, which may be told to refuse.
public final class TestStampServer implements AutoCloseable {

    private final HttpServer server;
    private final TimeStampResponseGenerator answers;
    private final Clock clock;
    final AtomicInteger asked = new AtomicInteger();
    public volatile boolean refusing;

    public TestStampServer(Clock clock) throws IOException {
        this.clock = clock;
        this.answers = new TimeStampResponseGenerator(tokens(), TSPAlgorithms.ALLOWED);
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            var answer =
                    refusing ? new byte[0] : answer(exchange.getRequestBody().readAllBytes());
            exchange.sendResponseHeaders(refusing ? 503 : 200, refusing ? -1 : answer.length);
            if (!refusing) exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }

    /// Signatures that ask this server.
    ///
    /// @param trust as in `thidua.signing.trust`
    public Signatures signatures(String trust) {
        return new Signatures(new Judging(new TrustList(trust), clock), new TimeStamps(address(), clock));
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    private static TimeStampTokenGenerator tokens() {
        try {
            var entry = TestSigners.authority()
                    .timeStampServer(TestSigners.FROM, TestSigners.FROM.plus(Duration.ofDays(3_000)));
            var certificate = (X509Certificate) entry.getCertificate();
            var digests = new JcaDigestCalculatorProviderBuilder().build();
            var signer = new JcaSimpleSignerInfoGeneratorBuilder()
                    .build("SHA256withRSA", entry.getPrivateKey(), certificate);
            var tokens = new TimeStampTokenGenerator(
                    signer,
                    digests.get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)),
                    new ASN1ObjectIdentifier("1.2.3.4"));
            tokens.addCertificates(new JcaCertStore(List.of(entry.getCertificateChain())));
            return tokens;
        } catch (GeneralSecurityException | OperatorCreationException | TSPException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] answer(byte[] question) throws IOException {
        try {
            Instant now = clock.instant();
            return answers.generate(new TimeStampRequest(question), BigInteger.valueOf(asked.get()), Date.from(now))
                    .getEncoded();
        } catch (TSPException unreadable) {
            throw new IOException(unreadable);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
