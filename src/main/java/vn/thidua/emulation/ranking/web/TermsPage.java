package vn.thidua.emulation.ranking.web;

import java.util.List;
import vn.thidua.design.FieldErrors;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.ranking.RankingOffer;

/// The form of a ranking's terms.
///
/// @param rules that can part equals, to choose from
/// @param grades classes of the set, the best first
/// @param edition of the terms that were read
public record TermsPage(
        BlocYear year,
        TermsForm form,
        FieldErrors errors,
        RankingOffer offer,
        List<TieChoice> rules,
        List<String> grades,
        int edition) {

    /// @param value as it is sent, `POINTS:I.1`
    public record TieChoice(String value, String words) {}

    public TermsPage {
        rules = List.copyOf(rules);
        grades = List.copyOf(grades);
    }

    public String path() {
        return RankingController.PATH + "/nam/" + year.id().value();
    }
}
