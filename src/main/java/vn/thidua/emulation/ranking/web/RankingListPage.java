package vn.thidua.emulation.ranking.web;

import java.util.List;

/// The years that the reader may see.
public record RankingListPage(List<RankingPages.Known> years) {
    public RankingListPage {
        years = List.copyOf(years);
    }
}
