package vn.thidua.emulation.rules;

/// Where a rule stands.
///
/// @param basis number of the legal basis, e.g. `152/2025/NĐ-CP`
/// @param article e.g. `Điều 8 khoản 3 điểm b`; empty where it is not known
public record RuleSource(String basis, String article, Certainty certainty) {

    public RuleSource {
        basis = basis.strip();
        article = article.strip();
        if (basis.isEmpty()) throw new RulesRefused.WithoutBasis();
    }

    /// As it is written in official papers: `Điều 8 khoản 3 152/2025/NĐ-CP`.
    public String words() {
        return article.isEmpty() ? basis : article + ", " + basis;
    }
}
