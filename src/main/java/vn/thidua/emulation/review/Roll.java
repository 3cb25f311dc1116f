package vn.thidua.emulation.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.thidua.emulation.bloc.BlocMember;
import vn.thidua.organisation.UnitId;

/// Who is there: the members in the bloc's order, and what was written down of them, in order.
public record Roll(List<BlocMember> members, List<AttendanceEntry> entries) {

    public Roll {
        members = List.copyOf(members);
        entries = List.copyOf(entries);
    }

    public List<AttendanceEntry> of(UnitId unit) {
        return entries.stream().filter(entry -> entry.unit().equals(unit)).toList();
    }

    public Optional<AttendanceEntry> latest(UnitId unit) {
        return of(unit).stream().reduce((_, later) -> later);
    }

    public List<Present> present() {
        return members.stream()
                .map(member -> new Present(
                        member.unit(),
                        member.name(),
                        representative(member.unit()),
                        latest(member.unit()).map(AttendanceEntry::attendance).orElse(Attendance.ABSENT)))
                .toList();
    }

    private String representative(UnitId unit) {
        return of(unit).stream()
                .map(AttendanceEntry::representative)
                .filter(words -> !words.isEmpty())
                .reduce((_, later) -> later)
                .orElse("");
    }

    /// Members that are there now.
    public int there() {
        return (int) present().stream().filter(one -> one.attendance().there()).count();
    }

    public int online() {
        return (int) present().stream()
                .filter(one -> one.attendance() == Attendance.ONLINE)
                .count();
    }

    /// Empty for whoever never came.
    public Optional<Instant> cameAt(UnitId unit) {
        return of(unit).stream()
                .filter(entry -> entry.attendance().there())
                .map(AttendanceEntry::at)
                .min(Instant::compareTo);
    }

    public Optional<Instant> leftAt(UnitId unit) {
        return latest(unit)
                .filter(entry -> entry.attendance() == Attendance.LEFT)
                .map(AttendanceEntry::at);
    }

    public boolean late(UnitId unit, Instant opened) {
        return cameAt(unit).filter(at -> at.isAfter(opened)).isPresent();
    }
}
