package vn.thidua.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the product signs, others accept: DSS with its whole report, poppler's pdfsig, and our own verdict.
class MakingSignaturesTest {

    private static final int MOST_BYTES = 2 << 20;
    private static final Duration MOST_TIME = Duration.ofSeconds(5);

    @TempDir
    Path folder;

    private Signatures signatures;

    @BeforeEach
    void open() {
        var clock = Clock.fixed(TestSigners.DAY, ZoneOffset.UTC);
        var trust = new TrustList(TestSigners.trusting(folder).toString());
        signatures = new Signatures(new Judging(trust, clock), new TimeStamps("", clock));
    }

    @Test
    void twelveSignInAnyOrderWithinFiveSecondsAndTwoMegabytes() throws IOException, InterruptedException {
        var agreed = APaper.frozen(12);
        var keys = IntStream.range(0, 12).mapToObj(TestSigners::key).toList();
        var order = IntStream.range(0, 12).boxed().collect(java.util.stream.Collectors.toList());
        Collections.shuffle(order, new java.util.Random(4));
        var since = System.nanoTime();
        var pdf = agreed;
        for (int number : order) {
            var signed = signatures.sign(pdf, keys.get(number), spot(number), TestSigners.DAY);
            assertThat(Arrays.copyOf(signed.bytes(), pdf.length))
                    .as("the bytes before")
                    .isEqualTo(pdf);
            assertThat(signed.stamping()).isEqualTo(SignedPdf.Stamping.NOT_ASKED);
            pdf = signed.bytes();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - since)).isLessThan(MOST_TIME);
        assertThat(pdf.length).isLessThan(MOST_BYTES);
        since = System.nanoTime();
        var verdict = signatures.judgeAgainst(pdf, agreed);
        assertThat(verdict).isInstanceOf(Verdict.Genuine.class);
        assertThat(verdict.verified())
                .hasSize(12)
                .allSatisfy(signature -> {
                    assertThat(signature.trusted()).isTrue();
                    assertThat(signature.claimedAt()).contains(TestSigners.DAY);
                    assertThat(signature.certificate().organisation()).isEqualTo("Sở Nội vụ");
                })
                .extracting(signature -> signature.certificate().name())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 12).mapToObj(TestSigners::name).toList());
        assertThat(verdict.verified().stream().filter(VerifiedSignature::coversWholeDocument))
                .hasSize(1);
        acceptedByDss(pdf, 12);
        whoSignedIsReadOnThePage(pdf);
        acceptedByPdfsig(pdf, 12);
        if (System.getProperty("looks") != null) Files.write(Path.of(System.getProperty("looks"), "twelve.pdf"), pdf);
    }

    @Test
    void whoIsNotOnTheListIsUnlistedAndNotGenuine() {
        var clock = Clock.fixed(TestSigners.DAY, ZoneOffset.UTC);
        var stranger = new Judging(new TrustList(folder.resolve("none").toString()), clock);
        var pdf = sign(APaper.frozen(1), 0).bytes();
        assertThat(stranger.of(pdf)).isInstanceOf(Verdict.Unlisted.class);
    }

    @Test
    void aSignatureMakesItsOwnFieldWhereThereIsNone() {
        var agreed = APaper.frozen(0);
        var place = new SignatureSpot.Place(2, 60, 600, 220, 70);
        var spot = new SignatureSpot("chung-kien", place, block(0));
        var pdf = signatures
                .sign(agreed, TestSigners.key(0), spot, TestSigners.DAY)
                .bytes();
        var verdict = signatures.judgeAgainst(pdf, agreed);
        assertThat(verdict).isInstanceOf(Verdict.Genuine.class);
        assertThat(verdict.verified().getFirst().field()).isEqualTo("chung-kien");
    }

    @Test
    void aFieldIsSignedOnce() {
        var pdf = sign(APaper.frozen(1), 0).bytes();
        assertThatThrownBy(() -> sign(pdf, 0)).isInstanceOf(SigningRefused.FieldTaken.class);
    }

    @Test
    void anUnsignedPaperIsUnsigned() {
        assertThat(signatures.judge(APaper.frozen(1))).isEqualTo(new Verdict.Unsigned());
    }

    @Test
    void aToolElsewhereSignsTheHash() {
        var agreed = APaper.frozen(2);
        var token = TestSigners.key(1);
        var prepared = signatures.prepare(agreed, token.chain(), spot(1), TestSigners.DAY);
        assertThat(prepared.toSign()).isEqualTo(Digest.of(prepared.attributes()));
        var signed = signatures.complete(prepared, token.sign(prepared.attributes()));
        assertThat(signatures.judgeAgainst(signed.bytes(), agreed)).isInstanceOf(Verdict.Genuine.class);
    }

    @Test
    void aToolElsewhereMaySendAWholeCms() {
        var agreed = APaper.frozen(2);
        var token = TestSigners.key(1);
        var prepared = signatures.prepare(agreed, token.chain(), spot(1), TestSigners.DAY);
        var cms = CmsSignature.of(prepared.attributes(), token.sign(prepared.attributes()), token.chain(), null);
        assertThat(signatures.judge(signatures.complete(prepared, cms).bytes())).isInstanceOf(Verdict.Genuine.class);
        var other = TestSigners.key(0);
        var foreign = CmsSignature.of(prepared.attributes(), other.sign(prepared.attributes()), other.chain(), null);
        assertThatThrownBy(() -> signatures.complete(prepared, foreign)).isInstanceOf(SigningRefused.ValueWrong.class);
    }

    @Test
    void aValueOfAnotherKeyIsRefused() {
        var prepared = signatures.prepare(APaper.frozen(1), TestSigners.key(0).chain(), spot(0), TestSigners.DAY);
        var foreign = TestSigners.key(1).sign(prepared.attributes());
        assertThatThrownBy(() -> signatures.complete(prepared, foreign)).isInstanceOf(SigningRefused.ValueWrong.class);
    }

    private SignedPdf sign(byte[] pdf, int number) {
        return signatures.sign(pdf, TestSigners.key(number), spot(number), TestSigners.DAY);
    }

    private static SignatureSpot spot(int number) {
        return SignatureSpot.in(APaper.FIELD + (number + 1), block(number));
    }

    private static SignatureSpot.Block block(int number) {
        return new SignatureSpot.Block(
                TestSigners.name(number), "Giám đốc", "Sở Nội vụ tỉnh Thừa Thiên Huế, Khối thi đua Tổng hợp");
    }

    /// The letters are embedded, so that the text is found and no reader shows others.
    private static void whoSignedIsReadOnThePage(byte[] pdf) throws IOException {
        try (var document = org.apache.pdfbox.Loader.loadPDF(pdf)) {
            for (var field : document.getSignatureFields()) {
                var looks = field.getWidgets().getFirst().getNormalAppearanceStream();
                for (var name : looks.getResources().getFontNames())
                    assertThat(looks.getResources().getFont(name).isEmbedded()).isTrue();
            }
            document.getDocumentCatalog().getAcroForm().flatten();
            assertThat(new org.apache.pdfbox.text.PDFTextStripper().getText(document))
                    .contains("Ký bởi: " + TestSigners.name(0))
                    .contains("26-03-2021 09:30:00 +07:00");
        }
    }

    private static void acceptedByDss(byte[] pdf, int count) {
        var trusted = new CommonTrustedCertificateSource();
        trusted.addCertificate(new CertificateToken(TestSigners.authority().certificate()));
        var verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        verifier.setAIASource(null);
        var validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
        validator.setPdfObjFactory(new DssReading.Factory());
        validator.setCertificateVerifier(verifier);
        var report = validator.validateDocument().getDiagnosticData();
        assertThat(report.getSignatures()).hasSize(count).allSatisfy(signature -> {
            assertThat(signature.isSignatureIntact()).isTrue();
            assertThat(signature.isSignatureValid()).isTrue();
            assertThat(signature.isTrustedChain()).isTrue();
            assertThat(signature.isBLevelTechnicallyValid()).isTrue();
            assertThat(signature.getSignatureFormat()).isEqualTo(SignatureLevel.PAdES_BASELINE_B);
            assertThat(signature.getPdfUndefinedChanges()).isEmpty();
            assertThat(signature.getPdfAnnotationChanges()).isEmpty();
            assertThat(signature.getPdfPageDifferenceConcernedPages()).isEmpty();
            assertThat(signature.getPdfAnnotationsOverlapConcernedPages()).isEmpty();
        });
    }

    /// Poppler is installed by .ci/run; where it is not, the test says so.
    private void acceptedByPdfsig(byte[] pdf, int count) throws IOException, InterruptedException {
        var file = Files.write(folder.resolve("signed.pdf"), pdf);
        Process tool;
        try {
            tool = new ProcessBuilder("pdfsig", "-nocert", file.toString())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException missing) {
            System.err.println("pdfsig of poppler-utils is not installed: not asked");
            return;
        }
        var said = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(tool.waitFor()).as(said).isZero();
        assertThat(List.of(said.split("\n")))
                .filteredOn(line -> line.contains("Signature is Valid."))
                .as(said)
                .hasSize(count);
        assertThat(said).doesNotContain("Digest Mismatch");
    }
}
