package vn.thidua.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Service;
import vn.thidua.platform.Missing;

/// The chapters of the guide in the order of their numbers, and the pictures they show.
@Service
public class Guide {

    private static final String PLACE = "classpath:/guide/";

    /// Read when somebody first asks: starting waits for no guide.
    private static final class Read {

        static final List<Chapter> CHAPTERS = files().map(Guide::chapter).toList();
    }

    public List<Chapter> chapters() {
        return Read.CHAPTERS;
    }

    public Chapter chapter(String slug) {
        return chapters().stream()
                .filter(known -> known.slug().equals(slug))
                .findFirst()
                .orElseThrow(Missing::new);
    }

    /// @param name without its ending
    public byte[] picture(String name) {
        try {
            return new PathMatchingResourcePatternResolver()
                    .getResource(PLACE + "anh/" + name + ".png")
                    .getContentAsByteArray();
        } catch (IOException none) {
            throw new Missing();
        }
    }

    private static Stream<Resource> files() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources(PLACE + "*.md"))
                    .sorted(Comparator.comparing(Guide::name));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Chapter chapter(Resource file) {
        try {
            return ChapterText.read(
                    name(file).replaceFirst("\\.md$", ""), file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String name(Resource file) {
        return Objects.requireNonNull(file.getFilename());
    }
}
