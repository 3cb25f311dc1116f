package vn.thidua.emulation.pact;

import vn.thidua.platform.Unmarked;

/// Whether a certificate names a person. Authorities write names with and without marks, in capitals, and put the
/// position or agency beside them; so the person's whole name must stand there as whole words, whatever stands around.
public final class CertificateName {

    private CertificateName() {}

    public static boolean names(String certificate, String fullName) {
        return (" " + Unmarked.words(certificate) + " ").contains(" " + Unmarked.words(fullName) + " ");
    }
}
