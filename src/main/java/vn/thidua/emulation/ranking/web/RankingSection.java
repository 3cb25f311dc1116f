package vn.thidua.emulation.ranking.web;

import gg.jte.Content;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.design.Fragments;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.bloc.BlocYearSection;
import vn.thidua.emulation.ranking.PublishedRankings;

/// The certified ranking on the public page of its bloc year.
@Component
@Order(40)
class RankingSection implements BlocYearSection {

    private final PublishedRankings rankings;
    private final Fragments fragments;

    RankingSection(PublishedRankings rankings, Fragments fragments) {
        this.rankings = rankings;
        this.fragments = fragments;
    }

    @Override
    public Optional<Content> of(BlocYear year) {
        return rankings.of(year.site(), year.id())
                .map(published -> fragments.of(
                        "emulation/ranking/web/section.jte",
                        new PublicRankingPage(year.title(), PublicRankingController.path(year), published)));
    }
}
