package vn.thidua.emulation.bloc.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.Head;
import vn.thidua.design.Words;
import vn.thidua.emulation.bloc.Bloc;
import vn.thidua.emulation.bloc.BlocYear;

/// The blocs of a site as readers see them, each with its latest confirmed year.
public record BlocsView(List<Row> rows) {

    /// @param latest `null` where no year has its members confirmed
    /// @param head of today; empty where nobody leads
    public record Row(Bloc bloc, @Nullable BlocYear latest, String head) {}

    public Head head() {
        return Head.of(Words.say("bloc.title"), Words.say("bloc.public.about"), "/khoi");
    }
}
