package vn.thidua.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// F20: somebody is disabled while they hold three sessions on two processes and an open form. All are over with the
/// next request; what they had written is there for others.
class RevokedIT {

    private static final Duration PROMISE = Duration.ofSeconds(5);

    @TempDir
    Path folder;

    @Test
    void theNextRequestIsRefusedEverywhereAndTheDraftStays() throws Exception {
        try (var one = Product.ofDemo(folder.resolve("one"));
                var two = beside(one)) {
            var seats =
                    List.of(new Person(one, "minh.hang"), new Person(one, "minh.hang"), new Person(two, "minh.hang"));
            var draft = seats.getFirst()
                    .post("/quan-tri/bai", Map.of("title", "Viết dở"))
                    .headers()
                    .firstValue("Location")
                    .orElseThrow()
                    .replaceFirst("^https?://[^/]+", "");
            for (var seat : seats) assertThat(seat.get(draft).statusCode()).isEqualTo(200);

            var id = one.sql("select id::text from account where login = 'minh.hang'");
            var began = System.nanoTime();
            var hoa = new Person(one, "thi.hoa");
            var disabled = hoa.post("/quan-tri/tai-khoan/" + id + "/vo-hieu", Map.of());
            assertThat(disabled.statusCode()).isEqualTo(302);

            for (var seat : seats) {
                assertThat(seat.get(draft).statusCode()).isEqualTo(302);
                assertThat(seat.post(draft, Map.of("version", "1", "title", "Muộn rồi"))
                                .statusCode())
                        .isEqualTo(401);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(PROMISE);
            assertThat(new Person(two, "van.binh").page(draft).select("h1").text())
                    .isEqualTo("Viết dở");
        }
    }

    /// A second process on the database of the first, with the key that opens the same second factors.
    private Product beside(Product one) throws Exception {
        var data = folder.resolve("two");
        Files.createDirectories(data.resolve("accounts"));
        Files.copy(one.data.resolve("accounts/key"), data.resolve("accounts/key"));
        return new Product(
                data,
                "--thidua.database.url=jdbc:postgresql://127.0.0.1:" + one.databasePort() + "/thidua",
                "--thidua.database.username=thidua",
                "--thidua.database.password=" + one.password());
    }
}
