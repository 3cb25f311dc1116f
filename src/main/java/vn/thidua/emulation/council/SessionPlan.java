package vn.thidua.emulation.council;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All that is settled of a session before members are asked to it.
///
/// @param writtenBy the last day on which written ballots are taken; in a meeting `null` for its own day
/// @param presiding the member who presides; `null` for the chair of the council
/// @param tellers two, each another account
/// @param wholeBase whether members who may not vote on a dossier still count in what its share is taken of
public record SessionPlan(
        String title,
        CouncilWay way,
        CouncilMode mode,
        LocalDate on,
        LocalTime at,
        String place,
        @Nullable LocalDate writtenBy,
        @Nullable CouncilMemberId presiding,
        CouncilClerk secretary,
        List<CouncilClerk> tellers,
        boolean wholeBase) {

    static final int TELLERS = 2;

    public SessionPlan {
        title = title.strip();
        place = place.strip();
        tellers = List.copyOf(tellers);
        if (title.isEmpty()) throw new CouncilRefused.SessionWithoutTitle();
        if (way == CouncilWay.MEETING && place.isEmpty()) throw new CouncilRefused.SessionWithoutPlace();
        if (way == CouncilWay.CIRCULATION && mode == CouncilMode.HANDS) throw new CouncilRefused.HandsByCirculation();
        if (way == CouncilWay.CIRCULATION && mode == CouncilMode.SEALED) throw new CouncilRefused.SealedByCirculation();
        if (way == CouncilWay.CIRCULATION && writtenBy == null) throw new CouncilRefused.CirculationWithoutEnd();
        if (writtenBy != null && writtenBy.isBefore(on)) throw new CouncilRefused.WrittenBeforeTheSession();
        if (secretary.name().isEmpty()) throw new CouncilRefused.WithoutSecretary();
        var accounts = tellers.stream()
                .map(CouncilClerk::account)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        if (tellers.size() != TELLERS || accounts != TELLERS) throw new CouncilRefused.WithoutTwoTellers();
    }

    /// 1 or 2; empty for who does not count.
    public Optional<Integer> teller(UUID account) {
        for (var i = 0; i < tellers.size(); i++) if (tellers.get(i).is(account)) return Optional.of(i + 1);
        return Optional.empty();
    }

    /// The last day on which a written ballot is taken.
    public LocalDate lastDay() {
        return writtenBy == null ? on : writtenBy;
    }
}
