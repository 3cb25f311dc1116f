package vn.thidua.emulation.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Votes on paper and by raised hand, from the form to the minutes.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class BallotDeskTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Ballots ballots;

    @Autowired
    private JdbcClient db;

    @Test
    void onPaperTwoTellersCountAloneAndTwoPeopleCertify() throws Exception {
        var bloc = new ABallotBloc(context, port, 11);
        var here = prepared(bloc);
        frozen(bloc, here);
        written(bloc, here);
        counted(bloc, here);
        certified(bloc, here);
        declaredVoid(bloc, here);
    }

    /// What is wrong is told beside its field, and nothing typed is lost.
    private static String prepared(ABallotBloc bloc) {
        var form = ABallotBloc.PATH + "/nam/" + bloc.year.value() + "/moi";
        var page = bloc.leader.page(form);
        assertThat(page.select("#nguong option").text()).contains("70 %", "90 %");
        assertThat(page.select("#toi-thieu").attr("value")).isEqualTo("2/3");
        assertThat(page.select("#nguoi-3 option[selected]").text()).startsWith("Đại biểu 3");
        assertThat(bloc.voter(2).get(form).statusCode()).as("members only vote").isEqualTo(403);
        var wrong = bloc.leader.post(
                form,
                bloc.form(
                        VotingWay.PAPER,
                        "nguong",
                        "khac",
                        "ty-le",
                        "nhiều",
                        "nguoi-4",
                        "",
                        "can-bo-4",
                        "",
                        "xung-dot-5",
                        "Anh em"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("ghi căn cứ của tỷ lệ khác", "Hãy chọn người biểu quyết của Sở 4", "Anh em", "nhiều");
        assertThat(bloc.leader
                        .post(form, bloc.form(VotingWay.PAPER, "can-bo-4", ""))
                        .body())
                .contains("ít nhất hai người kiểm phiếu");
        var few = bloc.prepared(bloc.form(
                VotingWay.PAPER,
                "co-mat-1",
                "ABSENT",
                "co-mat-2",
                "ABSENT",
                "co-mat-3",
                "ABSENT",
                "co-mat-4",
                "ABSENT"));
        assertThat(bloc.leader.post(few + "/mo").body()).contains("Chỉ có mặt 7 trên 11 thành viên, cần ít nhất 8");
        return bloc.prepared(bloc.form(VotingWay.PAPER, "co-mat-10", "ABSENT", "co-mat-11", "ABSENT"));
    }

    private void frozen(ABallotBloc bloc, String here) {
        assertThat(bloc.voter(2).post(here + "/mo").statusCode()).isEqualTo(403);
        var edition = bloc.leader.page(here + "/soan").select("#ban").attr("value");
        var absent =
                bloc.form(VotingWay.PAPER, "ban", edition, "co-mat-10", "ABSENT", "co-mat-11", "ABSENT", "dv-3", "co");
        assertThat(bloc.leader.post(here + "/soan", absent).statusCode()).isEqualTo(302);
        assertThat(bloc.leader.post(here + "/soan", absent).statusCode())
                .as("read before the last change")
                .isEqualTo(409);
        assertThat(bloc.leader.post(here + "/mo").statusCode()).isEqualTo(302);
        assertThat(bloc.leader.get(here + "/soan").statusCode()).isEqualTo(409);
        assertThat(bloc.voter(4).page(here).text())
                .contains("Đang biểu quyết", "ít nhất 70 % của tất cả thành viên", "Chưa có phiếu giấy");
        assertThatThrownBy(() -> db.sql("update ballot_voter set attendance = 'ONLINE' where ballot_id = :id and n = 1")
                        .param("id", ABallotBloc.id(here).value())
                        .update())
                .as("the roll is frozen")
                .isInstanceOf(DataAccessException.class);
    }

    private static void written(ABallotBloc bloc, String here) {
        assertThat(bloc.voter(10).post(here + "/phieu-giay", "cu-tri", "10").statusCode())
                .isEqualTo(403);
        assertThat(bloc.officer(3).post(here + "/phieu-giay", "cu-tri", "2").statusCode())
                .as("whoever is there votes there")
                .isEqualTo(422);
        assertThat(bloc.officer(3).post(here + "/phieu-giay", "cu-tri", "10").statusCode())
                .isEqualTo(302);
        assertThat(bloc.officer(3)
                        .post(here + "/kiem-phieu", count(10, 8, 1, 1))
                        .body())
                .contains("ở bước khác");
        assertThat(bloc.leader.post(here + "/dong").statusCode()).isEqualTo(302);
        assertThat(bloc.officer(3).post(here + "/phieu-giay", "cu-tri", "11").statusCode())
                .as("too late")
                .isEqualTo(422);
    }

    private static String[] count(int cast, int yes, int no, int blank) {
        return new String[] {
            "thu-ve",
            "" + cast,
            "phieu-1",
            "" + yes,
            "phieu-2",
            "" + no,
            "hop-le",
            "" + (yes + no),
            "khong-hop-le",
            "" + blank
        };
    }

    /// Neither sees what the other counted, and nobody any number.
    private static void counted(ABallotBloc bloc, String here) {
        var teller = bloc.officer(3);
        var second = bloc.officer(4);
        assertThat(bloc.officer(2)
                        .post(here + "/kiem-phieu", count(10, 8, 1, 1))
                        .statusCode())
                .as("the secretary is no teller")
                .isEqualTo(403);
        assertThat(teller.post(here + "/kiem-phieu", count(12, 10, 1, 1)).body())
                .contains("nhiều hơn số người biểu quyết");
        assertThat(teller.post(here + "/kiem-phieu", "thu-ve", "mười").body()).contains("“mười” không phải là số");
        assertThat(teller.post(here + "/kiem-phieu", count(10, 8, 1, 1)).statusCode())
                .isEqualTo(302);
        assertThat(teller.post(here + "/kiem-phieu", count(10, 8, 1, 1)).statusCode())
                .as("alone one counts nothing")
                .isEqualTo(302);
        var seen = second.page(here + "/kiem-phieu");
        assertThat(seen.text()).contains("Kiểm phiếu Một " + bloc.mark + " đã nhập");
        assertThat(seen.select("#phieu-1").attr("value")).isEmpty();
        assertThat(second.post(here + "/kiem-phieu", count(10, 7, 2, 1)).statusCode())
                .isEqualTo(302);
        assertThat(second.page(here + "/kiem-phieu").text()).contains("Số của bạn khác số của Kiểm phiếu Một");
        assertThat(bloc.leader.page(here).text()).contains("chờ kiểm phiếu").doesNotContain("trên 11, cần");
        assertThat(second.post(here + "/kiem-phieu", count(10, 8, 1, 1)).statusCode())
                .isEqualTo(302);
        assertThat(bloc.voter(5).page(here).text())
                .contains("Đạt 8 trên 11, cần ít nhất 70 % của tất cả thành viên (8 phiếu)", "Thu về 10 phiếu");
    }

    private void certified(ABallotBloc bloc, String here) throws Exception {
        assertThat(ballots.votesFor(bloc.site, ABallotBloc.id(here)))
                .as("not certified yet")
                .isEmpty();
        assertThat(bloc.voter(5).post(here + "/xac-nhan").statusCode()).isEqualTo(403);
        assertThat(bloc.officer(3).post(here + "/xac-nhan").statusCode()).isEqualTo(302);
        assertThat(bloc.officer(3).post(here + "/xac-nhan").body()).contains("Bạn đã xác nhận");
        assertThat(bloc.voter(5).get(here + "/ket-qua.csv").statusCode()).isEqualTo(404);
        assertThat(bloc.officer(1).post(here + "/xac-nhan").statusCode()).isEqualTo(302);
        var outcome = ballots.result(bloc.site, ABallotBloc.id(here)).orElseThrow();
        assertThat(outcome.passed()).isTrue();
        assertThat(outcome.certified()).isTrue();
        assertThat(outcome.threshold().source().rule()).isEqualTo("vote.threshold.other");
        assertThat(ballots.votesFor(bloc.site, ABallotBloc.id(here))).isEqualTo(Map.of(bloc.members.get(2), 8));
        assertThat(ballots.ofYear(bloc.site, bloc.year)).hasSize(2);
        try (var document = Loader.loadPDF(bloc.voter(5).bytes(here + "/bien-ban.pdf"))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("BIÊN BẢN KIỂM PHIẾU", "8/11", "Kiểm phiếu Hai", "Đạt");
        }
        Recount.agrees(bloc.voter(5).get(here + "/ket-qua.csv").body(), "1 8 of 11 passed", "2 1 of 11 not passed");
    }

    /// In the database as well: no number of a certified ballot changes.
    private void declaredVoid(ABallotBloc bloc, String here) {
        var id = ABallotBloc.id(here).value();
        for (var sql : java.util.List.of(
                "update ballot_tally set votes = '{11,0}' where ballot_id = :id",
                "delete from ballot_mark where ballot_id = :id",
                "delete from ballot_certification where ballot_id = :id",
                "update ballot set state = 'TALLIED' where id = :id",
                "delete from ballot where id = :id"))
            assertThatThrownBy(() -> db.sql(sql).param("id", id).update())
                    .as(sql)
                    .isInstanceOf(DataAccessException.class);
        assertThat(bloc.officer(3).post(here + "/kiem-lai").statusCode()).isEqualTo(422);
        assertThat(bloc.leader.post(here + "/huy", "ly-do", " ").body()).contains("Hãy ghi lý do hủy");
        assertThat(bloc.leader.post(here + "/huy", "ly-do", "Sai danh sách").statusCode())
                .isEqualTo(302);
        assertThat(ballots.result(bloc.site, ABallotBloc.id(here))).isEmpty();
        var again = bloc.leader
                .post(here + "/lam-lai")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(bloc.leader.page(URI.create(again).getPath()).text())
                .contains("Đang chuẩn bị", "thay cho một biểu quyết đã hủy");
        assertThat(bloc.voter(5).page(here).text()).contains("Sai danh sách");
    }

    @Test
    void byRaisedHandEveryVoteIsWrittenDown() {
        var bloc = new ABallotBloc(context, port, 3);
        var here = bloc.prepared(bloc.form(
                VotingWay.OPEN,
                "kieu",
                "CHOOSE",
                "dv-1",
                "co",
                "dv-2",
                "co",
                "dv-3",
                "co",
                "toi-da",
                "2",
                "loai",
                "co",
                "xung-dot-3",
                "Đơn vị liên quan"));
        bloc.leader.post(here + "/mo");
        bloc.leader.post(here + "/dong");
        var teller = bloc.officer(4);
        assertThat(teller.page(here + "/kiem-phieu").select("fieldset.ballot__hand"))
                .as("who has a conflict has no vote")
                .hasSize(2);
        assertThat(teller.post(here + "/gio-tay", "tay-1-1", "co").body()).contains("Chưa ghi ý kiến của Sở 2");
        assertThat(teller.post(
                                here + "/gio-tay",
                                "tay-1-1",
                                "co",
                                "tay-1-2",
                                "co",
                                "tay-1-3",
                                "co",
                                "tay-2-trang",
                                "co")
                        .body())
                .contains("chỉ được chọn nhiều nhất 2");
        assertThat(teller.post(here + "/gio-tay", "tay-1-1", "co", "tay-1-2", "co", "tay-2-1", "co")
                        .statusCode())
                .isEqualTo(302);
        assertThat(bloc.voter(2).page(here).text())
                .contains("2 trên 2 Đạt", "1 trên 2 Không đạt", "Không biểu quyết (xung đột lợi ích)", "Ý kiến");
        assertThat(teller.post(here + "/kiem-lai").statusCode()).isEqualTo(302);
        assertThat(teller.post(here + "/gio-tay", "tay-1-trang", "co", "tay-2-1", "co")
                        .statusCode())
                .isEqualTo(302);
        bloc.officer(1).post(here + "/xac-nhan");
        bloc.officer(4).post(here + "/xac-nhan");
        assertThat(ballots.votesFor(bloc.site, ABallotBloc.id(here)))
                .containsEntry(bloc.members.get(0), 1)
                .containsEntry(bloc.members.get(1), 0);
        assertThat(bloc.leader.page(ABallotBloc.PATH).text()).contains("Khối " + bloc.mark);
    }
}
