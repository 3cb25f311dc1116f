package vn.thidua.emulation.decision.web;

import org.jspecify.annotations.Nullable;
import vn.thidua.emulation.decision.CommendationFund;
import vn.thidua.emulation.decision.MoneySheet;

/// The money of a decision, with the fund of its year.
///
/// @param fund `null` where none was written down
public record MoneyPage(MoneySheet sheet, int year, CommendationFund.@Nullable Kept fund) {

    public String path() {
        return DecisionPage.path(sheet.decision());
    }
}
