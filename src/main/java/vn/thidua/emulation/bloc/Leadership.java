package vn.thidua.emulation.bloc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.UnitId;

/// Who leads a bloc year: from its first day exactly one head at any time, and any number of deputies.
///
/// A head leads until the next one does, also beyond the calendar year: a year is reviewed in the next January.
///
/// @param from the first day of the year
/// @param posts in the order of their first days
public record Leadership(LocalDate from, List<Post> posts) {

    public Leadership {
        posts = posts.stream()
                .sorted(java.util.Comparator.comparing(Post::role).thenComparing(Post::since))
                .toList();
        mustBeLedWithoutGap(from, heads(posts));
        mustHoldOnePostAtATime(posts);
    }

    public static Leadership none(LocalDate from) {
        return new Leadership(from, List.of());
    }

    private static void mustBeLedWithoutGap(LocalDate from, List<Post> heads) {
        LocalDate next = from;
        for (var head : heads) {
            if (next == null || !head.since().equals(next)) throw new BlocRefused.GapBefore(from);
            next = head.until() == null ? null : head.until().plusDays(1);
        }
        if (!heads.isEmpty() && next != null) throw new BlocRefused.GapBefore(next);
    }

    private static void mustHoldOnePostAtATime(List<Post> posts) {
        for (var i = 0; i < posts.size(); i++)
            for (var j = 0; j < i; j++)
                if (posts.get(i).unit().equals(posts.get(j).unit())
                        && posts.get(i).meets(posts.get(j))) throw new BlocRefused.PostAlready();
    }

    /// Hands the lead to a unit from that day. A deputy that becomes head is deputy no more; the former head is an
    /// ordinary member again.
    Leadership headed(UnitId unit, LocalDate since, Grounds grounds) {
        var heads = heads(posts);
        if (heads.isEmpty() && !since.equals(from)) throw new BlocRefused.GapBefore(from);
        if (!heads.isEmpty()) {
            var last = heads.getLast();
            if (last.unit().equals(unit)) throw new BlocRefused.HeadAlready();
            if (!since.isAfter(last.since())) throw new BlocRefused.NotAfterTheLastHead(last.since());
        }
        var next = new ArrayList<Post>();
        for (var post : posts) {
            var ends = post.role() == BlocRole.HEAD
                    ? post.until() == null
                    : post.unit().equals(unit);
            if (!ends || post.endsBefore(since)) next.add(post);
            else if (post.since().isBefore(since)) next.add(post.over(since.minusDays(1)));
        }
        next.add(new Post(unit, BlocRole.HEAD, since, null, grounds));
        return new Leadership(from, next);
    }

    Leadership deputised(UnitId unit, LocalDate since, @Nullable LocalDate until, Grounds grounds) {
        if (since.isBefore(from)) throw new BlocRefused.BeforeTheYear(from);
        var next = new ArrayList<>(posts);
        next.add(new Post(unit, BlocRole.DEPUTY, since, until, grounds));
        return new Leadership(from, next);
    }

    /// Ends a deputy's post with that day.
    Leadership relieved(UnitId unit, LocalDate lastDay) {
        var post = posts.stream()
                .filter(one -> one.role() == BlocRole.DEPUTY && one.unit().equals(unit) && one.on(lastDay))
                .findFirst()
                .orElseThrow(BlocRefused.NotDeputy::new);
        var next = new ArrayList<>(posts);
        next.set(next.indexOf(post), post.over(lastDay));
        return new Leadership(from, next);
    }

    public boolean led() {
        return !heads(posts).isEmpty();
    }

    /// Empty before the first day of the year, and while nobody has been chosen.
    public Optional<UnitId> headOn(LocalDate day) {
        return heads(posts).stream()
                .filter(post -> post.on(day))
                .map(Post::unit)
                .findFirst();
    }

    public BlocRole roleOn(UnitId unit, LocalDate day) {
        return posts.stream()
                .filter(post -> post.unit().equals(unit) && post.on(day))
                .map(Post::role)
                .findFirst()
                .orElse(BlocRole.MEMBER);
    }

    private static List<Post> heads(List<Post> posts) {
        return posts.stream().filter(post -> post.role() == BlocRole.HEAD).toList();
    }
}
