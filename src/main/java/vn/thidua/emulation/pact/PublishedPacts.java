package vn.thidua.emulation.pact;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
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
    private final Signatures signatures;
    private final Cache<Digest, Verdict> verdicts =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

    PublishedPacts(PactStore store, PartyStore parties, Signatures signatures) {
        this.store = store;
        this.parties = parties;
        this.signatures = signatures;
    }

    /// A document as it is now, and what the judges say of it.
    public record Judged(Digest digest, Verdict verdict) {}

    /// Empty where the year has none, or one that is still or again being drafted.
    public Optional<KeptPact> of(SiteId site, BlocYearId year) {
        return store.ofYear(site, year)
                .filter(kept -> kept.pact() instanceof Pact.Signing || kept.pact() instanceof Pact.Signed);
    }

    /// Whether signatures that were made have become void, and the text is being agreed on anew.
    public boolean isBeingAmended(SiteId site, BlocYearId year) {
        return store.ofYear(site, year)
                .filter(kept -> kept.pact().version() > 1)
                .filter(kept -> !(kept.pact() instanceof Pact.Signing) && !(kept.pact() instanceof Pact.Signed))
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

    /// Judges the document against the text that was agreed.
    public Judged judged(SiteId site, BlocYearId year) {
        var pact = of(site, year).orElseThrow(Missing::new).pact();
        var document = parties.latest(pact.id(), pact.version());
        var digest = Digest.of(document);
        var known = verdicts.getIfPresent(digest);
        if (known != null) return new Judged(digest, known);
        var verdict = signatures.judgeAgainst(document, parties.agreed(pact.id(), pact.version()));
        if (!(verdict instanceof Verdict.Unjudged)) verdicts.put(digest, verdict);
        return new Judged(digest, verdict);
    }
}
