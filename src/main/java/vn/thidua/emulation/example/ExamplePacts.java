package vn.thidua.emulation.example;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.thidua.demo.Sheet;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.pact.Assignment;
import vn.thidua.emulation.pact.Beginning;
import vn.thidua.emulation.pact.Direction;
import vn.thidua.emulation.pact.Pact;
import vn.thidua.emulation.pact.PactComments;
import vn.thidua.emulation.pact.PactId;
import vn.thidua.emulation.pact.PactSealing;
import vn.thidua.emulation.pact.PactSigning;
import vn.thidua.emulation.pact.PactTask;
import vn.thidua.emulation.pact.PactText;
import vn.thidua.emulation.pact.Pacts;
import vn.thidua.emulation.pact.Party;
import vn.thidua.emulation.pact.Plan;
import vn.thidua.emulation.pact.Representation;
import vn.thidua.emulation.pact.SheetFile;
import vn.thidua.emulation.pact.Target;
import vn.thidua.emulation.pact.TargetId;
import vn.thidua.organisation.Mandate;
import vn.thidua.organisation.MandateId;
import vn.thidua.organisation.People;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Position;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.ToldTime;
import vn.thidua.platform.Vietnam;
import vn.thidua.signing.DemoCertificates;
import vn.thidua.signing.PracticeAuthority;
import vn.thidua.signing.SealPicture;

/// The pacts of the demo: that of the seed's year signed by all, that of the running year in the middle of signing.
/// Only where the product was started for showing it, since nobody else trusts the demo's certificates.
@Component
@Profile("demo")
class ExamplePacts {

    private static final Actor BY = Actor.SYSTEM;
    private static final LocalTime MORNING = LocalTime.of(8, 30);
    private static final int DOTS = 72; // a scan that shows what it is

    private final Pacts pacts;
    private final PactComments comments;
    private final PactSigning signing;
    private final PactSealing sealing;
    private final People people;
    private final DemoCertificates certificates;

    ExamplePacts(
            Pacts pacts,
            PactComments comments,
            PactSigning signing,
            PactSealing sealing,
            People people,
            DemoCertificates certificates) {
        this.pacts = pacts;
        this.comments = comments;
        this.signing = signing;
        this.sealing = sealing;
        this.people = people;
        this.certificates = certificates;
    }

    /// The certificates of all pacts come from one authority.
    PracticeAuthority authority(Sheet first) {
        return certificates.authority(morning(first, "begun"));
    }

    void write(SiteId site, BlocYearId year, Sheet sheet, Map<String, UnitId> units, PracticeAuthority authority) {
        new Story(site, sheet, units, authority).tell(year);
    }

    private static Instant morning(Sheet sheet, String key) {
        return LocalDate.parse(sheet.text(key))
                .atTime(MORNING)
                .atZone(Vietnam.ZONE)
                .toInstant();
    }

    /// One pact, from its first draft to the last signature that it has.
    private class Story {

        private final SiteId site;
        private final Sheet sheet;
        private final Map<String, UnitId> units;
        private final PracticeAuthority authority;
        private PactId id = new PactId(new UUID(0, 0));

        Story(SiteId site, Sheet sheet, Map<String, UnitId> units, PracticeAuthority authority) {
            this.site = site;
            this.sheet = sheet;
            this.units = units;
            this.authority = authority;
        }

        void tell(BlocYearId year) {
            ToldTime.at(morning(sheet, "begun"), () -> begin(year));
            ToldTime.at(morning(sheet, "frozen"), this::freeze);
            var signed = morning(sheet, "signed");
            ToldTime.at(signed, () -> signing.open(BY, site, id));
            var parties =
                    ((Pact.Fixed) pacts.pact(BY, site, id).pact()).frozen().parties();
            var minutes = 0;
            for (var party : parties) {
                var at = signed.plus(Duration.ofMinutes(2L * minutes++));
                ToldTime.at(at, () -> act(party, at));
            }
        }

        private void begin(BlocYearId year) {
            id = pacts.begin(BY, site, year, Beginning.TEMPLATE);
            if (!sheet.parts("tasks").isEmpty()) pacts.save(BY, site, id, edition(), text());
            pacts.consult(BY, site, id);
            for (var comment : sheet.parts("comments")) say(comment);
        }

        private void say(Sheet comment) {
            comments.say(
                    BY,
                    site,
                    id,
                    unit(comment.text("unit")),
                    comment.text("place"),
                    comment.text("words"),
                    comment.textOr("proposal", ""));
            var said = comments.of(BY, site, id).stream()
                    .filter(one -> one.answer() == null)
                    .findFirst()
                    .orElseThrow()
                    .id();
            if (Boolean.parseBoolean(comment.text("taken"))) comments.take(BY, site, id, said, "");
            else comments.leave(BY, site, id, said, comment.text("why"));
        }

        private void freeze() {
            var occasion = pacts.pact(BY, site, id).occasion();
            var day = LocalDate.parse(sheet.text("frozen"));
            var members = new HashMap<Integer, MandateId>();
            for (var member : occasion.members())
                members.put(member.n(), head(member.unit(), day).id());
            var witness = unit(sheet.text("witness"));
            pacts.freeze(
                    BY,
                    site,
                    id,
                    edition(),
                    occasion.symbol(),
                    sheet.text("place"),
                    new Representation(members, witness, head(witness, day).id(), isSealed()));
        }

        private Mandate head(UnitId unit, LocalDate day) {
            var sole = people.positions(site).stream()
                    .filter(Position::sole)
                    .map(Position::id)
                    .collect(Collectors.toSet());
            return people.mandates(unit).stream()
                    .filter(mandate ->
                            sole.contains(mandate.position()) && mandate.term().holds(day))
                    .findFirst()
                    .orElseThrow();
        }

        /// Everybody has a key file; who has not signed yet may use it.
        private void act(Party party, Instant at) {
            var name = party.personName();
            var known = certificates.keyFile(name);
            var key = known.orElseGet(() -> certificates.keyFile(authority, name, party.unitName(), at));
            var signers = sheet.texts("signers");
            var delegated = sheet.part("delegated");
            if (delegated.filter(one -> is(party, one.text("unit"))).isPresent()) delegate(party, delegated.get(), at);
            else if (sheet.find("sheet").filter(unit -> is(party, unit)).isPresent()) attach(party);
            else if (signers.isEmpty() || signers.stream().anyMatch(unit -> is(party, unit))) sign(party, key);
            if (isSealed() && !party.isWitness()) seal(party, at);
        }

        private boolean isSealed() {
            return !sheet.texts("seals").isEmpty();
        }

        /// Every organisation has a key file too.
        private void seal(Party party, Instant at) {
            var key = certificates.sealFile(authority, party.unitName(), at);
            if (sheet.texts("seals").stream().noneMatch(unit -> is(party, unit))) return;
            var password = DemoCertificates.PASSWORD.toCharArray();
            sealing.seal(BY, site, id, party.n(), key, password, SealPicture.none());
        }

        private void sign(Party party, byte[] key) {
            signing.sign(BY, site, id, party.n(), key, DemoCertificates.PASSWORD.toCharArray());
        }

        private void delegate(Party party, Sheet paper, Instant at) {
            var to = people.of(site).stream()
                    .filter(person -> person.fullName().equals(paper.text("to")))
                    .map(Person::id)
                    .findFirst()
                    .orElseThrow();
            signing.delegate(
                    BY,
                    site,
                    id,
                    party.n(),
                    to,
                    paper.text("title"),
                    paper.text("paper"),
                    LocalDate.parse(paper.text("since")),
                    LocalDate.parse(paper.text("until")));
            sign(party, certificates.keyFile(authority, paper.text("to"), party.unitName(), at));
        }

        /// The last page of the paper, as if it came from a scanner.
        private void attach(Party party) {
            try (var document = Loader.loadPDF(signing.document(BY, site, id))) {
                var page = new PDFRenderer(document)
                        .renderImageWithDPI(document.getNumberOfPages() - 1, DOTS, ImageType.GRAY);
                var scan = new ByteArrayOutputStream();
                ImageIO.write(page, "png", scan);
                var on = LocalDate.parse(sheet.text("signed"));
                signing.attach(BY, site, id, party.n(), on, SheetFile.of(scan.toByteArray()));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }

        private boolean is(Party party, String unit) {
            return party.unit().equals(unit(unit)) && !party.isWitness();
        }

        private UnitId unit(String key) {
            return Objects.requireNonNull(units.get(key), key);
        }

        private int edition() {
            return pacts.pact(BY, site, id).edition();
        }

        private PactText text() {
            var year = LocalDate.parse(sheet.text("signed")).getYear();
            return new PactText(
                    lines("bases"),
                    lines("purpose"),
                    sheet.parts("tasks").stream()
                            .map(task -> new PactTask(task.text("title"), "", targets(task, year)))
                            .toList(),
                    lines("organisation"),
                    lines("commitment"));
        }

        private String lines(String key) {
            return String.join("\n", sheet.texts(key));
        }

        private static List<Target> targets(Sheet task, int year) {
            return task.parts("targets").stream()
                    .map(target -> target(target, year))
                    .toList();
        }

        private static Target target(Sheet target, int year) {
            var plan = target.find("value").<Plan>map(value -> new Plan.Value(new BigDecimal(value)));
            return new Target(
                    new TargetId(UUID.randomUUID()),
                    target.text("content"),
                    target.textOr("unit", ""),
                    Direction.valueOf(target.text("direction")),
                    LocalDate.of(year, 1, 1),
                    LocalDate.of(year, 12, 31),
                    "",
                    target.text("evidence"),
                    new Assignment.ToAll(plan.orElseGet(Plan.Done::new)));
        }
    }
}
