package vn.thidua.emulation.dossier;

import java.time.Instant;
import java.util.UUID;

/// A paper of a proposal: a file, or the way to where it stands in the product.
///
/// @param link an address of the product; empty for a file
/// @param sha256 of the file's bytes; empty for a link
/// @param verdict what was found of its signatures, a word of the code; empty for what is no PDF
/// @param verdictWords who signed it, or what is wrong
public record DossierPaper(
        UUID id,
        PaperKind kind,
        String name,
        String link,
        String type,
        String sha256,
        String verdict,
        String verdictWords,
        String addedBy,
        Instant addedAt) {

    private static final int LONGEST = 200;

    public DossierPaper {
        name = name.strip();
        link = link.strip();
        if (name.isEmpty()) throw new DossierRefused.PaperWithoutName();
        if (name.length() > LONGEST) throw new DossierRefused.TooLong(LONGEST);
        if (sha256.isEmpty() && !link.matches("/quan-tri/[\\x21-\\x7e]{1,300}")) throw new DossierRefused.NoLink();
    }
}
