package vn.thidua.emulation.example;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.demo.DemoChapter;
import vn.thidua.demo.Sheet;
import vn.thidua.emulation.disclosure.DisclosedList;
import vn.thidua.emulation.disclosure.DisclosureId;
import vn.thidua.emulation.disclosure.DisclosureRight;
import vn.thidua.emulation.disclosure.Disclosures;
import vn.thidua.emulation.disclosure.NewDisclosure;
import vn.thidua.emulation.disclosure.NewVoice;
import vn.thidua.emulation.disclosure.Timing;
import vn.thidua.emulation.disclosure.Voices;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Grant;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.ToldTime;
import vn.thidua.platform.Vietnam;

/// Lists that the demo's province shows to the people: one of the past, one that is open from the first start on, one
/// that is announced for the next day.
@Component
class ExampleDisclosure implements DemoChapter {

    private static final Actor BY = Actor.SYSTEM;
    private static final LocalTime MORNING = LocalTime.of(8, 30);

    private final Disclosures disclosures;
    private final Voices voices;
    private final Clock clock;

    ExampleDisclosure(Disclosures disclosures, Voices voices, Clock clock) {
        this.disclosures = disclosures;
        this.voices = voices;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void write(SiteId site, Sheet sheet, Map<String, UnitId> units) {
        for (var told : sheet.parts("disclosures")) {
            var on = told.find("on").map(LocalDate::parse);
            if (on.isPresent()) past(site, told, on.get());
            else if (Boolean.parseBoolean(told.textOr("open", "false"))) open(site, told);
            else schedule(site, told, Vietnam.today(clock).plusDays(1));
        }
    }

    private void past(SiteId site, Sheet told, LocalDate on) {
        var morning = on.atTime(MORNING).atZone(Vietnam.ZONE).toInstant();
        ToldTime.at(morning, () -> {
            var id = schedule(site, told, on);
            disclosures.open(another(site), site, id);
            var over = disclosures.shown(site, id).span().to().plusDays(1);
            ToldTime.at(
                    Vietnam.startOf(over).plus(Duration.ofHours(9)),
                    () -> disclosures.close(BY, site, id, told.textOr("remark", "")));
        });
    }

    private DisclosureId schedule(SiteId site, Sheet told, LocalDate from) {
        var timing = Timing.valueOf(told.text("timing"));
        var list = DisclosedList.read(
                told.number("year").orElseThrow().intValue(), String.join("\n", told.texts("lines")), Map.of());
        return disclosures.schedule(
                BY,
                site,
                new NewDisclosure(
                        timing,
                        told.text("title"),
                        told.textOr("about", ""),
                        null,
                        told.textOr("decision", ""),
                        list,
                        from,
                        told.number("days").orElseThrow().intValue(),
                        told.text("source"),
                        ""));
    }

    /// Two people open a window, and the product is but one.
    private static Actor another(SiteId site) {
        return new Actor(
                new UUID(0, 1), new UUID(0, 0), Set.of(new Grant(DisclosureRight.OPEN.key(), Scope.of(site))), "local");
    }

    private void open(SiteId site, Sheet told) {
        var id = schedule(site, told, Vietnam.today(clock));
        disclosures.open(another(site), site, id);
        for (var voice : told.parts("voices"))
            voices.say(
                    site,
                    id,
                    new NewVoice(
                            NewVoice.Kind.valueOf(voice.text("kind")),
                            voice.number("line").orElse(0L).intValue(),
                            voice.text("words"),
                            voice.textOr("name", ""),
                            voice.textOr("contact", "")),
                    "local");
    }
}
