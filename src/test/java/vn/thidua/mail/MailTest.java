package vn.thidua.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.accounts.ASite;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;
import vn.thidua.site.Sites;

@SpringBootTest
class MailTest {

    private static final List<Duration> PAUSES = List.of(Duration.ofMinutes(1), Duration.ofHours(1));

    @Autowired
    private Mail mail;

    @Autowired
    private MailStore store;

    @Autowired
    private Sites sites;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate together;

    @Autowired
    private Clock clock;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final String to = UUID.randomUUID() + "@so.example";
    private SiteId site;
    private Instant now;

    @BeforeEach
    void settle() {
        db.sql("delete from mail").update();
        server.start();
        site = ASite.configured(sites);
        now = clock.instant();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private MailRound round(int port, Duration later) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        var beans = new StaticListableBeanFactory(Map.of("server", sender));
        var carrier = new Carrier(beans.getBeanProvider(JavaMailSender.class), "cong@tinh.example");
        return new MailRound(store, carrier, PAUSES, Clock.fixed(now.plus(later), ZoneOffset.UTC));
    }

    private void send(String key) {
        mail.send(site, key, new Letter(new Address(to), "Sắp đến hạn\r\nBcc: a@b.example", "Kính gửi Sở Nội vụ"));
    }

    private String state() {
        return db.sql("select state from mail where site_id = :site")
                .param("site", site.value())
                .query(String.class)
                .single();
    }

    @Test
    void isKeptWithWhatItTellsOfAndSentOnce() throws Exception {
        together.executeWithoutResult(undone -> {
            send("a");
            undone.setRollbackOnly();
        });
        send("b");
        send("b");
        for (var n = 0; n < 2; n++)
            round(server.getSmtp().getPort(), Duration.ofMinutes(n + 1)).run();
        assertThat(server.getReceivedMessages()).hasSize(1);
        var got = server.getReceivedMessages()[0];
        assertThat(got.getSubject()).isEqualTo("Sắp đến hạn Bcc: a@b.example");
        assertThat(got.getAllRecipients()).hasSize(1);
        assertThat(got.getHeader("Content-Transfer-Encoding")).containsExactly("quoted-printable");
        assertThat(got.getContent().toString()).contains("Kính gửi Sở Nội vụ");
        assertThat(GreenMailUtil.getHeaders(got)).contains("From: cong@tinh.example");
    }

    @Test
    void isTriedAgainAfterGrowingPausesGivenUpAndSentWhenAsked() {
        send("c");
        for (var minutes : List.of(1, 1, 3))
            round(1, Duration.ofMinutes(minutes)).run();
        assertThat(db.sql("select tries from mail").query(Integer.class).single())
                .isEqualTo(2);
        assertThat(state()).isEqualTo("WAITING");
        round(1, Duration.ofMinutes(64)).run();
        assertThat(state()).isEqualTo("GIVEN_UP");
        var number = db.sql("select number from mail").query(Long.class).single();
        assertThat(db.sql("select reason from mail").query(String.class).single())
                .contains("127.0.0.1");
        mail.again(Actor.SYSTEM, site, number);
        assertThatThrownBy(() -> mail.again(Actor.SYSTEM, site, number)).isInstanceOf(MailRefused.NotGivenUp.class);
        round(server.getSmtp().getPort(), Duration.ofMinutes(65)).run();
        assertThat(state()).isEqualTo("SENT");
    }

    @Test
    void twoWhoSendNeverSendTheSame() throws Exception {
        for (var n = 0; n < 30; n++) send("d" + n);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Void> work = () -> {
                round(server.getSmtp().getPort(), Duration.ofMinutes(1)).run();
                return null;
            };
            for (var done : threads.invokeAll(List.of(work, work))) done.get();
        }
        assertThat(server.getReceivedMessages()).hasSize(30);
        assertThat(Arrays.stream(server.getReceivedMessages())
                        .map(each -> GreenMailUtil.getHeaders(each).replaceAll("(?s).*Message-ID: (\\S+).*", "$1"))
                        .distinct())
                .hasSize(30);
    }

    @Test
    void anAddressIsFoundInWhatPeopleWrote() {
        assertThat(Address.in("Bà Hoa, 0901 234 567, hoa.le@so.example.")).contains(new Address("hoa.le@so.example"));
        assertThat(Address.in("Bà Hoa 0901 234 567")).isEmpty();
        assertThatThrownBy(() -> new Address("a@b.example\r\nBcc: c@d.example"))
                .isInstanceOf(MailRefused.NotAnAddress.class);
    }
}
