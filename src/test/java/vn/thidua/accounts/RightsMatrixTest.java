package vn.thidua.accounts;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.thidua.accounts.Staff.Person;
import vn.thidua.design.Bilingual;
import vn.thidua.media.Media;
import vn.thidua.news.Articles;
import vn.thidua.news.Manuscript;
import vn.thidua.news.Section;
import vn.thidua.news.Sections;
import vn.thidua.news.Stamp;
import vn.thidua.newsroom.DraftText;
import vn.thidua.newsroom.Drafts;
import vn.thidua.organisation.Units;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Right;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.site.Sites;

/// Every address of the product against every role, on one's own site and on another: an address without a rule in
/// `rights-matrix.txt` fails, a rule without an address too, and each answer over HTTP is the one the rule says.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class RightsMatrixTest {

    private static final String DESK = "/quan-tri";
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(:[^{}]*(\\{[^{}]*}[^{}]*)*)?}");
    private static final String OTHER_SECTION = "chuyen-muc-khac";

    @LocalServerPort
    int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Sites sites;

    @Autowired
    private Units units;

    @Autowired
    private JdbcClient db;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Articles articles;

    @Autowired
    private Media media;

    @Autowired
    private Sections sections;

    private SiteId site;
    private SiteId elsewhere;
    private Staff staff;

    /// Who may ask for an address.
    ///
    /// @param who `public`, `signed`, or keys of rights of which one is enough
    /// @param kind `site`: the right must hold on the whole site; `anywhere`: in some place of it; `object`: where
    /// the object is, which is looked for first
    /// @param samples what stands for the variables of the address, by their names
    /// @param form what is sent, as a form; empty for nothing
    record Rule(String address, List<String> who, String kind, Map<String, String> samples, String form) {

        static Rule read(String line) {
            var parts = Arrays.stream(line.split("(?<=\\s)\\|(?=\\s|$)", -1))
                    .map(String::strip)
                    .toList();
            var samples = new LinkedHashMap<String, String>();
            if (parts.size() > 3 && !parts.get(3).isEmpty())
                for (var sample : parts.get(3).split("\\s+"))
                    samples.put(sample.substring(0, sample.indexOf('=')), sample.substring(sample.indexOf('=') + 1));
            return new Rule(
                    parts.get(0).replaceAll("\\s+", " "),
                    List.of(parts.get(1).split("\\s*,\\s*")),
                    parts.size() > 2 ? parts.get(2) : "",
                    samples,
                    parts.size() > 4 ? parts.get(4) : "");
        }

        boolean isPublic() {
            return who.equals(List.of("public"));
        }

        boolean isForAllSigned() {
            return who.equals(List.of("signed"));
        }

        String method() {
            return address.substring(0, address.indexOf(' '));
        }

        String path() {
            return address.substring(address.indexOf(' ') + 1);
        }

        boolean isOfTheDesk() {
            return path().equals(DESK) || path().startsWith(DESK + "/") || path().startsWith(DESK + ".");
        }

        boolean allows(Actor actor, SiteId site) {
            return isForAllSigned()
                    || who.stream()
                            .map(Listed::new)
                            .anyMatch(right -> kind.equals("anywhere")
                                    ? actor.mayAnywhere(right, site)
                                    : actor.may(right, Scope.of(site)));
        }

        boolean touches(Actor actor, SiteId site) {
            return who.stream().map(Listed::new).anyMatch(right -> actor.mayAnywhere(right, site));
        }
    }

    private record Listed(String key) implements Right {

        @Override
        public String name() {
            return key;
        }
    }

    @BeforeEach
    void settle() {
        site = sites.all().isEmpty()
                ? ASite.configured(sites)
                : sites.at("localhost").orElseThrow().id();
        elsewhere = ASite.configured(sites);
        staff = new Staff(context);
    }

    /// Others of this product sign in from the same address, which is closed after so many wrong passwords.
    @AfterEach
    void forgetTheTries() {
        db.sql("delete from account_tries").update();
    }

    @Test
    void everyAddressHasARuleAndEveryRuleAnAddress() throws IOException {
        var ruled = new TreeMap<String, Rule>();
        for (var rule : rules())
            assertThat(ruled.put(rule.address(), rule)).as("twice: %s", rule).isNull();
        var mapped = mapped();
        var without =
                mapped.stream().filter(address -> !ruled.containsKey(address)).collect(joining("\n"));
        assertThat(without)
                .as("addresses without a rule, to be added to rights-matrix.txt")
                .isEmpty();
        assertThat(mapped).as("rules without an address").containsAll(ruled.keySet());
        assertThat(ruled.values())
                .filteredOn(Rule::isOfTheDesk)
                .as("nothing of the back office is public")
                .noneMatch(Rule::isPublic);
    }

    private List<String> mapped() {
        return context.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(info -> info.getPatternValues().stream()
                        .flatMap(path -> info.getMethodsCondition().getMethods().isEmpty()
                                ? List.of("ANY " + path).stream()
                                : info.getMethodsCondition().getMethods().stream()
                                        .map(method -> method + " " + path)))
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Rule> rules() throws IOException {
        try (var file = RightsMatrixTest.class.getResourceAsStream("/rights-matrix.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Rule::read)
                    .toList();
        }
    }

    @Test
    void everyRoleIsAnsweredAsTheRuleSays() throws IOException {
        var people = people();
        var wrong = new ArrayList<String>();
        for (var rule : rules()) {
            if (!rule.isOfTheDesk()) continue;
            var path = filled(rule, here());
            nobody(rule, path, wrong);
            people.forEach((name, person) -> {
                var answer = asked(rule, filled(rule, here()), new Visit(port, person));
                verdict(rule, person.actor(), answer)
                        .ifPresent(words -> wrong.add(rule.address() + " as " + name + ": " + words));
            });
        }
        assertThat(wrong).isEmpty();
    }

    /// The same names as in the roles of the product, on this site and on another, and one bound to another section.
    private Map<String, Person> people() {
        var people = new LinkedHashMap<String, Person>();
        for (var role : List.of("reporter", "editor", "board", "administrator", "auditor")) {
            people.put(role, staff.person("Người thử", role, Scope.of(site)));
            people.put(role + " of another site", staff.person("Người khác", role, Scope.of(elsewhere)));
        }
        people.put(
                "editor of another section",
                staff.person("Người thử", "editor", Scope.of(site).section(OTHER_SECTION)));
        people.put("nobody any more", staff.person("Người thử", "reporter", Scope.of(elsewhere)));
        return people;
    }

    private void nobody(Rule rule, String path, List<String> wrong) {
        var answer = asked(rule, path, new Visit(port, null));
        var location = answer.headers().firstValue("Location").orElse("");
        var shown = answer.statusCode() == 302 && location.contains("/dang-nhap?tiep=");
        if (answer.statusCode() != 401 && !(rule.method().equals("GET") && shown))
            wrong.add(rule.address() + " as nobody: " + answer.statusCode());
    }

    private java.util.Optional<String> verdict(Rule rule, Actor actor, HttpResponse<String> answer) {
        var status = answer.statusCode();
        var toTheDoor = status == 302
                && answer.headers().firstValue("Location").orElse("").contains("/dang-nhap");
        if (status >= 500 || status == 401 || toTheDoor) return java.util.Optional.of(status + " is never right");
        if (rule.allows(actor, site))
            return status == 403 ? java.util.Optional.of("403 although it is allowed") : java.util.Optional.empty();
        if (rule.kind().equals("object"))
            return rule.touches(actor, site) || status == 403 || status == 404
                    ? java.util.Optional.empty()
                    : java.util.Optional.of(status + " although the right is held nowhere");
        return status == 403
                ? java.util.Optional.empty()
                : java.util.Optional.of(status + " although it is not allowed");
    }

    @Test
    void whatBelongsToAnotherSiteIsOutOfReach() throws IOException {
        var board = people();
        var wrong = new ArrayList<String>();
        for (var rule : rules()) {
            if (!rule.isOfTheDesk() || rule.samples().isEmpty()) continue;
            for (var name : List.of("administrator", "board", "auditor")) {
                var answer = asked(rule, filled(rule, there()), new Visit(port, board.get(name)));
                if (answer.statusCode() != 403 && answer.statusCode() != 404)
                    wrong.add(rule.address() + " of another site as " + name + ": " + answer.statusCode());
            }
        }
        assertThat(wrong).isEmpty();
    }

    private HttpResponse<String> asked(Rule rule, String path, Visit visit) {
        if (rule.method().equals("GET")) return visit.get(path);
        if (rule.method().equals("PUT")) return visit.put(path, rule.form());
        if (rule.form().startsWith("{")) return visit.json(path, rule.form());
        var token = visit.person() == null ? "" : visit.person().formToken();
        return visit.form(path, "_token=" + token + (rule.form().isEmpty() ? "" : "&" + rule.form()));
    }

    private static String filled(Rule rule, Map<String, Function<Rule, String>> objects) {
        return VARIABLE.matcher(rule.path()).replaceAll(variable -> {
            var sample = rule.samples().get(variable.group(1));
            if (sample == null) return UUID.randomUUID().toString();
            var object = objects.get(sample);
            return object == null ? sample : object.apply(rule);
        });
    }

    private Map<String, Function<Rule, String>> here() {
        return objects(site);
    }

    private Map<String, Function<Rule, String>> there() {
        return objects(elsewhere);
    }

    /// Things of a site that stand for the variables of addresses.
    private Map<String, Function<Rule, String>> objects(SiteId of) {
        return Map.of(
                "account",
                        _ -> staff.person("Đối tượng", "reporter", Scope.of(of))
                                .id()
                                .value()
                                .toString(),
                "unit",
                        _ -> units.found(Actor.SYSTEM, of, "Đơn vị " + UUID.randomUUID(), LocalDate.of(2020, 1, 1))
                                .value()
                                .toString(),
                "medium", _ -> medium(of),
                "draft",
                        _ -> drafts.begin(Actor.SYSTEM, of, new DraftText(Map.of("title", "Thử")), "")
                                .value()
                                .toString(),
                "article",
                        _ -> articles.publish(Actor.SYSTEM, of, article(of))
                                .value()
                                .toString(),
                "entry",
                        _ -> {
                            units.found(Actor.SYSTEM, of, "Đơn vị " + UUID.randomUUID(), LocalDate.of(2020, 1, 1));
                            return db.sql("select max(n) from audit_entry where site_id = :site")
                                    .param("site", of.value())
                                    .query(Long.class)
                                    .single()
                                    .toString();
                        });
    }

    private String medium(SiteId of) {
        try (var bytes = new ByteArrayOutputStream()) {
            var picture = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
            picture.setRGB(0, 0, UUID.randomUUID().hashCode());
            ImageIO.write(picture, "png", bytes);
            return media.add(Actor.SYSTEM, of, "thu.png", bytes.toByteArray(), "")
                    .id()
                    .value()
                    .toString();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Manuscript article(SiteId of) {
        sections.arrange(Actor.SYSTEM, of, List.of(new Section("thu", new Bilingual("Thử", ""), "")), List.of());
        var fields = Map.of("title", "Thử " + UUID.randomUUID(), "section", "thu", "body", "<p>Thử</p>");
        return new DraftText(fields).manuscript(Stamp.at(Instant.parse("2026-01-01T00:00:00Z")));
    }
}
