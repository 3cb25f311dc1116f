package vn.thidua.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.news.AManuscript;
import vn.thidua.news.Amendment;
import vn.thidua.news.Articles;
import vn.thidua.news.NewsRefused;
import vn.thidua.news.Withdrawal;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;
import vn.thidua.site.Sites;

/// From the front desk to every page, feed and index, over the real database and the real feed of changes.
@Portal
class PublishingTest {

    static final LocalDate DAY = LocalDate.of(2018, 5, 7);
    static final Actor BY = Actor.SYSTEM;

    @LocalServerPort
    int port;

    @Autowired
    Articles articles;

    @Autowired
    Sites sites;

    SiteId site = new SiteId(new UUID(0, 0));
    String mark = "";

    @BeforeEach
    void chooseTheOffice() {
        site = sites.at("localhost").orElseThrow().id();
        mark = "m" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void aNewArticleShowsEverywhereWithinASecond() {
        reader().page("/ngay/2018/05/07");
        reader().page("/chuyen-muc/tin-hoat-dong");
        var began = Instant.now();
        articles.publish(BY, site, AManuscript.of("Bài mới " + mark).on(LocalDate.of(2026, 11, 20)));
        for (var path : List.of("/", "/chuyen-muc/tin-hoat-dong", "/ngay/2026/11/20", "/the/the-thu", "/rss.xml"))
            eventually(path, () -> reader().page(path).contains(mark));
        assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(5));
        eventually("search", () -> reader().page("/tim-kiem?q=" + mark).contains("/tin/bai-moi-" + mark));
    }

    @Test
    void anAnswerKeptInMemoryHearsOfWhatComesLater() {
        var asked = "/tim-kiem?q=" + mark;
        for (var i = 0; i < 3; i++) assertThat(reader().page(asked)).doesNotContain("/tin/sau-nay-");
        articles.publish(BY, site, AManuscript.of("Sau này " + mark).on(DAY));
        eventually("found", () -> reader().page(asked).contains("/tin/sau-nay-" + mark));
        assertThat(reader().get(asked).headers().firstValue("Cache-Control")).hasValue("no-cache");
    }

    @Test
    void aChangedAddressKeepsLeadingThereInOneStep() {
        var article = articles.publish(
                BY, site, AManuscript.of("Một " + mark).at("mot-" + mark).on(DAY));
        articles.correct(
                BY,
                site,
                article,
                1,
                AManuscript.of("Hai " + mark).at("hai-" + mark).on(DAY),
                new Amendment.Minor());
        articles.correct(
                BY,
                site,
                article,
                2,
                AManuscript.of("Ba " + mark).at("ba-" + mark).on(DAY),
                new Amendment.Minor());
        for (var old : List.of("/tin/mot-" + mark, "/tin/hai-" + mark)) {
            var answer = reader().get(old);
            assertThat(answer.statusCode()).isEqualTo(301);
            assertThat(answer.headers().firstValue("Location")).hasValue("/tin/ba-" + mark);
        }
        assertThat(reader().page("/tin/ba-" + mark)).contains("Ba " + mark);
        eventually(
                "search forgets the old title",
                () -> !reader().page("/tim-kiem?q=" + mark).contains("Hai "));
    }

    @Test
    void aWithdrawnArticleKeepsItsTextUnderANoticeAndLeavesEveryList() {
        var article = articles.publish(
                BY,
                site,
                AManuscript.of("Thu hồi " + mark)
                        .saying("<p>bí mật " + mark + "x</p>")
                        .on(DAY));
        eventually("published", () -> reader().get("/tin/thu-hoi-" + mark).statusCode() == 200);
        articles.withdraw(BY, site, article, new Withdrawal.WithNotice("Số liệu đang được rà soát."));
        eventually("notice", () -> reader().page("/tin/thu-hoi-" + mark).contains("Số liệu đang được rà soát."));
        assertThat(reader().page("/tin/thu-hoi-" + mark)).contains("bí mật", "noindex");
        assertThat(reader().page("/ngay/2018/05/07")).doesNotContain(mark);
        assertThat(reader().page("/sitemap-1.xml")).doesNotContain(mark);
        eventually("search", () -> !reader().page("/tim-kiem?q=" + mark).contains("/tin/"));
    }

    @Test
    void anArticlePublishedByMistakeIsGone() {
        var article = articles.publish(BY, site, AManuscript.of("Nhầm " + mark).on(DAY));
        articles.withdraw(BY, site, article, new Withdrawal.Mistake());
        eventually("gone", () -> reader().get("/tin/nham-" + mark).statusCode() == 410);
        assertThat(reader().get("/tin/nham-" + mark).body()).contains("đã được gỡ bỏ", "/tim-kiem");
    }

    @Test
    void anArticlePublishedByMistakeMayLeadElsewhere() {
        var article = articles.publish(BY, site, AManuscript.of("Lạc " + mark).on(DAY));
        articles.withdraw(BY, site, article, new Withdrawal.Mistake("/chuyen-muc/thong-bao"));
        eventually("moved", () -> reader().get("/tin/lac-" + mark).statusCode() == 301);
        assertThat(reader().get("/tin/lac-" + mark).headers().firstValue("Location"))
                .hasValue("/chuyen-muc/thong-bao");
    }

    @Test
    void mergedArticlesLeadToTheLastOfThemInOneStep() {
        var one = articles.publish(BY, site, AManuscript.of("Gộp một " + mark).on(DAY));
        var two = articles.publish(BY, site, AManuscript.of("Gộp hai " + mark).on(DAY));
        var three = articles.publish(BY, site, AManuscript.of("Gộp ba " + mark).on(DAY));
        articles.withdraw(BY, site, one, new Withdrawal.Merged(two));
        articles.withdraw(BY, site, two, new Withdrawal.Merged(three));
        for (var old : List.of("/tin/gop-mot-" + mark, "/tin/gop-hai-" + mark)) {
            eventually("moved", () -> reader().get(old).statusCode() == 301);
            assertThat(reader().get(old).headers().firstValue("Location")).hasValue("/tin/gop-ba-" + mark);
        }
        assertThatExceptionOfType(NewsRefused.NotMergeable.class)
                .isThrownBy(() -> articles.withdraw(BY, site, three, new Withdrawal.Merged(three)));
        articles.restore(BY, site, two);
        eventually("back", () -> reader().get("/tin/gop-hai-" + mark).statusCode() == 200);
    }

    @Test
    void aMajorCorrectionIsToldToReadersAndAMinorOneIsNot() {
        var article = articles.publish(BY, site, AManuscript.of("Sửa " + mark).on(DAY));
        articles.correct(BY, site, article, 1, AManuscript.of("Sửa " + mark).on(DAY), new Amendment.Minor());
        eventually("there", () -> reader().get("/tin/sua-" + mark).statusCode() == 200);
        assertThat(reader().page("/tin/sua-" + mark)).doesNotContain("Lịch sử cập nhật", "Cập nhật <time");
        articles.correct(
                BY,
                site,
                article,
                2,
                AManuscript.of("Sửa " + mark).on(DAY),
                new Amendment.Major("Sửa số liệu ở đoạn 2: 27 thành 28."));
        eventually("told", () -> reader().page("/tin/sua-" + mark).contains("Sửa số liệu ở đoạn 2: 27 thành 28."));
        assertThat(articles.current(site, article).orElseThrow().manuscript().updated())
                .isNotNull();
        assertThatExceptionOfType(NewsRefused.WithoutNote.class).isThrownBy(() -> new Amendment.Major(" "));
    }

    @Test
    void aSecondWriterWithAnOldVersionIsRefused() {
        var article =
                articles.publish(BY, site, AManuscript.of("Hai người " + mark).on(DAY));
        articles.correct(
                BY, site, article, 1, AManuscript.of("Người trước " + mark).on(DAY), new Amendment.Minor());
        assertThatExceptionOfType(NewsRefused.ChangedMeanwhile.class)
                .isThrownBy(() -> articles.correct(
                        BY,
                        site,
                        article,
                        1,
                        AManuscript.of("Người sau " + mark).on(DAY),
                        new Amendment.Minor()));
    }

    @Test
    void refusesUnknownSectionsAndDaysToCome() {
        assertThatExceptionOfType(NewsRefused.UnknownSection.class)
                .isThrownBy(() -> articles.publish(
                        BY, site, AManuscript.of("x").in("khong-co").on(DAY)));
        assertThatExceptionOfType(NewsRefused.InTheFuture.class)
                .isThrownBy(() -> articles.publish(BY, site, AManuscript.of("x").on(LocalDate.of(2099, 1, 1))));
        assertThatExceptionOfType(NewsRefused.WithoutBody.class)
                .isThrownBy(
                        () -> AManuscript.of("x").saying("<script>1</script>").on(DAY));
    }

    @Test
    void theSameOriginIsTakenInOnce() {
        var manuscript = AManuscript.of("Một lần " + mark).from("thu:" + mark).on(DAY);
        assertThat(articles.adopt(BY, site, List.of(manuscript))).hasSize(1);
        assertThat(articles.adopt(BY, site, List.of(manuscript))).isEmpty();
    }

    @Test
    void decomposedLettersAreStoredComposed() {
        var decomposed = Normalizer.normalize("Thủy lợi Hòa " + mark, Normalizer.Form.NFD);
        articles.publish(BY, site, AManuscript.of(decomposed).on(DAY));
        eventually("shown", () -> reader().get("/tin/thuy-loi-hoa-" + mark).statusCode() == 200);
        var page = reader().page("/tin/thuy-loi-hoa-" + mark);
        assertThat(page).contains("Thủy lợi Hòa " + mark);
        assertThat(Normalizer.isNormalized(page, Normalizer.Form.NFC)).isTrue();
    }

    @Test
    void exactMarksRankAboveFoldedAlone() {
        var word = "zu" + mark;
        articles.publish(
                BY, site, AManuscript.of("Hoà giải " + word).at("a-" + mark).on(DAY));
        articles.publish(
                BY, site, AManuscript.of("Hoa giai " + word).at("b-" + mark).on(DAY));
        for (var asked : List.of("h%C3%B2a+gi%E1%BA%A3i+", "HO%C3%80+GI%E1%BA%A2I+", "ho%C3%A0+gia%CC%89i+"))
            eventually(asked, () -> {
                var page = reader().page("/tim-kiem?q=" + asked + word);
                return page.contains("/tin/a-" + mark)
                        && page.contains("/tin/b-" + mark)
                        && page.indexOf("/tin/a-" + mark) < page.indexOf("/tin/b-" + mark);
            });
        eventually(
                "without marks",
                () -> reader().page("/tim-kiem?q=hoa+giai+" + word).contains("/tin/a-" + mark));
    }

    private Reader reader() {
        return Reader.of(port);
    }

    private static void eventually(String what, Supplier<Boolean> holds) {
        var end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!holds.get()) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
