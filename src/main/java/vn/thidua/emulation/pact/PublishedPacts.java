package vn.thidua.emulation.pact;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.platform.Missing;
import vn.thidua.platform.SiteId;
import vn.thidua.signing.Digest;
import vn.thidua.signing.Signatures;
import vn.thidua.signing.Verdict;

/// What everybody may know of pacts: those that are open for signing, and those that are signed.
@Service
@Transactional(readOnly = true)
public class PublishedPacts {

    /// Trust lists change and certificates end, so a verdict is not kept for long.
    private static final Duration KEPT = Duration.ofMinutes(10);

    private static final int MOST = 200;

    private final PactStore store;
    private final PartyStore parties;
    private final PactTextStore texts;
    private final Signatures signatures;
    private final TransactionTemplate together;
    private final Cache<Digest, Verdict> verdicts =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

    PublishedPacts(
            PactStore store,
            PartyStore parties,
            PactTextStore texts,
            Signatures signatures,
            TransactionTemplate together) {
        this.store = store;
        this.texts = texts;
        this.parties = parties;
        this.signatures = signatures;
        this.together = together;
    }

    /// A document as it is now, and what the judges say of it.
    public record Judged(Digest digest, Verdict verdict) {}

    /// Empty where the year has none, or one that is still or again being drafted.
    public Optional<KeptPact> of(SiteId site, BlocYearId year) {
        return store.ofYear(site, year).filter(kept -> kept.pact() instanceof Pact.Opened);
    }

    /// What a version of a pact says, also one that was amended since then.
    public PactText text(PactId id, int version) {
        return texts.of(id, version);
    }

    /// Whether signatures that were made have become void, and the text is being agreed on anew.
    public boolean isBeingAmended(SiteId site, BlocYearId year) {
        return store.ofYear(site, year)
                .map(KeptPact::pact)
                .filter(pact -> !(pact instanceof Pact.Opened))
                .filter(pact -> parties.signedBefore(pact.id(), pact.version()))
                .isPresent();
    }

    /// The document with all its signatures; missing until the last is there.
    public byte[] document(SiteId site, BlocYearId year) {
        return of(site, year)
                .map(KeptPact::pact)
                .filter(Pact.Signed.class::isInstance)
                .map(signed -> parties.latest(signed.id(), signed.version()))
                .orElseThrow(Missing::new);
    }

    /// Judges the document against the text that was agreed. The judges take seconds, and anybody may ask them: no
    /// connection waits meanwhile.
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Judged judged(SiteId site, BlocYearId year) {
        var papers = together.execute(_ -> papers(site, year));
        var digest = Digest.of(papers.document());
        var known = verdicts.getIfPresent(digest);
        if (known != null) return new Judged(digest, known);
        var verdict = signatures.judgeAgainst(papers.document(), papers.agreed());
        if (!(verdict instanceof Verdict.Unjudged)) verdicts.put(digest, verdict);
        return new Judged(digest, verdict);
    }

    private record Papers(byte[] document, byte[] agreed) {}

    private Papers papers(SiteId site, BlocYearId year) {
        var pact = of(site, year).orElseThrow(Missing::new).pact();
        return new Papers(parties.latest(pact.id(), pact.version()), parties.agreed(pact.id(), pact.version()));
    }
}
