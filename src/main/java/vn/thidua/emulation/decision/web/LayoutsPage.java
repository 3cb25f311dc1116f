package vn.thidua.emulation.decision.web;

import java.util.List;
import java.util.Optional;
import vn.thidua.emulation.decision.CertificateLayout;
import vn.thidua.emulation.honours.AwardKind;

/// Which awards have a layout.
public record LayoutsPage(List<CertificateLayout> layouts, List<AwardKind> kinds) {

    public LayoutsPage {
        layouts = List.copyOf(layouts);
        kinds = List.copyOf(kinds);
    }

    public Optional<CertificateLayout> of(AwardKind kind) {
        return layouts.stream()
                .filter(layout -> layout.award().equals(kind.code()))
                .findFirst();
    }
}
