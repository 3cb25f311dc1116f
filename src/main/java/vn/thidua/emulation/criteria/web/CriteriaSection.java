package vn.thidua.emulation.criteria.web;

import gg.jte.Content;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.design.Fragments;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.bloc.BlocYearSection;
import vn.thidua.emulation.criteria.CriteriaSets;

/// The criteria in force on the public page of their bloc year: they are a regulation, and anybody may read it.
@Component
@Order(20)
class CriteriaSection implements BlocYearSection {

    private final CriteriaSets sets;
    private final Fragments fragments;

    CriteriaSection(CriteriaSets sets, Fragments fragments) {
        this.sets = sets;
        this.fragments = fragments;
    }

    @Override
    public Optional<Content> of(BlocYear year) {
        return sets.inUse(year.site(), year.id())
                .map(kept -> fragments.of("emulation/criteria/web/section.jte", PublicCriteria.of(kept)));
    }
}
