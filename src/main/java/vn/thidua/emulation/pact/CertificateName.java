package vn.thidua.emulation.pact;

import java.text.Normalizer;
import java.util.Locale;

/// Whether a certificate names a person. Authorities write names with and without marks, in capitals, and put the
/// position or agency beside them; so the person's whole name must stand there as whole words, whatever stands around.
public final class CertificateName {

    private CertificateName() {}

    public static boolean names(String certificate, String fullName) {
        return (" " + folded(certificate) + " ").contains(" " + folded(fullName) + " ");
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
