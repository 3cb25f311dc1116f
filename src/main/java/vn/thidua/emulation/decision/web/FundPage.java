package vn.thidua.emulation.decision.web;

import java.util.List;
import vn.thidua.emulation.decision.CommendationFund;

/// The money for commendation, year by year.
public record FundPage(List<CommendationFund.Kept> funds, int year, DecisionReading.Notice notice) {

    public FundPage {
        funds = List.copyOf(funds);
    }
}
