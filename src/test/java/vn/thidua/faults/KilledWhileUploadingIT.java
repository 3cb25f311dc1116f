package vn.thidua.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// F03: the product is killed while four people upload, until eighty files are acknowledged, or as many as
/// `-Dfaults.uploads=200` asks for. Each of them is there
/// byte for byte; no row has lost its file, no file its row, and what was half sent is swept.
class KilledWhileUploadingIT {

    private static final int WANTED = Integer.getInteger("faults.uploads", 80);
    private static final int PEOPLE = 4;
    private static final Duration LONGEST_ROUND = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @Test
    void whatWasAcknowledgedIsThereByteForByte() throws Exception {
        var acknowledged = new ConcurrentHashMap<String, String>();
        var random = new Random(3);
        try (var product = Product.ofDemo(folder.resolve("data"))) {
            for (var round = 0; acknowledged.size() < WANTED; round++) {
                var number = round * PEOPLE;
                var enough = acknowledged.size() + random.nextInt(20, 50);
                try (var people = Executors.newFixedThreadPool(PEOPLE)) {
                    for (var i = 0; i < PEOPLE; i++) {
                        var own = number + i;
                        people.submit(() -> upload(product, own, acknowledged));
                    }
                    await().atMost(LONGEST_ROUND).until(() -> acknowledged.size() >= enough);
                    product.kill();
                }
                product.restart();
            }
            holds(product, acknowledged);
        }
    }

    private static void upload(Product product, int seed, Map<String, String> acknowledged) {
        try {
            var bach = new Person(product, "dinh.bach");
            for (var i = 0; ; i++) {
                var number = seed * 1_000 + i;
                var isPdf = i % 8 == 0;
                var bytes = isPdf ? pdf(number) : film(number);
                var name = "tep-" + number + (isPdf ? ".pdf" : ".webm");
                var answer = bach.upload("/quan-tri/kho/tai-len", "file", name, bytes);
                if (answer.statusCode() == 201)
                    acknowledged.put(
                            JsonMapper.builder()
                                    .build()
                                    .readTree(answer.body())
                                    .get("href")
                                    .asString(),
                            digest(bytes));
            }
        } catch (IOException killed) {
            // what was under way is not acknowledged
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void holds(Product product, Map<String, String> acknowledged) throws Exception {
        var reader = new Person(product, "minh.hang");
        for (var file : acknowledged.entrySet())
            assertThat(digest(reader.bytes(file.getKey()))).as(file.getKey()).isEqualTo(file.getValue());
        var media = product.data.resolve("media");
        try (var files = Files.walk(media)) {
            assertThat(files.filter(file -> file.getFileName().toString().endsWith(".part")))
                    .as("halves")
                    .isEmpty();
        }
        var rows = List.of(product.sql("select string_agg(distinct sha256, ',') from media")
                .split(","));
        for (var digest : rows)
            assertThat(media.resolve(digest.substring(0, 2)).resolve(digest))
                    .as("the file of a row")
                    .exists();
        await("files without a row are swept soon after the start")
                .atMost(LONGEST_ROUND)
                .untilAsserted(() -> assertThat(withoutRow(media, rows)).isEmpty());
    }

    private static List<String> withoutRow(Path media, List<String> rows) throws IOException {
        try (var files = Files.walk(media)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("[0-9a-f]{64}"))
                    .filter(name -> !rows.contains(name))
                    .toList();
        }
    }

    /// A small, honest PDF that no other is equal to.
    private static byte[] pdf(int seed) {
        var filler = new byte[20_000];
        new Random(seed).nextBytes(filler);
        return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\n%"
                        + HexFormat.of().formatHex(filler) + "\ntrailer<</Root 1 0 R/Size 4>>\n%%EOF\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] film(int seed) {
        var bytes = new byte[new Random(seed).nextInt(10_000, 400_000)];
        new Random(seed).nextBytes(bytes);
        var head = HexFormat.of().parseHex("1a45dfa39f4286810142f7810142f2810442f381084282847765626d");
        System.arraycopy(head, 0, bytes, 0, head.length);
        return bytes;
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
