package vn.thidua.emulation.rules;

/// Which rule a number came from, to be stored beside every number that a regulation sets: the version of a package
/// never changes, so this leads back to what was said.
///
/// @param packageKey e.g. `today`
/// @param version 1 and up
public record Citation(String packageKey, int version, String rule, String basis, String article) {

    /// The article first, where it is known.
    public String words() {
        return article.isEmpty() ? basis : article + ", " + basis;
    }

    /// One line that can be stored and read back: `today/1/quota.bloc.collectives`.
    public String path() {
        return packageKey + "/" + version + "/" + rule;
    }
}
