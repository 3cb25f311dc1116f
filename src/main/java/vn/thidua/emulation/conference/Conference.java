package vn.thidua.emulation.conference;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.emulation.bloc.BlocRole;
import vn.thidua.organisation.UnitId;

/// The signing conference of a bloc year.
///
/// @param bloc as it is called, `Khối Tổng hợp`
/// @param address of the bloc year's public page, `/khoi/khoi-tong-hop/2026`
/// @param start as the clock of the hall shows it
/// @param chair who presides, with title; empty while not known
/// @param speaker from above; `null` where nobody spoke
/// @param members in the bloc's order
record Conference(
        String bloc,
        int year,
        String address,
        LocalDateTime start,
        String place,
        String chair,
        @Nullable Speaker speaker,
        List<Member> members,
        List<Guest> guests,
        List<ConferencePicture> pictures) {

    /// @param directed what they said, one paragraph a line; empty while not written down
    record Speaker(String name, String title, String directed) {}

    record Member(UnitId unit, String name, BlocRole role, Attendance attendance) {}

    record Guest(String name, String title, String unit, Attendance attendance) {}

    static Conference of(KeptConference kept) {
        var meeting = kept.meeting();
        var year = kept.year();
        var day = meeting.start().toLocalDate();
        return new Conference(
                year.bloc().name(),
                year.year(),
                kept.address(),
                meeting.start(),
                meeting.place(),
                meeting.chair(),
                meeting.speaker().isEmpty()
                        ? null
                        : new Speaker(meeting.speaker(), meeting.title(), meeting.directed()),
                year.members().stream()
                        .map(member -> new Member(
                                member.unit(),
                                member.name(),
                                year.leadership().roleOn(member.unit(), day),
                                kept.attendance(member.unit())))
                        .toList(),
                kept.guests().stream()
                        .map(guest -> new Guest(guest.name(), guest.title(), guest.ofUnit(), guest.attendance()))
                        .toList(),
                kept.pictures());
    }

    Conference {
        members = List.copyOf(members);
        guests = List.copyOf(guests);
        pictures = List.copyOf(pictures);
    }
}
