package vn.thidua.emulation.bloc.web;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.Head;
import vn.thidua.design.Words;
import vn.thidua.emulation.bloc.Bloc;
import vn.thidua.emulation.bloc.BlocEntry;
import vn.thidua.emulation.bloc.BlocMember;
import vn.thidua.emulation.bloc.BlocRole;
import vn.thidua.emulation.bloc.BlocYear;

/// A bloc as readers see it, in one of its years.
///
/// @param year `null` where no year has its members confirmed
/// @param years those confirmed, the latest first
/// @param sections what other rooms show of the year
/// @param path this page's own address: that of the bloc, or that of the year
public record BlocYearView(
        Bloc bloc,
        @Nullable BlocYear year,
        List<BlocYear> years,
        List<BlocEntry> entries,
        List<Content> sections,
        LocalDate today,
        String path) {

    public String title() {
        return year == null ? bloc.name() : Words.say("bloc.public.year", bloc.name(), Integer.toString(year.year()));
    }

    public Head head() {
        var about = year == null
                ? Words.say("bloc.public.about")
                : Words.say("bloc.public.year.about", bloc.name(), Integer.toString(year.year()));
        return Head.of(title(), about, path);
    }

    /// In a year gone by, as on its last day; in one to come, as on its first.
    public BlocRole role(BlocYear of, BlocMember member) {
        var first = BlocYear.firstDay(of.year());
        var last = LocalDate.of(of.year(), 12, 31);
        var day = today.isBefore(first) ? first : today.isAfter(last) ? last : today;
        return of.leadership().roleOn(member.unit(), day);
    }
}
