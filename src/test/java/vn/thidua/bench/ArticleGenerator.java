package vn.thidua.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.thidua.news.Block;
import vn.thidua.news.Body;
import vn.thidua.news.Byline;
import vn.thidua.news.Manuscript;
import vn.thidua.news.Priority;
import vn.thidua.news.Stamp;

/// Plausible Vietnamese articles: phrases by Zipf's law, ten years of days, the same seed the same articles.
final class ArticleGenerator {

    private static final List<String> SUBJECTS = List.of(
            "UBND tỉnh",
            "Sở Nội vụ",
            "Văn phòng HĐND tỉnh",
            "Sở Tài chính",
            "Ban Dân tộc",
            "Cục Thống kê",
            "Mặt trận Tổ quốc tỉnh",
            "UBND xã An Hòa",
            "Khối thi đua Tổng hợp",
            "Sở Y tế",
            "Sở Giáo dục và Đào tạo");
    private static final List<String> ACTS = List.of(
            "tổ chức hội nghị",
            "triển khai kế hoạch",
            "sơ kết sáu tháng",
            "tổng kết năm",
            "kiểm tra công tác",
            "làm việc về",
            "phát động",
            "ký kết",
            "công bố kết quả",
            "khai trương",
            "tập huấn",
            "khen thưởng");
    private static final List<String> TAGS = List.of(
            "Giao ước thi đua", "Cải cách hành chính", "Chuyển đổi số", "Nông thôn mới", "Phòng chống thiên tai");

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(2026);
    private final List<String> phrases = phrases();
    private final Zipf<String> zipf = Zipf.over(phrases);
    private final List<String> sections;
    private final LocalDate last;

    ArticleGenerator(List<String> sections, LocalDate last) {
        this.sections = sections;
        this.last = last;
    }

    Manuscript article(int number) {
        var subject = one(SUBJECTS);
        var title = "%s %s %s, %s".formatted(subject, one(ACTS), phrase(), phrase());
        var day = last.minusDays(random.nextInt(3_650));
        var stamp = new Stamp(day, LocalTime.of(6 + random.nextInt(14), random.nextInt(60)));
        return new Manuscript(
                title,
                null,
                null,
                sections.get(
                        Math.min(sections.size() - 1, (int) Math.abs(random.nextGaussian() * sections.size() / 2))),
                null,
                random.nextInt(3) == 0 ? List.of(one(TAGS)) : List.of(),
                sentence(subject),
                body(subject),
                Byline.of("Phóng viên " + (1 + random.nextInt(30)) + " (TH)"),
                "",
                null,
                Priority.ORDINARY,
                stamp,
                null,
                "bench:" + number);
    }

    private Body body(String subject) {
        var blocks = new ArrayList<Block>();
        var paragraphs = 4 + random.nextInt(6);
        for (var i = 0; i < paragraphs; i++) {
            var text = new StringBuilder();
            for (var s = 0; s < 2 + random.nextInt(4); s++)
                text.append(sentence(subject)).append(' ');
            blocks.add(new Block.Paragraph(text.toString().strip()));
        }
        return new Body(blocks);
    }

    private String sentence(String subject) {
        var text = new StringBuilder(subject);
        for (var i = 0; i < 4 + random.nextInt(5); i++) text.append(' ').append(phrase());
        return text.append('.').toString();
    }

    String phrase() {
        return zipf.draw(random);
    }

    private String one(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    /// A phrase as people look for one: any of them as likely as another.
    String question() {
        return phrases.get(random.nextInt(phrases.size()));
    }

    /// The commonest phrases of administration first, then every phrase of our own demo articles in a fixed disorder,
    /// so that most words are rare, as in real news.
    private static List<String> phrases() {
        var phrases = new ArrayList<>(common());
        var others = new ArrayList<>(ofDemo());
        Collections.shuffle(others, new Random(7));
        phrases.addAll(others);
        return phrases.stream().distinct().toList();
    }

    private static List<String> common() {
        try (var stream = Objects.requireNonNull(ArticleGenerator.class.getResourceAsStream("/bench/words.txt"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split("\\|")))
                    .map(String::strip)
                    .filter(phrase -> !phrase.isEmpty())
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<String> ofDemo() {
        try {
            var phrases = new ArrayList<String>();
            for (var file :
                    new PathMatchingResourcePatternResolver().getResources("classpath:demo/*/articles/*.yaml")) {
                var text = file.getContentAsString(StandardCharsets.UTF_8)
                        .replaceAll("<[^>]*>", " . ")
                        .replaceAll("(?m)^[a-zA-Z]+:", " . ");
                for (var part : text.split("[^\\p{L}\\p{M}\\p{Nd} -]+")) phrases.addAll(chunks(part.strip()));
            }
            return phrases;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Two to five syllables each.
    private static List<String> chunks(String part) {
        var syllables = part.split("\\s+");
        var chunks = new ArrayList<String>();
        for (var at = 0; at + 2 <= syllables.length; at += 2 + at % 4)
            chunks.add(String.join(
                    " ", Arrays.asList(syllables).subList(at, Math.min(syllables.length, at + 2 + at % 4))));
        return chunks;
    }
}
