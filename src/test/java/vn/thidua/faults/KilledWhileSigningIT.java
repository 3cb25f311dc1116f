package vn.thidua.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.platform.Vietnam;
import vn.thidua.signing.PracticeAuthority;

/// F02: the product is killed while somebody signs. Each party has then signed, with bytes that verify and a record of
/// it, or has not; whoever was told so has; and when they sign again there is one signature for each.
/// Two of three are killed here, all with `-Dfaults.rounds=3`.
class KilledWhileSigningIT {

    private static final String PASSWORD = "mật khẩu";
    private static final int KILLS = Integer.getInteger("faults.rounds", 2);
    private static final Instant NOW = Instant.now();
    private static final LocalDate TODAY = Vietnam.dayOf(NOW);
    private static final List<String> HEADS = List.of("quoc.tuong", "thi.ngan", "xuan.cuong");

    @TempDir
    Path folder;

    @Test
    void eachPartyHasSignedWholeOrNotAtAll() throws Exception {
        var authority = new PracticeAuthority(NOW.minus(Duration.ofDays(400)), new SecureRandom());
        var trust = Files.createDirectories(folder.resolve("data/trust"));
        Files.write(trust.resolve("thu.cer"), authority.certificate().getEncoded());
        var random = new Random(2);
        try (var product = Product.ofDemo(folder.resolve("data"))) {
            var pact = opened(product);
            for (var n = 1; n <= HEADS.size(); n++) {
                var key = key(authority, product, pact, n);
                if (n > KILLS) {
                    assertThat(signs(product, pact, n, key)).isTrue();
                    continue;
                }
                var told = new AtomicBoolean();
                var party = n;
                var signing = Thread.ofVirtual().start(() -> told.set(signs(product, pact, party, key)));
                signing.join(Duration.ofMillis(random.nextInt(30, 900)));
                product.kill();
                signing.join();
                product.restart();
                holds(product, pact);
                if (told.get()) assertThat(state(product, pact, n)).isEqualTo("SIGNED");
                if (!state(product, pact, n).equals("SIGNED"))
                    assertThat(signs(product, pact, n, key)).isTrue();
            }
            holds(product, pact);
            assertThat(digital(product, pact)).isEqualTo(HEADS.size());
            judged(product, pact);
        }
    }

    private static byte[] key(PracticeAuthority authority, Product product, String pact, int n)
            throws IOException, SQLException {
        var name = product.sql("select person_name from pact_party where pact_id = '" + pact + "' and n = " + n);
        return authority.keyFile(
                name, "Sở", NOW.minus(Duration.ofDays(30)), NOW.plus(Duration.ofDays(90)), PASSWORD.toCharArray());
    }

    private static boolean signs(Product product, String pact, int n, byte[] key) {
        try {
            var head = new Person(product, HEADS.get(n - 1));
            var answer = head.upload(
                    "/quan-tri/giao-uoc/" + pact + "/ky/" + n,
                    Map.of("mat-khau", PASSWORD),
                    "chung-thu",
                    "khoa.p12",
                    key);
            return answer.statusCode() == 302;
        } catch (IOException killed) {
            return false; // what was under way is not acknowledged
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String state(Product product, String pact, int n) throws IOException, SQLException {
        return product.sql("select state from pact_party where pact_id = '" + pact + "' and n = " + n);
    }

    private static int digital(Product product, String pact) throws IOException, SQLException {
        return Integer.parseInt(product.sql(
                "select count(*)::text from pact_file where party is not null and pact_id = '" + pact + "'"));
    }

    /// As many files as recorded signatures, and an entry in the trail for each.
    private static void holds(Product product, String pact) throws IOException, SQLException {
        var signed = Integer.parseInt(product.sql(
                "select count(*)::text from pact_party where state = 'SIGNED' and pact_id = '" + pact + "'"));
        assertThat(digital(product, pact)).isEqualTo(signed);
        assertThat(product.sql(
                        "select count(*)::text from audit_entry where what like '%PactSigned' and subject = 'pact:"
                                + pact + "'"))
                .isEqualTo(String.valueOf(signed));
    }

    private static void judged(Product product, String pact) throws IOException, InterruptedException {
        var head = new Person(product, HEADS.getFirst());
        var document = head.bytes("/quan-tri/giao-uoc/" + pact + "/giao-uoc.pdf");
        var answer = head.upload("/kiem-tra-chu-ky", "tep", "giao-uoc.pdf", document);
        var page = org.jsoup.Jsoup.parse(answer.body());
        assertThat(page.select(".verify__answer--good")).hasSize(1);
        assertThat(page.select(".verify__table tbody tr")).hasSize(HEADS.size());
    }

    /// A bloc of three, its year, and its pact open for signing.
    private static String opened(Product product) throws IOException, InterruptedException, SQLException {
        var officer = new Person(product, "the.vinh");
        var bloc = posted(
                officer,
                "/quan-tri/khoi",
                Map.of(
                        "ten",
                        "Khối thử",
                        "loai",
                        "BLOC",
                        "cap",
                        "COMMUNE",
                        "to-chuc",
                        "COUNCIL",
                        "hoi-dong",
                        "Hội đồng",
                        "ky-hieu",
                        "THU"));
        var first = TODAY.withDayOfYear(1).toString();
        var fields = new HashMap<>(Map.of("nam", String.valueOf(TODAY.getYear()), "ten-ngay", TODAY.toString()));
        for (var n = 1; n <= HEADS.size(); n++) fields.put("tt-" + unit(product, n), String.valueOf(n));
        var year = posted(officer, bloc + "/nam", fields);
        posted(
                officer,
                year + "/truong-khoi",
                Map.of(
                        "ban",
                        seen(officer, year),
                        "truong-don-vi",
                        unit(product, 1),
                        "truong-tu",
                        first,
                        "truong-cach",
                        "ELECTION",
                        "truong-so",
                        "1",
                        "truong-ngay",
                        first));
        posted(officer, year + "/buoc", Map.of("ban", seen(officer, year), "buoc", "MEMBERS_CONFIRMED"));
        var head = new Person(product, HEADS.getFirst());
        var blocYear = year.replaceFirst(".*/", "");
        var pact = posted(head, "/quan-tri/giao-uoc", Map.of("khoi", blocYear, "tu", "mau"));
        frozen(head, pact);
        posted(head, pact + "/mo-ky", Map.of());
        return pact.replaceFirst(".*/", "");
    }

    private static void frozen(Person head, String pact) throws IOException, InterruptedException {
        var page = head.page(pact + "/chot");
        var chosen = new HashMap<String, String>();
        for (var field : page.select("main form input[name=ban], main form input[name=so]"))
            chosen.put(field.attr("name"), field.val());
        for (var field : page.select("main form select"))
            chosen.put(
                    field.attr("name"),
                    field.select("option:not([value=''])").getFirst().val());
        posted(head, pact + "/chot", chosen);
    }

    private static String posted(Person person, String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        var answer = person.post(path, fields);
        assertThat(answer.statusCode()).as(path + "\n" + answer.body()).isEqualTo(302);
        return answer.headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^https?://[^/]+", "")
                .replaceFirst("\\?.*", "");
    }

    private static String seen(Person officer, String year) throws IOException, InterruptedException {
        return officer.page(year).select("input[name=ban]").attr("value");
    }

    private static String unit(Product product, int n) throws IOException, SQLException {
        return product.sql("select a.unit_id::text from account_assignment a join account u on u.id = a.account_id "
                + "where u.login = '" + HEADS.get(n - 1) + "' and a.unit_id is not null");
    }
}
