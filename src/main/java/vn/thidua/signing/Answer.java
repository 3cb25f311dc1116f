package vn.thidua.signing;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.thidua.design.Words;
import vn.thidua.platform.Vietnam;

/// What a verdict says to its reader, in the words of the page's language.
///
/// @param file its name, as the reader knows it
/// @param added what was added after a signature, in sentences
public record Answer(
        String file,
        Digest digest,
        Tone tone,
        String sentence,
        String explanation,
        List<Line> lines,
        List<String> flaws,
        String added) {

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("dd/MM/uuuu, HH:mm:ss").withZone(Vietnam.ZONE);

    /// How an answer looks before it is read.
    public enum Tone {
        GOOD("circle-check"),
        WARNING("alert-triangle"),
        BAD("circle-x"),
        UNKNOWN("help-circle");

        private final String icon;

        Tone(String icon) {
            this.icon = icon;
        }

        public String icon() {
            return icon;
        }

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// One signature, as a line of the table.
    public record Line(
            String field, SignerCertificate certificate, String time, boolean stamped, String state, boolean good) {}

    public static Answer of(String file, Digest digest, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Genuine genuine -> verified(file, digest, Tone.GOOD, "genuine", genuine.signatures());
            case Verdict.Unlisted unlisted -> verified(file, digest, Tone.WARNING, "unlisted", unlisted.signatures());
            case Verdict.Broken broken -> broken(file, digest, broken);
            case Verdict.Unsigned _ -> bare(file, digest, "unsigned");
            case Verdict.Unjudged unjudged ->
                bare(file, digest, "unjudged." + unjudged.why().name());
        };
    }

    private static Answer verified(
            String file, Digest digest, Tone tone, String key, List<VerifiedSignature> signatures) {
        return new Answer(
                file,
                digest,
                tone,
                Words.say("signing.verdict." + key, signatures.size()),
                Words.say("signing.about." + key),
                signatures.stream().map(Answer::line).toList(),
                List.of(),
                Words.say(signatures.size() > 1 ? "signing.added.signatures" : "signing.added.nothing"));
    }

    private static Answer broken(String file, Digest digest, Verdict.Broken broken) {
        return new Answer(
                file,
                digest,
                Tone.BAD,
                Words.say("signing.verdict.broken"),
                Words.say("signing.about.broken"),
                broken.claims().stream().map(Answer::line).toList(),
                broken.flaws().stream().map(Answer::words).distinct().toList(),
                "");
    }

    private static Answer bare(String file, Digest digest, String key) {
        return new Answer(
                file,
                digest,
                Tone.UNKNOWN,
                Words.say("signing.verdict." + key),
                Words.say("signing.about." + key),
                List.of(),
                List.of(),
                "");
    }

    private static Line line(VerifiedSignature signature) {
        var at = signature.stampedAt().or(signature::claimedAt);
        return new Line(
                signature.field(),
                signature.certificate(),
                at.map(SECOND::format).orElse(""),
                signature.stampedAt().isPresent(),
                Words.say(signature.trusted() ? "signing.state.trusted" : "signing.state.unlisted"),
                signature.trusted());
    }

    private static Line line(Verdict.Claim claim) {
        return new Line(
                claim.field(),
                claim.certificate(),
                claim.at().map(SECOND::format).orElse(""),
                false,
                Words.say(claim.intact() ? "signing.state.elsewhere" : "signing.state.altered"),
                false);
    }

    private static String words(Flaw flaw) {
        var words = Words.say("signing.flaw." + flaw.kind().name());
        return flaw.where().isBlank() ? words : words + " (" + flaw.where() + ")";
    }

    public static String time(Instant at) {
        return SECOND.format(at);
    }
}
