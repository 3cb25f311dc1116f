package vn.thidua.emulation.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.accounts.Staff;
import vn.thidua.accounts.Visit;
import vn.thidua.platform.Actor;

/// Secret votes on phones: what a copy of the whole database tells, and what happens to those who cheat.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SealedBallotTest {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int VOTERS = 25;

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Ballots ballots;

    @Autowired
    private Urn urn;

    @Autowired
    private JdbcClient db;

    private static String envelope(Visit voter, String here, List<Integer> named, int n) {
        var key = Base64.getDecoder()
                .decode(voter.page(here + "/phieu").select("[data-ballot]").attr("data-key"));
        var bytes = Envelope.sealed(key, ABallotBloc.id(here), n, named, RANDOM).bytes();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static void cast(ABallotBloc bloc, String here, int n, Integer... named) {
        var voter = bloc.voter(n);
        var answer = voter.post(here + "/phieu", "phong-bi", envelope(voter, here, List.of(named), n));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    /// Each of 25 voters names another member, so that a hit is proven. Somebody who holds a copy of the whole database
    /// lays voters and marks beside each other in every order there is; a naive urn gives all 25 away.
    @Test
    void invariant20_aCopyOfTheDatabaseDoesNotTellWhoVotedWhat() throws Exception {
        var bloc = new ABallotBloc(context, port, VOTERS);
        var choose = IntStream.rangeClosed(1, VOTERS).boxed().flatMap(n -> List.of("dv-" + n, "co").stream());
        var changed = java.util.stream.Stream.concat(choose, List.of("kieu", "CHOOSE").stream())
                .toArray(String[]::new);
        var here = bloc.prepared(bloc.form(VotingWay.SEALED, changed));
        var id = ABallotBloc.id(here);
        var shares = bloc.shares(here);
        assertThat(bloc.leader.post(here + "/mo").statusCode()).isEqualTo(302);
        var truth = shuffled(7);
        var order = shuffled(8);
        var began = audited();
        for (var n : order) cast(bloc, here, n, truth.get(n - 1));
        cast(bloc, here, order.getFirst(), truth.get(order.getFirst() - 1));
        assertThat(audited()).as("casting leaves no trace in the trail").isEqualTo(began);
        nothingIsKnown(bloc, here, id);
        var receipts = receipts(id);
        closedAndCounted(bloc, here, shares);
        var marks = db.sql("select option_n from ballot_mark where ballot_id = :id order by xmin::text::bigint, ctid")
                .param("id", id.value())
                .query((row, _) -> row.getInt("option_n"))
                .list();
        assertThat(marks).as("all were counted").hasSize(VOTERS).doesNotHaveDuplicates();
        var places = IntStream.rangeClosed(1, VOTERS).boxed().toList();
        assertThat(hits(order, order.stream().map(n -> truth.get(n - 1)).toList(), truth))
                .as("what the attack finds in an urn that keeps the order")
                .isEqualTo(VOTERS);
        assertThat(hits(places, marks, truth)).as("by the roll").isLessThanOrEqualTo(2);
        assertThat(hits(order, marks, truth)).as("by the order of voting").isLessThanOrEqualTo(2);
        assertThat(hits(physical("ballot_voter", id), marks, truth))
                .as("by the place of the roll's rows")
                .isLessThanOrEqualTo(2);
        var sorted = new ArrayList<>(receipts.keySet());
        Collections.sort(sorted);
        assertThat(hits(sorted.stream().map(receipts::get).toList(), marks, truth))
                .as("by the receipts; an order by chance, so chance may hit")
                .isLessThanOrEqualTo(5);
        assertThat(db.sql("select count(distinct xmin::text) from ballot_mark where ballot_id = :id")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single())
                .as("one transaction for all")
                .isEqualTo(1);
        assertThat(columnsOfTime()).as("no times, no sequences where votes are").isEmpty();
    }

    private static List<Integer> shuffled(int seed) {
        var numbers = new ArrayList<>(IntStream.rangeClosed(1, VOTERS).boxed().toList());
        Collections.shuffle(numbers, new Random(seed));
        return List.copyOf(numbers);
    }

    private long audited() {
        return db.sql("select count(*) from audit_entry").query(Long.class).single();
    }

    private static int hits(List<Integer> voters, List<Integer> marks, List<Integer> truth) {
        var hits = 0;
        for (var i = 0; i < voters.size(); i++) if (truth.get(voters.get(i) - 1).equals(marks.get(i))) hits++;
        return hits;
    }

    private List<Integer> physical(String table, BallotId id) {
        return db.sql("select n from " + table + " where ballot_id = :id order by xmin::text::bigint, ctid")
                .param("id", id.value())
                .query((row, _) -> row.getInt("n"))
                .list();
    }

    private Map<String, Integer> receipts(BallotId id) {
        var receipts = new HashMap<String, Integer>();
        db.sql("select voter, encode(sha256(envelope), 'hex') as receipt from ballot_envelope where ballot_id = :id")
                .param("id", id.value())
                .query(row -> {
                    receipts.put(row.getString("receipt"), row.getInt("voter"));
                });
        return receipts;
    }

    private List<String> columnsOfTime() {
        return db.sql("""
                select table_name || '.' || column_name as name from information_schema.columns
                where table_name in ('ballot_envelope', 'ballot_voter', 'ballot_mark', 'ballot_tally', 'ballot_hand',
                        'council_envelope', 'council_took_part', 'council_marks', 'council_tally', 'council_share',
                        'council_wrapped_key', 'council_seat')
                    and (data_type like 'timestamp%' or data_type = 'date' or is_identity = 'YES'
                        or column_default like 'nextval%')
                """).query((row, _) -> row.getString("name")).list();
    }

    /// Invariant 24: no number in any table or page, for whoever it may be.
    private void nothingIsKnown(ABallotBloc bloc, String here, BallotId id) {
        for (var table : List.of("ballot_tally", "ballot_mark", "ballot_hand", "ballot_count"))
            assertThat(db.sql("select count(*) from " + table + " where ballot_id = :id")
                            .param("id", id.value())
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        for (var who : List.of(bloc.leader, bloc.officer(3), bloc.voter(3))) {
            var page = who.page(here);
            assertThat(page.select(".ballot__bars")).isEmpty();
            assertThat(page.text()).contains("Đã bỏ phiếu").doesNotContain("hợp lệ");
            assertThat(who.get(here + "/bien-ban.pdf").statusCode()).isEqualTo(404);
            assertThat(who.get(here + "/ket-qua.csv").statusCode()).isEqualTo(404);
        }
        assertThat(ballots.result(bloc.site, id)).isEmpty();
        assertThat(bloc.officer(3)
                        .post(here + "/mo-hom", "manh-1", "1", "manh-2", "2")
                        .body())
                .as("not while it is open")
                .contains("ở bước khác");
    }

    private void closedAndCounted(ABallotBloc bloc, String here, List<String> shares) throws Exception {
        assertThat(bloc.leader.post(here + "/dong").statusCode()).isEqualTo(302);
        var closed = bloc.voter(4).page(here);
        var listed = closed.select(".ballot__receipts code").eachText();
        assertThat(listed).hasSize(VOTERS).isSorted();
        var mine = bloc.voter(4)
                .page(here + "/phieu")
                .select(".ballot__receipt code")
                .text();
        assertThat(listed).as("everybody finds the own receipt").contains(mine);
        var teller = bloc.officer(4);
        assertThat(teller.post(here + "/mo-hom", "manh-1", shares.get(0), "manh-2", shares.get(0))
                        .body())
                .contains("hai người khác nhau");
        var wrong = teller.post(here + "/mo-hom", "manh-1", shares.get(0), "manh-2", "2-AAAA");
        assertThat(wrong.body()).contains("Mảnh khóa thứ 2 gõ sai").doesNotContain(shares.get(0));
        assertThat(bloc.voter(4)
                        .post(here + "/mo-hom", "manh-1", shares.get(0), "manh-2", shares.get(1))
                        .statusCode())
                .isEqualTo(403);
        assertThat(teller.post(here + "/mo-hom", "manh-1", shares.get(2), "manh-2", shares.get(0))
                        .statusCode())
                .isEqualTo(302);
        assertThat(db.sql("select count(*) from ballot_envelope e full join ballot_wrapped_key k using (ballot_id)"
                                + " where ballot_id = :id")
                        .param("id", ABallotBloc.id(here).value())
                        .query(Integer.class)
                        .single())
                .as("envelopes and key are destroyed")
                .isZero();
        bloc.officer(4).post(here + "/xac-nhan");
        bloc.officer(2).post(here + "/xac-nhan");
        Recount.agrees(bloc.voter(9).get(here + "/ket-qua.csv").body(), "1 1 of 25 not passed", "valid 25 invalid 0");
    }

    @Test
    void whoCheatsIsRefusedOrNoticed() throws Exception {
        var bloc = new ABallotBloc(context, port, 7);
        var here = bloc.prepared(bloc.form(VotingWay.SEALED, "co-mat-7", "ABSENT"));
        var id = ABallotBloc.id(here);
        assertThat(bloc.leader.post(here + "/mo").body()).contains("phải nhận mảnh khóa");
        assertThat(bloc.officer(4).post(here + "/manh-khoa").statusCode())
                .as("the second teller holds none")
                .isEqualTo(403);
        var shares = bloc.shares(here);
        assertThat(shares).allMatch(share -> share.matches("[123](-[0-9A-Z]{4}){9}"));
        bloc.leader.post(here + "/mo");
        fiftyAtOnce(bloc, here, id);
        for (var n = 2; n <= 5; n++) cast(bloc, here, n, 1);
        assertThat(bloc.voter(7)
                        .post(here + "/phieu", "phong-bi", "A".repeat(512))
                        .body())
                .as("the absent vote in writing")
                .contains("gửi phiếu giấy");
        assertThat(bloc.officer(3).get(here + "/phieu").statusCode()).isEqualTo(403);
        assertThat(bloc.voter(6).post(here + "/phieu", "phong-bi", "1").statusCode())
                .isEqualTo(422);
        assertThat(bloc.leader.post(here + "/dong").body()).contains("còn người chưa bỏ phiếu");
        revoked(bloc, here);
        assertThat(bloc.officer(3).post(here + "/phieu-giay", "cu-tri", "7").statusCode())
                .isEqualTo(302);
        late(bloc, here, id);
        swapped(bloc, here, shares, id);
    }

    /// One voter, fifty envelopes at the same moment: one is in the urn.
    private void fiftyAtOnce(ABallotBloc bloc, String here, BallotId id) throws Exception {
        var actor = bloc.voters.getFirst().actor();
        var envelopes = new ArrayList<Envelope>();
        for (var i = 0; i < 50; i++) envelopes.add(Envelope.read(envelope(bloc.voter(1), here, List.of(i % 2 + 1), 1)));
        var start = new CountDownLatch(1);
        try (var many = Executors.newFixedThreadPool(16)) {
            var sent = envelopes.stream()
                    .map(envelope -> many.submit(() -> {
                        start.await();
                        urn.cast(actor, bloc.site, id, envelope);
                        return envelope.receipt();
                    }))
                    .toList();
            start.countDown();
            for (var one : sent) one.get();
        }
        assertThat(receipts(id)).hasSize(1);
        assertThat(envelopes.stream().map(Envelope::receipt))
                .containsAll(receipts(id).keySet());
    }

    private void revoked(ABallotBloc bloc, String here) {
        var voter = bloc.voters.get(5);
        var letter = envelope(bloc.voter(6), here, List.of(1), 6);
        db.sql("delete from account_assignment where account_id = :id")
                .param("id", voter.id().value())
                .update();
        assertThat(new Visit(port, new Staff(context).signedInAgain(voter))
                        .post(here + "/phieu", "phong-bi", letter)
                        .statusCode())
                .isEqualTo(403);
    }

    /// The clock of the database decides, and nobody else's.
    private void late(ABallotBloc bloc, String here, BallotId id) {
        var letter = envelope(bloc.voter(3), here, List.of(2), 3);
        db.sql("alter table ballot disable trigger ballot_stands").update();
        db.sql("update ballot set closes_at = clock_timestamp() - interval '1 second' where id = :id")
                .param("id", id.value())
                .update();
        db.sql("alter table ballot enable trigger ballot_stands").update();
        var before = receipts(id);
        var refused = bloc.voter(3).post(here + "/phieu", "phong-bi", letter);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Hòm phiếu đã đóng");
        assertThat(receipts(id)).isEqualTo(before);
        assertThat(bloc.leader.post(here + "/dong").statusCode()).isEqualTo(302);
    }

    /// Whoever writes into the database past the product is found out by the published receipts.
    private void swapped(ABallotBloc bloc, String here, List<String> shares, BallotId id) throws Exception {
        var teller = bloc.officer(3);
        var papers = new String[] {
            "manh-1",
            shares.get(1),
            "manh-2",
            shares.get(2),
            "phieu-1",
            "1",
            "phieu-2",
            "0",
            "hop-le",
            "1",
            "khong-hop-le",
            "0"
        };
        db.sql("create table if not exists ballot_test_copy as select * from ballot_envelope where false")
                .update();
        db.sql("insert into ballot_test_copy select * from ballot_envelope where ballot_id = :id and voter = 2")
                .param("id", id.value())
                .update();
        db.sql("delete from ballot_envelope where ballot_id = :id and voter = 2")
                .param("id", id.value())
                .update();
        assertThat(teller.post(here + "/mo-hom", papers).body()).contains("không khớp danh sách mã biên nhận");
        db.sql("alter table ballot_envelope disable trigger ballot_envelope_in_time")
                .update();
        db.sql("insert into ballot_envelope select * from ballot_test_copy where ballot_id = :id")
                .param("id", id.value())
                .update();
        db.sql("alter table ballot_envelope enable trigger ballot_envelope_in_time")
                .update();
        db.sql("drop table ballot_test_copy").update();
        assertThat(teller.post(here + "/mo-hom", "manh-1", shares.get(1), "manh-2", shares.get(2))
                        .statusCode())
                .as("the paper of the absent is missing")
                .isEqualTo(422);
        assertThat(teller.post(here + "/mo-hom", papers).statusCode()).isEqualTo(302);
        var outcome = ballots.result(bloc.site, id).orElseThrow();
        assertThat(outcome.count().cast()).isEqualTo(6);
        assertThat(outcome.base()).isEqualTo(7);
        assertThat(outcome.written()).isEqualTo(1);
        assertThat(ballots.ballot(Actor.SYSTEM, bloc.site, id).tookPart()).containsExactlyInAnyOrder(1, 2, 3, 4, 5);
    }

    @Test
    void tooFewEnvelopesStayShut() {
        var bloc = new ABallotBloc(context, port, 6);
        var here = bloc.prepared(bloc.form(VotingWay.SEALED));
        var shares = bloc.shares(here);
        bloc.leader.post(here + "/mo");
        for (var n = 1; n <= 4; n++) cast(bloc, here, n, 1);
        var id = ABallotBloc.id(here);
        db.sql("alter table ballot disable trigger ballot_stands").update();
        db.sql("update ballot set closes_at = clock_timestamp() where id = :id")
                .param("id", id.value())
                .update();
        db.sql("alter table ballot enable trigger ballot_stands").update();
        bloc.leader.post(here + "/dong");
        assertThat(bloc.officer(3)
                        .post(here + "/mo-hom", "manh-1", shares.get(0), "manh-2", shares.get(1))
                        .body())
                .contains("Chỉ có 4 phong bì, cần ít nhất 5");
        bloc.leader.post(here + "/huy", "ly-do", "Không đủ phiếu");
        assertThat(receipts(id)).as("what is void is destroyed unopened").isEmpty();
    }
}
