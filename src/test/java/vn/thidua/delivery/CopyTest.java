package vn.thidua.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class CopyTest {

    private static final Random RANDOM = new Random(1);

    @Test
    void isOneGzipStreamOfTilesAndTexts() throws IOException {
        for (var round = 0; round < 200; round++) {
            var body = new StringBuilder();
            var expected = new StringBuilder();
            var texts = new ArrayList<byte[]>();
            for (var i = RANDOM.nextInt(6); i >= 0; i--) {
                var words = "khối thi đua ".repeat(RANDOM.nextInt(400));
                var text = "9".repeat(RANDOM.nextInt(20));
                body.append(words).append(Marks.VISITS).append(i);
                expected.append(words).append(text).append(i);
                texts.add(text.getBytes(StandardCharsets.UTF_8));
            }
            var copy = Copy.of(Woven.page(bytes(body), 9), texts, 0);
            assertThat(unzip(copy.packed())).isEqualTo(expected.toString());
            assertThat(copy.packed()).hasSize(copy.packedLength());
            var plain = new ByteArrayOutputStream();
            copy.writePlain(plain);
            assertThat(plain.toString(StandardCharsets.UTF_8)).isEqualTo(expected.toString());
            assertThat(plain.size()).isEqualTo(copy.plainLength());
        }
    }

    @Test
    void namesItsSlotsInOrderAndTheOutageAmongThem() {
        var woven = Woven.page(bytes("<body><!--outage-->a" + Marks.VISITS + "b" + Marks.CUT + "c"), 6);
        assertThat(woven.slots()).containsExactly("outage", "visits", "");
    }

    @Test
    void leavesAMarkAloneThatNeverCloses() {
        var woven = Woven.page(bytes("a \uE000 b"), 6);
        assertThat(woven.slots()).isEmpty();
    }

    @Test
    void changesItsTagWithItsTexts() {
        var woven = Woven.page(bytes("a" + Marks.VISITS), 6);
        assertThat(Copy.of(woven, List.of(bytes("1")), 0).tag())
                .isNotEqualTo(Copy.of(woven, List.of(bytes("2")), 0).tag());
    }

    @Test
    void keepsEqualTilesOnce() {
        var shared = "chân trang ".repeat(50);
        var one = Woven.page(bytes("một" + Marks.CUT + shared), 9);
        var other = Woven.page(bytes("hai" + Marks.CUT + shared), 9);
        assertThat(one.tiles().getLast()).isSameAs(other.tiles().getLast());
    }

    private static byte[] bytes(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String unzip(byte[] packed) throws IOException {
        return new String(new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes(), StandardCharsets.UTF_8);
    }
}
