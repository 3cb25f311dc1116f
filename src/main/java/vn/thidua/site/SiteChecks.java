package vn.thidua.site;

import static vn.thidua.site.ComplianceFinding.met;
import static vn.thidua.site.ComplianceFinding.notMet;
import static vn.thidua.site.ComplianceFinding.untold;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.design.Frame;
import vn.thidua.design.Words;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Slug;
import vn.thidua.platform.Vietnam;
import vn.thidua.platform.WorkingDays;

/// What can be told from the settings, the fixed pages and the outages of a site.
@Configuration
class SiteChecks {

    static final String SETTINGS = "/quan-tri/trang";
    private static final String OUTAGES = "/quan-tri/ngung-he-thong";

    private final Sites sites;
    private final FixedPageStore pages;
    private final OutageStore outages;
    private final OutageRule rule;
    private final Clock clock;

    SiteChecks(Sites sites, FixedPageStore pages, OutageStore outages, OutageRule rule, Clock clock) {
        this.sites = sites;
        this.pages = pages;
        this.outages = outages;
        this.rule = rule;
        this.clock = clock;
    }

    @Bean
    ComplianceCheck headerAndFooter() {
        return ComplianceCheck.of(1, site -> {
            var missing = missing(sites.site(site).agency());
            return missing.isEmpty()
                    ? met("check.1.met").at(SETTINGS)
                    : notMet("check.1.missing", String.join(", ", missing)).at(SETTINGS);
        });
    }

    private static List<String> missing(Frame.Agency agency) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("name", agency.name().vi());
        fields.put("person", agency.responsiblePerson().vi());
        fields.put("address", agency.address().vi());
        fields.put("phone", agency.phone());
        fields.put("email", agency.email());
        fields.put("copyright", agency.copyright().vi());
        return fields.entrySet().stream()
                .filter(field -> field.getValue().isBlank())
                .map(field -> Words.say("check.1." + field.getKey()))
                .toList();
    }

    @Bean
    ComplianceCheck maps() {
        return ComplianceCheck.of(
                2,
                site -> sites.site(site).menu().isEmpty()
                        ? notMet("check.2.menu").at(SETTINGS)
                        : met("check.2.met").at("/so-do-trang"));
    }

    @Bean
    ComplianceCheck aboutTheOrganisation() {
        return ComplianceCheck.of(
                7,
                site -> kinds(
                        site,
                        7,
                        Map.of(
                                "leaders",
                                "lanh dao",
                                "chart",
                                "co cau|to chuc bo may|so do to chuc",
                                "history",
                                "lich su|qua trinh hinh thanh")));
    }

    @Bean
    ComplianceCheck channels() {
        return ComplianceCheck.of(
                10,
                site -> kinds(site, 10, Map.of("channels", "kenh thong tin|mang xa hoi", "spokesperson", "phat ngon")));
    }

    private ComplianceFinding kinds(SiteId site, int number, Map<String, String> kinds) {
        var all = pages.of(site);
        var missing = new ArrayList<String>();
        kinds.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(kind -> {
            if (all.stream().noneMatch(page -> says(page, kind.getValue())))
                missing.add(Words.say("check." + number + "." + kind.getKey()));
        });
        return missing.isEmpty()
                ? met("check." + number + ".met").at("/so-do-trang")
                : notMet("check." + number + ".missing", String.join(", ", missing))
                        .at(SETTINGS);
    }

    /// A page is known by its title, or by a heading in it.
    private static boolean says(FixedPage page, String words) {
        var title = folded(page.title().vi());
        var body = folded(org.jsoup.Jsoup.parseBodyFragment(page.body().vi())
                .select("h2,h3")
                .text());
        var matches = java.util.regex.Pattern.compile(words).asPredicate();
        return matches.test(title) || matches.test(body);
    }

    private static String folded(String text) {
        return text.isBlank()
                ? ""
                : Slug.of(text.length() > 110 ? text.substring(0, 110) : text)
                        .value()
                        .replace('-', ' ');
    }

    @Bean
    ComplianceCheck outageNotices() {
        return ComplianceCheck.of(12, site -> {
            var today = Vietnam.today(clock);
            var calendar = WorkingDays.vietnam();
            var late = outages.of(site).stream()
                    .filter(kept -> kept.cancelled() == null && kept.force() == null)
                    .filter(since(today.minusYears(1)))
                    .filter(kept -> !rule.isMet(
                            Vietnam.dayOf(kept.announcedAt()),
                            Vietnam.dayOf(kept.plan().from()),
                            calendar))
                    .count();
            if (late > 0) return notMet("check.12.late", late).at(OUTAGES);
            if (!calendar.knows(today.plusMonths(1).getYear()))
                return notMet(
                                "check.12.calendar",
                                String.valueOf(today.plusMonths(1).getYear()))
                        .at(OUTAGES);
            return met("check.12.met", rule.workingDays()).at(OUTAGES);
        });
    }

    private static Predicate<PlannedOutage.Kept> since(LocalDate day) {
        return kept -> !Vietnam.dayOf(kept.plan().from()).isBefore(day);
    }

    @Bean
    ComplianceCheck secureAddress() {
        return ComplianceCheck.of(14, site -> {
            var base = sites.site(site).baseUrl();
            return base != null && base.startsWith("https://")
                    ? untold("check.14.untold", base)
                    : notMet("check.14.http");
        });
    }

    @Bean
    ComplianceCheck english() {
        return ComplianceCheck.of(17, site -> {
            var wanting = pages.of(site).stream()
                    .filter(page -> says(page, "gioi thieu|co cau|to chuc|lien he"))
                    .toList();
            var untranslated = wanting.stream()
                    .filter(page -> page.body().en().isBlank())
                    .map(page -> page.title().vi())
                    .toList();
            if (wanting.isEmpty()) return notMet("check.17.none").at(SETTINGS);
            return untranslated.isEmpty()
                    ? met("check.17.met").at("/en")
                    : notMet("check.17.missing", String.join(", ", untranslated))
                            .at(SETTINGS);
        });
    }

    @Bean
    ComplianceCheck platformLabel() {
        return ComplianceCheck.of(19, site -> {
            if (sites.all().size() < 2) return met("check.19.alone");
            var binding = LocalDate.of(2027, 7, 1);
            return Vietnam.today(clock).isBefore(binding)
                    ? met("check.19.later", Words.day(binding))
                    : untold("check.19.untold");
        });
    }
}
