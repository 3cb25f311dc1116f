package vn.thidua.emulation.bloc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thidua.organisation.UnitId;

class LeadershipTest {

    private static final LocalDate FROM = LocalDate.of(2021, 1, 1);
    private static final Grounds ELECTED = new Grounds(Grounds.Way.ELECTION, "05/BB-KTH", LocalDate.of(2020, 12, 20));

    private final UnitId office = new UnitId(UUID.randomUUID());
    private final UnitId affairs = new UnitId(UUID.randomUUID());
    private final UnitId treasury = new UnitId(UUID.randomUUID());

    private Leadership led() {
        return Leadership.none(FROM).headed(office, FROM, ELECTED);
    }

    @Test
    void invariant3TheFirstHeadLeadsFromTheFirstDay() {
        assertThatThrownBy(() -> Leadership.none(FROM).headed(office, FROM.plusDays(1), ELECTED))
                .isInstanceOf(BlocRefused.GapBefore.class);
        assertThat(led().headOn(FROM)).contains(office);
        assertThat(led().headOn(FROM.minusDays(1))).isEmpty();
    }

    @Test
    void invariant3TheNextHeadTakesOverFromTheDayBefore() {
        var next = led().headed(affairs, LocalDate.of(2021, 7, 1), ELECTED);
        assertThat(next.headOn(LocalDate.of(2021, 6, 30))).contains(office);
        assertThat(next.headOn(LocalDate.of(2021, 7, 1))).contains(affairs);
        assertThatThrownBy(() -> next.headed(treasury, LocalDate.of(2021, 7, 1), ELECTED))
                .isInstanceOf(BlocRefused.NotAfterTheLastHead.class);
        assertThatThrownBy(() -> next.headed(affairs, LocalDate.of(2021, 8, 1), ELECTED))
                .isInstanceOf(BlocRefused.HeadAlready.class);
    }

    @Test
    void invariant3AGapOrTwoHeadsCannotBeWrittenDown() {
        var first = new Post(office, BlocRole.HEAD, FROM, FROM.plusDays(9), ELECTED);
        assertThatThrownBy(() -> new Leadership(FROM, List.of(first))).isInstanceOf(BlocRefused.GapBefore.class);
        var late = new Post(affairs, BlocRole.HEAD, FROM.plusDays(11), null, ELECTED);
        assertThatThrownBy(() -> new Leadership(FROM, List.of(first, late))).isInstanceOf(BlocRefused.GapBefore.class);
        var early = new Post(affairs, BlocRole.HEAD, FROM.plusDays(9), null, ELECTED);
        assertThatThrownBy(() -> new Leadership(FROM, List.of(first, early))).isInstanceOf(BlocRefused.GapBefore.class);
    }

    @Test
    void aDeputyThatBecomesHeadIsDeputyNoMore() {
        var led = led().deputised(affairs, FROM, null, ELECTED).headed(affairs, FROM.plusMonths(3), ELECTED);
        assertThat(led.roleOn(affairs, FROM.plusMonths(3).minusDays(1))).isEqualTo(BlocRole.DEPUTY);
        assertThat(led.roleOn(affairs, FROM.plusMonths(3))).isEqualTo(BlocRole.HEAD);
        assertThat(led.roleOn(office, FROM.plusMonths(3))).isEqualTo(BlocRole.MEMBER);
    }

    @Test
    void anyNumberOfDeputiesButOnePostAUnit() {
        var led = led().deputised(affairs, FROM, null, ELECTED).deputised(treasury, FROM, FROM.plusDays(9), ELECTED);
        assertThatThrownBy(() -> led.deputised(affairs, FROM.plusDays(5), null, ELECTED))
                .isInstanceOf(BlocRefused.PostAlready.class);
        assertThatThrownBy(() -> led.deputised(office, FROM, null, ELECTED))
                .isInstanceOf(BlocRefused.PostAlready.class);
        assertThatThrownBy(() -> led.deputised(treasury, FROM.minusDays(1), null, ELECTED))
                .isInstanceOf(BlocRefused.BeforeTheYear.class);
        assertThatThrownBy(() -> led.relieved(office, FROM)).isInstanceOf(BlocRefused.NotDeputy.class);
        assertThat(led.relieved(affairs, FROM.plusDays(30)).roleOn(affairs, FROM.plusDays(31)))
                .isEqualTo(BlocRole.MEMBER);
    }

    /// Whatever is elected, assigned and ended, in whatever order: on every day there is one head, and each unit has
    /// one role.
    @Test
    void invariant3HoldsAfterAnySequenceOfChanges() {
        var units = IntStream.range(0, 5)
                .mapToObj(_ -> new UnitId(UUID.randomUUID()))
                .toList();
        for (var seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var led = Leadership.none(FROM);
            for (var step = 0; step < 40; step++) led = stepped(led, units, random);
            for (var day = 0; led.led() && day < 500; day++) mustBeLedByOne(led, FROM.plusDays(day));
        }
    }

    private static Leadership stepped(Leadership led, List<UnitId> units, Random random) {
        var unit = units.get(random.nextInt(units.size()));
        var day = FROM.plusDays(random.nextInt(-5, 400));
        try {
            return switch (random.nextInt(4)) {
                case 0 -> led.headed(unit, led.led() ? day : FROM, ELECTED);
                case 1 -> led.deputised(unit, day, null, ELECTED);
                case 2 -> led.deputised(unit, day, day.plusDays(random.nextInt(60)), ELECTED);
                default -> led.relieved(unit, day);
            };
        } catch (BlocRefused _) {
            return led;
        }
    }

    private static void mustBeLedByOne(Leadership led, LocalDate day) {
        var posts = led.posts().stream().filter(post -> post.on(day)).toList();
        assertThat(posts.stream().filter(post -> post.role() == BlocRole.HEAD))
                .as("%s", day)
                .hasSize(1);
        assertThat(posts.stream().map(Post::unit).distinct().count()).isEqualTo(posts.size());
    }
}
