package vn.thidua.emulation.criteria.web;

import java.util.List;
import vn.thidua.emulation.bloc.BlocYear;

/// The years whose criteria this person may see.
public record CriteriaYears(List<Row> rows) {

    /// @param inUse what is in force in words; empty where nothing is
    public record Row(BlocYear year, String inUse, boolean draft) {

        public String path() {
            return CriteriaPage.path(year);
        }
    }

    public CriteriaYears {
        rows = List.copyOf(rows);
    }
}
