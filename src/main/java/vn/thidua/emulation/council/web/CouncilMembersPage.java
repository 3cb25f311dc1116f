package vn.thidua.emulation.council.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.FieldErrors;
import vn.thidua.emulation.ballot.Elector;
import vn.thidua.emulation.council.CouncilMember;
import vn.thidua.emulation.council.CouncilPost;
import vn.thidua.emulation.council.CouncilProfile;
import vn.thidua.emulation.council.CouncilRoster;

/// The members of the council through time.
///
/// @param profile `null` while nobody has said how it is called
/// @param keeps whether the reader keeps it
public record CouncilMembersPage(
        @Nullable CouncilProfile profile,
        CouncilRoster roster,
        LocalDate today,
        boolean keeps,
        List<Choice> units,
        List<Elector> accounts,
        Map<String, String> typed,
        FieldErrors errors) {

    public static final List<CouncilPost> POSTS = List.of(CouncilPost.values());

    public record Choice(UUID id, String name) {}

    public CouncilMembersPage {
        units = List.copyOf(units);
        accounts = List.copyOf(accounts);
        typed = Map.copyOf(typed);
    }

    public List<CouncilMember> sitting() {
        return roster.on(today);
    }

    /// Named, but not from today on.
    public List<CouncilMember> ahead() {
        return roster.members().stream()
                .filter(member -> member.since().isAfter(today))
                .toList();
    }

    public List<CouncilMember> former() {
        return roster.before(today);
    }

    public String of(String field) {
        return typed.getOrDefault(field, "");
    }

    public String named(String field) {
        if (typed.containsKey(field) || profile == null) return of(field);
        return switch (field) {
            case "hoi-dong" -> profile.name();
            case "cap-tren" -> profile.superior();
            case "ky-hieu" -> profile.symbol();
            default -> profile.place();
        };
    }

    /// Whether the form about the council itself stands open.
    public boolean naming() {
        return profile == null || errors.at("hoi-dong") != null;
    }
}
