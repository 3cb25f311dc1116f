package vn.thidua.emulation.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.emulation.council.ACouncil.DAY;
import static vn.thidua.emulation.council.ACouncil.item;
import static vn.thidua.emulation.council.ACouncil.postponed;
import static vn.thidua.emulation.council.CouncilMark.BLANK;
import static vn.thidua.emulation.council.CouncilMark.NO;
import static vn.thidua.emulation.council.CouncilMark.YES;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.emulation.ballot.ElectionKey;
import vn.thidua.emulation.ballot.Envelope;
import vn.thidua.emulation.ballot.KeyShare;

/// The rules of a vote of the council on phones: what lies in an envelope, what is counted of it, and when none is
/// opened.
class SealedCouncilTest {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Instant NOW = Instant.parse("2026-11-27T01:00:00Z");
    private static final Set<Integer> SHARES = Set.of(1, 2, 3);

    private static MarkedList marked(CouncilMark... marks) {
        return new MarkedList(List.of(marks));
    }

    @Test
    void everyListFitsIntoOneFormOfOneLength() {
        var random = new Random(54);
        for (var items : List.of(1, 3, 4, 5, 300, MarkedList.MOST)) {
            var list = new MarkedList(Stream.generate(() -> CouncilMark.of(random.nextInt(3)))
                    .limit(items)
                    .toList());
            var form = list.form(new byte[Envelope.RANDOM_BYTES]);
            assertThat(form).hasSize(MarkedList.BYTES).hasSizeLessThanOrEqualTo(Envelope.MOST_BYTES);
            assertThat(MarkedList.read(form, items)).hasValue(list);
        }
        assertThat(MarkedList.MOST).isEqualTo(1200);
    }

    @Test
    void aFormThatIsNotMadeAsItMustBeIsBlankOnAll() {
        var form = marked(YES, NO).form(new byte[Envelope.RANDOM_BYTES]);
        assertThat(MarkedList.read(new byte[MarkedList.BYTES], 2)).isEmpty();
        assertThat(MarkedList.read(new byte[0], 2)).isEmpty();
        form[17] |= 0b1111;
        assertThat(MarkedList.read(form, 2)).as("a fourth mark is none").hasValue(marked(BLANK, BLANK));
        form[18] |= 0b0101;
        assertThat(MarkedList.read(form, 2)).as("beyond the list").hasValue(marked(BLANK, BLANK));
        assertThat(MarkedList.blank(2)).isEqualTo(marked(BLANK, BLANK));
    }

    /// The key of the ballots of blocs, with a label of its own.
    @Test
    void anEnvelopeIsNothingInAnotherSeatOrRound() {
        var id = new CouncilSessionId(UUID.randomUUID());
        var shares = IntStream.rangeClosed(1, 3)
                .mapToObj(n -> KeyShare.drawn(n, RANDOM))
                .toList();
        var key = ElectionKey.made(
                SealedTerms.about(id, 1),
                shares.stream().map(KeyShare::publicKey).toList(),
                RANDOM);
        var list = new MarkedList(Collections.nCopies(MarkedList.MOST, NO));
        var envelope = Envelope.sealed(
                key.publicKey(), SealedTerms.label(id, 1, 7), list.form(new byte[Envelope.RANDOM_BYTES]), RANDOM);
        assertThat(envelope.bytes()).hasSize(Envelope.BYTES);
        var opened = key.opened(SealedTerms.about(id, 1), shares.get(2), shares.get(0));
        assertThat(envelope.opened(opened, SealedTerms.label(id, 1, 7)).flatMap(form -> MarkedList.read(form, 1200)))
                .hasValue(list);
        assertThat(envelope.opened(opened, SealedTerms.label(id, 1, 8))).isEmpty();
        assertThat(envelope.opened(opened, SealedTerms.label(id, 2, 7))).isEmpty();
        assertThatThrownBy(() -> key.opened(SealedTerms.about(id, 2), shares.get(2), shares.get(0)))
                .as("of another round");
    }

    private static Seated seat(int n, CouncilPart part, @Nullable UUID account) {
        return new Seated(
                n,
                new CouncilMemberId(UUID.randomUUID()),
                "Thành viên " + n,
                "Giám đốc",
                n == 1 ? CouncilPost.CHAIR : CouncilPost.MEMBER,
                null,
                "",
                account,
                part);
    }

    /// All with accounts, the first so many present, then those who wrote, then the absent.
    private static Bench bench(int present, int written, int absent, Conflict... conflicts) {
        var seats = new ArrayList<Seated>();
        for (var i = 0; i < present + written + absent; i++)
            seats.add(seat(
                    i + 1,
                    i < present
                            ? CouncilPart.PRESENT
                            : i < present + written ? CouncilPart.WRITTEN : CouncilPart.ABSENT,
                    new UUID(0, i + 1)));
        return new Bench(seats, List.of(conflicts), true, false);
    }

    private static Conflict conflict(int seat, int item) {
        return new Conflict(seat, item, Conflict.Kind.DECLARED, "Người nhà");
    }

    private static Map<Integer, MarkedList> envelopes(int seats, CouncilMark... marks) {
        var lists = new TreeMap<Integer, MarkedList>();
        for (var n = 1; n <= seats; n++) lists.put(n, marked(marks));
        return lists;
    }

    /// Invariants 16, 20 and 23: a mark of somebody with a conflict is left out, whatever it says, and how many marks a
    /// dossier has follows from the roll and the conflicts alone.
    @Test
    void marksOfThoseWithAConflictAreLeftOutAndTellNothing() {
        var items = List.of(item(1, 70), item(2, 70));
        var bench = bench(6, 0, 1, conflict(3, 1));
        var none = SealedCount.noPapers(2);
        for (var mark : CouncilMark.values()) {
            var lists = envelopes(6, YES, NO);
            lists.put(3, marked(mark, YES));
            var count = SealedCount.of(bench, items, lists, none);
            assertThat(count.marks().get(0)).isEqualTo(List.of(1, 1, 1, 1, 1));
            assertThat(count.marks().get(1)).isEqualTo(List.of(1, 2, 2, 2, 2, 2));
            assertThat(count.sheets().cast()).isEqualTo(6);
            assertThat(count.sheets().votes()).containsExactly(new ItemVote(5, 0, 0), new ItemVote(1, 5, 0));
            assertThatCode(() -> count.sheets().mustFit(bench, items)).doesNotThrowAnyException();
        }
        var included = new Bench(bench.seats(), bench.conflicts(), false, false);
        assertThat(SealedCount.of(included, items, envelopes(6, YES, NO), none)
                        .marks()
                        .get(0))
                .as("where the rule does not take the vote away")
                .hasSize(6);
    }

    /// Invariant 22: sheets of absent members are counted, on the dossiers on which they have a vote.
    @Test
    void sheetsOfAbsentMembersGoAmongTheEnvelopes() {
        var items = List.of(item(1, 70), postponed(item(2, 70), "Chờ"), item(3, 70));
        var bench = bench(5, 2, 1, conflict(6, 3));
        var papers = new CountedSheets(2, List.of(new ItemVote(1, 1, 0), new ItemVote(0, 0, 0), new ItemVote(0, 0, 1)));
        var count = SealedCount.of(bench, items, envelopes(5, YES, YES, NO), papers);
        assertThat(count.marks()).containsExactly(List.of(1, 1, 1, 1, 1, 1, 2), List.of(), List.of(0, 2, 2, 2, 2, 2));
        assertThat(count.sheets().cast()).isEqualTo(7);
        assertThatCode(() -> count.sheets().mustFit(bench, items)).doesNotThrowAnyException();
        assertThatThrownBy(() -> SealedCount.of(bench, items, envelopes(5, YES, YES, NO), SealedCount.noPapers(3)))
                .isInstanceOf(CouncilRefused.PapersMissing.class);
        var struck = new CountedSheets(2, List.of(new ItemVote(1, 1, 0), new ItemVote(0, 0, 0), new ItemVote(2, 0, 0)));
        assertThatThrownBy(() -> SealedCount.of(bench, items, envelopes(5, YES, YES, NO), struck))
                .isInstanceOf(CouncilRefused.DoesNotAddUp.class);
    }

    private static Set<Integer> seats(int many) {
        return IntStream.rangeClosed(1, many).boxed().collect(Collectors.toSet());
    }

    /// Fewer than five would tell who voted what: on the list, and on each dossier that some may not vote on.
    @Test
    void fewerThanFiveAreNeverOpened() {
        var items = List.of(item(1, 70), item(2, 70));
        assertThatThrownBy(() -> SealedTerms.mustHide(bench(6, 0, 0), items, seats(4)))
                .isInstanceOf(CouncilRefused.TooFewEnvelopes.class);
        assertThatCode(() -> SealedTerms.mustHide(bench(6, 0, 0), items, seats(5)))
                .doesNotThrowAnyException();
        var concerned = bench(6, 0, 0, conflict(1, 2), conflict(2, 2));
        assertThatThrownBy(() -> SealedTerms.mustHide(concerned, items, seats(6)))
                .isInstanceOfSatisfying(
                        CouncilRefused.TooFewOnDossier.class,
                        refused -> assertThat(refused.facts()).containsExactly("HS-2026-0002", 4, 5));
        assertThatCode(() -> SealedTerms.mustHide(
                        concerned, List.of(items.get(0), postponed(items.get(1), "Gác")), seats(6)))
                .as("put off")
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> SealedTerms.mustLetCount(bench(9, 0, 2), ACouncil.RULES, items, seats(7)))
                .as("below the quorum of eight")
                .isInstanceOf(CouncilRefused.TooFewEnvelopes.class);
        assertThatCode(() -> SealedTerms.mustLetCount(bench(9, 1, 1), ACouncil.RULES, items, seats(7)))
                .doesNotThrowAnyException();
    }

    @Test
    void isOpenedForMembersWithAccountsAndAKeyOfThree() {
        var items = List.of(item(1, 70));
        var later = NOW.plus(Duration.ofHours(1));
        var bench = bench(6, 0, 1);
        assertThatCode(() -> SealedTerms.mustLetOpen(bench, items, SHARES, later, NOW))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> SealedTerms.mustLetOpen(bench, items, SHARES, NOW, NOW))
                .isInstanceOf(CouncilRefused.UrnEndsInThePast.class);
        assertThatThrownBy(() -> SealedTerms.mustLetOpen(bench, items, Set.of(1, 3), later, NOW))
                .isInstanceOf(CouncilRefused.SharesNotTaken.class);
        var seats = new ArrayList<>(bench.seats());
        seats.add(seat(8, CouncilPart.PRESENT, null));
        assertThatThrownBy(() ->
                        SealedTerms.mustLetOpen(new Bench(seats, List.of(), true, false), items, SHARES, later, NOW))
                .isInstanceOfSatisfying(
                        CouncilRefused.PresentWithoutAccount.class,
                        refused -> assertThat(refused.facts()).containsExactly("Thành viên 8"));
    }

    @Test
    void isCalledWithThreeHoldersAndAListThatFits() {
        var one = new Holder(1, "Chủ tọa", new UUID(0, 1));
        var two = new Holder(2, "Thư ký", new UUID(0, 2));
        var three = new Holder(3, "Kiểm Một", new UUID(0, 3));
        var items = IntStream.rangeClosed(1, MarkedList.MOST + 1)
                .mapToObj(n -> item(n, 70))
                .toList();
        assertThatCode(() -> SealedTerms.mustLetCall(List.of(one, two, three), items.subList(0, MarkedList.MOST)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> SealedTerms.mustLetCall(List.of(one, two, three), items))
                .isInstanceOfSatisfying(
                        CouncilRefused.ListTooLong.class,
                        refused -> assertThat(refused.facts()).containsExactly(1201, 1200));
        assertThatThrownBy(() -> SealedTerms.mustLetCall(
                        List.of(one, new Holder(2, "Thư ký", null), three), items.subList(0, 1)))
                .isInstanceOf(CouncilRefused.HolderWithoutAccount.class);
        assertThatThrownBy(() -> SealedTerms.mustLetCall(
                        List.of(one, two, new Holder(3, "Chủ tọa", one.account())), items.subList(0, 1)))
                .isInstanceOf(CouncilRefused.HolderTwice.class);
        assertThatThrownBy(() -> ACouncil.plan(CouncilWay.CIRCULATION, CouncilMode.SEALED, DAY))
                .isInstanceOf(CouncilRefused.SealedByCirculation.class);
    }

    @Test
    void theHashOfTheRollTellsEveryChange() {
        var items = List.of(item(1, 70), item(2, 70));
        var bench = bench(5, 0, 1);
        var hash = SealedTerms.rollHash(bench, items);
        assertThat(hash).hasSize(64).isEqualTo(SealedTerms.rollHash(bench, items));
        assertThat(SealedTerms.rollHash(bench(5, 1, 0), items))
                .as("a sheet that comes in writing changes nothing of who votes")
                .isEqualTo(hash);
        assertThat(SealedTerms.rollHash(bench(6, 0, 0), items)).isNotEqualTo(hash);
        assertThat(SealedTerms.rollHash(bench(5, 0, 1, conflict(2, 2)), items)).isNotEqualTo(hash);
    }
}
