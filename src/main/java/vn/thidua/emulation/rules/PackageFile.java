package vn.thidua.emulation.rules;

import java.util.List;

/// A package with the bases it rests on: what one province gives another as a file.
public record PackageFile(RulePackage rules, List<LegalBasis> bases) {

    public PackageFile {
        bases = List.copyOf(bases);
        for (var value : rules.values()) {
            var basis = value.source().basis();
            if (bases.stream().noneMatch(known -> known.number().equals(basis)))
                throw new RulesRefused.BasisWanting(value.key(), basis);
        }
    }
}
