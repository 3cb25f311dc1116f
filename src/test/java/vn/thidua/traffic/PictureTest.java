package vn.thidua.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import vn.thidua.design.Bilingual;
import vn.thidua.design.Frame;
import vn.thidua.design.Language;
import vn.thidua.platform.SiteId;

class PictureTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 30, 62, 63, 366})
    void isWellFormedWhateverItShows(int places) throws Exception {
        var values = IntStream.range(0, places).mapToObj(i -> i * 1_000_003L).toList();
        var labels = values.stream().map(n -> "<&\"" + n).toList();
        var picture = new Picture(
                "p",
                "Lượt & <truy cập>",
                "\"mô tả\"",
                labels,
                List.of(new Picture.Line(1, values), new Picture.Line(2, values)));
        var svg = Frame.bind(frame()).call(picture::svg);
        var document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        assertThat(document.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Lượt & <truy cập>");
        assertThat(svg).doesNotContain("style=").doesNotContain("NaN");
    }

    private static Frame frame() {
        var none = new Bilingual("", "");
        var agency = new Frame.Agency(none, none, none, none, none, "", "", none);
        return new Frame(
                new SiteId(UUID.randomUUID()),
                Language.VI,
                "/",
                "http://x.vn",
                LocalDate.of(2026, 11, 23),
                agency,
                List.of(),
                List.of());
    }
}
