package vn.thidua.emulation.registration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The titles and awards that members may register, with the day from which the list holds and where it was read. It
/// comes as data with the product.
///
/// @param levels names by their codes, the lowest first
public record TitleList(LocalDate from, String source, Map<String, String> levels, List<AwardTitle> titles) {

    private static final TitleList SHIPPED = read();

    public TitleList {
        levels = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(levels));
        titles = List.copyOf(titles);
    }

    public static TitleList shipped() {
        return SHIPPED;
    }

    private static TitleList read() {
        try (var file = Objects.requireNonNull(
                TitleList.class.getResourceAsStream("/emulation/registration/titles.json"), "titles")) {
            var root = JsonMapper.builder().build().readTree(file);
            var levels = new LinkedHashMap<String, String>();
            for (var level : root.path("levels"))
                levels.put(level.path("code").asString(), level.path("name").asString());
            return new TitleList(
                    LocalDate.parse(root.path("from").asString()),
                    root.path("source").asString(),
                    levels,
                    root.path("titles").valueStream().map(TitleList::title).toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static AwardTitle title(JsonNode node) {
        return new AwardTitle(
                node.path("code").asString(),
                node.path("name").asString(),
                node.path("for")
                        .valueStream()
                        .map(kind -> SubjectKind.valueOf(kind.asString()))
                        .toList(),
                node.path("levels").valueStream().map(JsonNode::asString).toList(),
                node.path("article").asString());
    }

    public Optional<AwardTitle> find(String code) {
        return titles.stream().filter(title -> title.code().equals(code)).findFirst();
    }

    /// A line of a registration, under the names of today. Refuses a title that is not on the list, is not given to
    /// such subjects, or not at that level.
    public RegisteredTitle line(SubjectKind kind, String subject, String code, String level, String note) {
        if (subject.isBlank()) throw new RegistrationRefused.WithoutSubject();
        var title = find(code).orElseThrow(RegistrationRefused.WithoutTitle::new);
        if (!title.kinds().contains(kind)) throw new RegistrationRefused.NotForSuch(title.name());
        var named = levels.get(level);
        if (named == null || !title.levels().contains(level))
            throw new RegistrationRefused.NotAtThisLevel(title.name(), levelsOf(title));
        return new RegisteredTitle(kind, subject, title.code(), title.name(), level, named, note);
    }

    private String levelsOf(AwardTitle title) {
        return String.join(
                ", ",
                title.levels().stream()
                        .map(level -> levels.getOrDefault(level, level))
                        .toList());
    }
}
