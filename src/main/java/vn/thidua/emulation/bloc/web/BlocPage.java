package vn.thidua.emulation.bloc.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.thidua.emulation.bloc.Bloc;
import vn.thidua.emulation.bloc.BlocYear;

/// A bloc: its years, how it is organised, whose turn it is.
///
/// @param units those there are, with their places in the latest year
public record BlocPage(
        Bloc bloc,
        List<BlocYear> years,
        List<Choice> units,
        List<Turning> turns,
        boolean arranges,
        BlocForm form,
        LocalDate today) {

    /// @param place as a member of the year before; empty where it is none
    public record Choice(UUID id, String name, String place) {}

    public record Turning(int year, String name, UUID unit) {}

    public String turn(int year) {
        return turns.stream()
                .filter(turn -> turn.year() == year)
                .map(turn -> turn.unit().toString())
                .findFirst()
                .orElse("");
    }

    public int firstTurn() {
        return today.getYear();
    }

    public int nextYear() {
        return years.isEmpty() ? today.getYear() : years.getFirst().year() + 1;
    }
}
