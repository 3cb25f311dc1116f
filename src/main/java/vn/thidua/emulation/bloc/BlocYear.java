package vn.thidua.emulation.bloc;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.SiteId;

/// A bloc in a year: its members as they were on a day, who leads it, and how far it has come.
///
/// @param bloc as it is called now
/// @param namedOn the day as of which the members' names were taken
/// @param suspended why it rests; `null` while it does not
/// @param version grows with every change; whoever changes it says which one they saw
public record BlocYear(
        BlocYearId id,
        SiteId site,
        Bloc bloc,
        int year,
        LocalDate namedOn,
        List<BlocMember> members,
        Leadership leadership,
        BlocYearState state,
        @Nullable String suspended,
        int version) {

    private static final int FEWEST = 2;

    public BlocYear {
        members = List.copyOf(members);
        if (members.size() < FEWEST) throw new BlocRefused.TooFewMembers();
        if (members.stream().map(BlocMember::unit).distinct().count() < members.size())
            throw new BlocRefused.MemberTwice();
        for (var post : leadership.posts())
            if (members.stream().noneMatch(member -> member.unit().equals(post.unit())))
                throw new BlocRefused.NotAMember();
    }

    /// `Khối thi đua Tổng hợp 2021`.
    public String title() {
        return bloc.name() + " " + year;
    }

    public static LocalDate firstDay(int year) {
        return LocalDate.of(year, 1, 1);
    }

    /// Empty where nobody leads on that day.
    public Optional<UnitId> headOn(LocalDate day) {
        return leadership.headOn(day);
    }

    /// Empty for a unit that is not a member.
    public Optional<BlocRole> roleOn(UnitId unit, LocalDate day) {
        return member(unit).map(_ -> leadership.roleOn(unit, day));
    }

    public Optional<BlocMember> member(UnitId unit) {
        return members.stream().filter(member -> member.unit().equals(unit)).findFirst();
    }

    /// The member's name as it was; for units that are members only.
    public String nameOf(UnitId unit) {
        return member(unit).map(BlocMember::name).orElseThrow(BlocRefused.NotAMember::new);
    }

    /// Refuses where somebody else has changed it since it was seen.
    void mustBe(int seen) {
        if (seen != version) throw new BlocRefused.ChangedMeanwhile();
    }

    void mustNotRest() {
        if (suspended != null) throw new BlocRefused.Suspended();
    }

    private void mustBePlanned() {
        mustNotRest();
        if (state != BlocYearState.PLANNED) throw new BlocRefused.MembersConfirmed();
    }

    /// Other members, in that order; those that stay keep their contact. Only before the members are confirmed.
    BlocYear arranged(LocalDate namedOn, List<BlocMember> members) {
        mustBePlanned();
        var numbered = IntStream.range(0, members.size())
                .mapToObj(i -> new BlocMember(
                        i + 1, members.get(i).unit(), members.get(i).name(), contactOf(members.get(i))))
                .toList();
        return new BlocYear(id, site, bloc, year, namedOn, numbered, leadership, state, suspended, version);
    }

    private String contactOf(BlocMember other) {
        return member(other.unit()).map(BlocMember::contact).orElse(other.contact());
    }

    BlocYear led(Leadership next) {
        mustNotRest();
        return new BlocYear(id, site, bloc, year, namedOn, members, next, state, suspended, version);
    }

    /// Starts over with the leadership. Only before the members are confirmed.
    BlocYear unled() {
        mustBePlanned();
        return led(Leadership.none(firstDay(year)));
    }

    /// The next state; no year goes on without a head.
    BlocYear advanced(BlocYearState to) {
        mustNotRest();
        if (!state.next().equals(Optional.of(to))) throw new BlocRefused.NotTheNextState();
        if (!leadership.led()) throw new BlocRefused.WithoutHead();
        return new BlocYear(id, site, bloc, year, namedOn, members, leadership, to, null, version);
    }

    /// As its pact says it is; a year that runs goes on running.
    BlocYear followed(BlocYearState to) {
        mustNotRest();
        if (state == BlocYearState.PLANNED) throw new BlocRefused.MembersNotConfirmed();
        if (state.ordinal() > BlocYearState.PACT_SIGNED.ordinal()) return this;
        return new BlocYear(id, site, bloc, year, namedOn, members, leadership, to, null, version);
    }

    /// As far as its work has come: never back, and not before its pact is signed.
    BlocYear reached(BlocYearState to) {
        mustNotRest();
        if (state.ordinal() < BlocYearState.PACT_SIGNED.ordinal()) throw new BlocRefused.PactNotSigned();
        if (state.ordinal() >= to.ordinal()) return this;
        return new BlocYear(id, site, bloc, year, namedOn, members, leadership, to, null, version);
    }

    BlocYear resting(String reason) {
        mustNotRest();
        if (reason.isBlank()) throw new BlocRefused.WithoutReason();
        return new BlocYear(id, site, bloc, year, namedOn, members, leadership, state, reason.strip(), version);
    }

    BlocYear resumed() {
        if (suspended == null) throw new BlocRefused.NotSuspended();
        return new BlocYear(id, site, bloc, year, namedOn, members, leadership, state, null, version);
    }
}
