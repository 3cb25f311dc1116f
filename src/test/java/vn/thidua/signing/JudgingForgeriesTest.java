package vn.thidua.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// F29: a signed document that was tampered with is never judged valid, within ten seconds, with its reason.
class JudgingForgeriesTest {

    private static final Duration MOST_TIME = Duration.ofSeconds(10); // of the processor

    @TempDir
    static Path folder;

    private static Signatures signatures;
    private static List<Path> trust;
    private static byte[] agreed;
    private static byte[] signed;

    @BeforeAll
    static void sign() {
        var clock = Clock.fixed(TestSigners.DAY, ZoneOffset.UTC);
        var list = new TrustList(TestSigners.trusting(folder).toString());
        trust = list.folders();
        signatures = new Signatures(new Judging(list, clock), new TimeStamps("", clock));
        agreed = APaper.frozen(3);
        signed = signedBy(signedBy(agreed, 0), 1);
    }

    private static byte[] signedBy(byte[] pdf, int number) {
        var block = new SignatureSpot.Block(TestSigners.name(number), "Giám đốc", "Sở Nội vụ");
        var spot = SignatureSpot.in(APaper.FIELD + (number + 1), block);
        return signatures
                .sign(pdf, TestSigners.key(number), spot, TestSigners.DAY)
                .bytes();
    }

    private record Forgery(String name, byte[] pdf, Flaw.Kind reason) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Forgery forged(String name, byte[] pdf, Flaw.Kind reason) {
        return new Forgery(name, pdf, reason);
    }

    private static Forgery revised(String name, Forgeries.Change change, Flaw.Kind reason) throws IOException {
        return forged(name, Forgeries.revised(signed, change), reason);
    }

    static Stream<Forgery> forgeries() throws IOException {
        return Stream.of(
                forged("a flipped byte", Forgeries.flipped(signed, withinThePage()), Flaw.Kind.CONTENT_ALTERED),
                revised("a page appended", Forgeries::appendPage, Flaw.Kind.PAGES_DIFFER),
                revised("text painted over", Forgeries::overlayContent, Flaw.Kind.LOOKS_DIFFERENT),
                revised("an annotation laid over", Forgeries::overlayAnnotation, Flaw.Kind.COVERED_BY_ANNOTATION),
                revised("a field's value replaced", Forgeries::replaceValue, Flaw.Kind.FIELD_FILLED_AFTER),
                revised("a field's looks replaced", Forgeries::replaceLooks, Flaw.Kind.LOOKS_DIFFERENT),
                revised("a signature's block grown", Forgeries::growSignature, Flaw.Kind.CHANGED_AFTER_SIGNING),
                revised("one signature stripped", Forgeries::strip, Flaw.Kind.ADDED_AFTER_LAST),
                revised("content hidden as a layer", Forgeries::hideAsLayer, Flaw.Kind.HIDDEN_LAYERS),
                revised("a page exchanged by its shadow", Forgeries::exchangePage, Flaw.Kind.LOOKS_DIFFERENT),
                revised("a script added", Forgeries::addScript, Flaw.Kind.ACTS),
                forged(
                        "a script added, then signed over",
                        signedBy(Forgeries.revised(signed, Forgeries::addScript), 2),
                        Flaw.Kind.ACTS),
                forged(
                        "text painted over, then signed over",
                        signedBy(Forgeries.revised(signed, Forgeries::overlayContent), 2),
                        Flaw.Kind.CHANGED_AFTER_SIGNING),
                forged(
                        "a value replaced, then signed over",
                        signedBy(Forgeries.revised(signed, Forgeries::replaceValue), 2),
                        Flaw.Kind.FIELD_FILLED_AFTER),
                forged(
                        "a layer hidden before signing",
                        signedBy(Forgeries.withHiddenLayer(agreed), 0),
                        Flaw.Kind.HIDDEN_LAYERS),
                forged("bytes behind the end", Forgeries.followedBy(signed, "% thêm"), Flaw.Kind.ADDED_AFTER_LAST),
                forged(
                        "bytes before the head",
                        Forgeries.joined("% thêm\n".getBytes(StandardCharsets.US_ASCII), signed),
                        Flaw.Kind.WRAPPED),
                forged("another document behind", Forgeries.joined(signed, agreed), Flaw.Kind.SIGNATURE_REMOVED),
                forged("another document before", Forgeries.joined(agreed, signed), Flaw.Kind.RANGE_WRONG),
                forged("wrapped in a signed one", signedBy(Forgeries.wrapped(signed, agreed), 2), Flaw.Kind.WRAPPED),
                forged("the signature wrapped", Forgeries.signatureWrapped(signed), Flaw.Kind.RANGE_WRONG),
                forged("a range outside the file", Forgeries.rangeOutside(signed), Flaw.Kind.RANGE_WRONG),
                forged("rewritten as a whole", Forgeries.rewritten(signed, _ -> {}), Flaw.Kind.RANGE_WRONG));
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void noForgeryIsJudgedValidAndEachHasItsReason(Forgery forgery) throws IOException {
        var file = Files.write(folder.resolve("forged.pdf"), forgery.pdf());
        var since = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        var verdict = Examination.of(file, null, TestSigners.DAY, trust).verdict();
        assertThat(Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - since))
                .isLessThan(MOST_TIME);
        assertThat(Files.readAllBytes(file)).as("the original").isEqualTo(forgery.pdf());
        assertThat(verdict.verified()).isEmpty();
        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.Broken.class,
                        broken -> assertThat(broken.flaws())
                                .extracting(Flaw::kind)
                                .contains(forgery.reason()));
    }

    @Test
    void theHonestOneIsGenuine() {
        assertThat(signatures.judgeAgainst(signed, agreed)).isInstanceOf(Verdict.Genuine.class);
    }

    @Test
    void aDocumentWithoutItsSignaturesIsUnsigned() throws IOException {
        var stripped = Forgeries.rewritten(signed, document -> {
            Forgeries.strip(document);
            document.getSignatureFields()
                    .forEach(field -> field.getCOSObject().removeItem(org.apache.pdfbox.cos.COSName.V));
        });
        assertThat(signatures.judge(stripped)).isEqualTo(new Verdict.Unsigned());
    }

    @Test
    void circlesAreNotReadAtAll() throws IOException {
        assertThat(signatures.judge(Forgeries.loopSections(signed)))
                .isEqualTo(new Verdict.Unjudged(Verdict.Why.UNREADABLE));
        assertThat(signatures.judge(Forgeries.revised(signed, Forgeries::loopPages)))
                .isEqualTo(new Verdict.Unjudged(Verdict.Why.UNREADABLE));
    }

    @Test
    void whatIsNoPdfIsNotJudged() {
        assertThat(signatures.judge("Giao ước".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Verdict.Unjudged(Verdict.Why.NOT_A_PDF));
    }

    @Test
    void anotherTextSignedInItsPlaceIsNotTheAgreedOne() throws IOException {
        var other = signedBy(Forgeries.rewritten(agreed, Forgeries::exchangePage), 0);
        assertThat(signatures.judge(other)).isInstanceOf(Verdict.Genuine.class);
        assertThat(signatures.judgeAgainst(other, agreed))
                .isInstanceOfSatisfying(
                        Verdict.Broken.class,
                        broken -> assertThat(broken.flaws())
                                .extracting(Flaw::kind)
                                .contains(Flaw.Kind.NOT_THE_AGREED_TEXT));
    }

    /// It begins with the agreed bytes, every signature is intact and covers the whole file: and yet not the text.
    @Test
    void aTextChangedBetweenAgreementAndSignatureIsFound() throws IOException {
        var changed = signedBy(Forgeries.revised(agreed, Forgeries::exchangePage), 0);
        assertThat(signatures.judge(changed)).isInstanceOf(Verdict.Genuine.class);
        assertThat(signatures.judgeAgainst(changed, agreed))
                .isInstanceOfSatisfying(
                        Verdict.Broken.class,
                        broken -> assertThat(broken.flaws())
                                .extracting(Flaw::kind)
                                .contains(Flaw.Kind.CHANGED_AFTER_SIGNING, Flaw.Kind.LOOKS_DIFFERENT));
    }

    /// What the process finds is what is found here.
    @Test
    void theProcessFindsTheSame() throws IOException {
        var verdict = signatures.judge(Forgeries.revised(signed, Forgeries::exchangePage));
        assertThat(verdict).isInstanceOf(Verdict.Broken.class);
    }

    /// Somewhere within the signed bytes of the first page's text.
    private static int withinThePage() {
        return new String(signed, StandardCharsets.ISO_8859_1).indexOf("stream") + 12;
    }
}
