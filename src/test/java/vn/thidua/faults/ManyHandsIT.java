package vn.thidua.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// F16 a hundred editors on one article, F17 the same form ten times, F19 what was recorded is sent again.
class ManyHandsIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    static Path folder;

    private static Product product;

    @BeforeAll
    static void start() throws Exception {
        product = Product.ofDemo(folder.resolve("data"));
    }

    @AfterAll
    static void stop() throws Exception {
        product.close();
    }

    private static String begun(Person person, Map<String, String> fields) throws Exception {
        return person.post("/quan-tri/bai", fields)
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^https?://[^/]+", "");
    }

    @Test
    void f16OneSuccessForEachVersionAndNothingOverwritten() throws Exception {
        var binh = new Person(product, "van.binh");
        var draft = begun(binh, Map.of("title", "Một bài, trăm người"));
        var seats = new ArrayList<Person>();
        for (var i = 0; i < 20; i++) seats.add(new Person(product, "van.binh"));
        for (var version = 1; version <= 5; version++) {
            var round = version;
            var saves = IntStream.range(0, 100)
                    .<Callable<Integer>>mapToObj(i -> () -> seats.get(i % seats.size())
                            .put(
                                    draft + "/ban-nhap",
                                    JSON.writeValueAsString(Map.of(
                                            "version", round, "fields", Map.of("lead", "Bản " + round + "/" + i))))
                            .statusCode())
                    .toList();
            var statuses = together(saves);
            assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
            assertThat(statuses).filteredOn(status -> status == 409).hasSize(99);
        }
        var id = draft.substring(draft.lastIndexOf('/') + 1);
        assertThat(product.sql(
                        "select count(*)::text from draft_revision where kind = 'REFUSED' and draft_id = '" + id + "'"))
                .as("every refused text is kept")
                .isEqualTo("495");
    }

    @Test
    void f17OneObjectHoweverOftenItIsSent() throws Exception {
        var hang = new Person(product, "minh.hang");
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", "Gửi mười lần");
        fields.put("khoa", UUID.randomUUID().toString());
        Callable<String> send = () -> begun(hang, fields);
        assertThat(together(Collections.nCopies(10, send)).stream().distinct()).hasSize(1);
        assertThat(product.sql("select count(*)::text from draft where title = 'Gửi mười lần'"))
                .isEqualTo("1");
    }

    @Test
    void f19WhatWasRecordedIsRefusedAndNoted() throws Exception {
        var hang = new Person(product, "minh.hang");
        var draft = begun(hang, Map.of("title", "Ghi lại để gửi lại"));
        var recorded = "version=1&title=Gh%C3%A9p&_token=" + hang.token();
        assertThat(hang.send(draft, recorded).statusCode()).isEqualTo(302);
        assertThat(hang.send(draft, recorded.replace("Gh%C3%A9p", "Kh%C3%A1c")).statusCode())
                .as("an old version")
                .isEqualTo(409);
        assertThat(hang.send(draft, "version=2&title=x").statusCode())
                .as("without the form's token")
                .isEqualTo(403);
        var other = new Person(product, "quang.thanh");
        assertThat(other.send(draft, recorded).statusCode())
                .as("in another person's session")
                .isEqualTo(403);
        var noted = Integer.parseInt(product.sql("select count(*)::text from audit_entry where what like '%Refus%'"));
        hang.post("/dang-xuat", Map.of());
        assertThat(hang.send(draft, recorded).statusCode())
                .as("after signing out")
                .isEqualTo(401);
        assertThat(product.sql(
                        "select title from draft where id = '" + draft.substring(draft.lastIndexOf('/') + 1) + "'"))
                .isEqualTo("Ghép");
        assertThat(noted).as("what was refused stands in the trail").isPositive();
    }

    private static <T> List<T> together(List<Callable<T>> calls) throws InterruptedException {
        try (var hands = Executors.newFixedThreadPool(calls.size())) {
            return hands.invokeAll(calls).stream()
                    .map(future -> future.resultNow())
                    .toList();
        }
    }
}
