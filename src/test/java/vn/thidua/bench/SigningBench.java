package vn.thidua.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;
import vn.thidua.Application;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.pact.Pact;
import vn.thidua.emulation.pact.PactId;
import vn.thidua.emulation.pact.PactSigning;
import vn.thidua.emulation.pact.Pacts;
import vn.thidua.emulation.pact.Party;
import vn.thidua.emulation.pact.PublishedPacts;
import vn.thidua.emulation.pact.Representation;
import vn.thidua.organisation.MandateId;
import vn.thidua.organisation.People;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.ToldTime;
import vn.thidua.signing.DemoCertificates;
import vn.thidua.site.Sites;

/// What eleven signatures and a witness cost: `SigningBench FOLDER`. The demo's pact of 2021 is amended, frozen and
/// signed anew, through the same desks, again and again.
final class SigningBench {

    private static final int ROUNDS = 6;
    private static final Instant DAY = Instant.parse("2021-01-25T02:00:00Z");
    private static final int ALONE = 200;

    private final Pacts pacts;
    private final PactSigning signing;
    private final People people;
    private final DemoCertificates certificates;
    private final SiteId site;
    private final PactId pact;

    private SigningBench(ApplicationContext context) {
        pacts = context.getBean(Pacts.class);
        signing = context.getBean(PactSigning.class);
        people = context.getBean(People.class);
        certificates = context.getBean(DemoCertificates.class);
        site = context.getBean(Sites.class).all().stream()
                .filter(one -> one.isDefault())
                .findFirst()
                .orElseThrow()
                .id();
        var year = context.getBean(BlocYears.class)
                .published(site, "khoi-thi-dua-tong-hop", 2021)
                .orElseThrow();
        pact = context.getBean(PublishedPacts.class)
                .of(site, year.id())
                .orElseThrow()
                .pact()
                .id();
    }

    public static void main(String... arguments) throws Exception {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        var application = new SpringApplication(Application.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setAdditionalProfiles("demo");
        try (var context = application.run("--thidua.data=" + folder, "--logging.level.root=error")) {
            var bench = new SigningBench(context);
            for (var round = 1; round <= ROUNDS; round++) {
                var number = round;
                ToldTime.at(DAY, () -> bench.round(number));
            }
        }
        alone();
        System.exit(0);
    }

    private void round(int round) {
        var parties = parties();
        pacts.amend(Actor.SYSTEM, site, pact, "Đo lần " + round);
        var kept = pacts.pact(Actor.SYSTEM, site, pact);
        pacts.freeze(Actor.SYSTEM, site, pact, kept.edition(), "01/GƯ-KTH", "Lam Giang", same(parties));
        signing.open(Actor.SYSTEM, site, pact);
        var began = System.nanoTime();
        for (var party : parties) {
            var key = certificates.keyFile(party.personName()).orElseThrow();
            signing.sign(Actor.SYSTEM, site, pact, party.n(), key, DemoCertificates.PASSWORD.toCharArray());
        }
        var took = (System.nanoTime() - began) / 1e9;
        var size = signing.document(Actor.SYSTEM, site, pact).length;
        System.out.printf(
                Locale.ROOT,
                "round %d: %d signatures in %.2f s, %.0f ms each (target ≤ 5 s); %d KB (target ≤ 2 MB)%n",
                round,
                parties.size(),
                took,
                1_000 * took / parties.size(),
                size >> 10);
    }

    private List<Party> parties() {
        return ((Pact.Fixed) pacts.pact(Actor.SYSTEM, site, pact).pact())
                .frozen()
                .parties();
    }

    private Representation same(List<Party> parties) {
        var members = new HashMap<Integer, MandateId>();
        for (var party : parties) members.put(party.n(), mandate(party));
        var witness = parties.getLast();
        var mandate = members.remove(witness.n());
        if (mandate == null) throw new IllegalStateException("no mandate of the witness");
        return new Representation(members, witness.unit(), mandate, false);
    }

    private MandateId mandate(Party party) {
        return people.mandates(party.unit()).stream()
                .filter(one ->
                        one.person().equals(party.person()) && one.position().equals(party.position()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /// The yardstick: the bare RSA-2048 signature of twelve hashes by the same machine.
    private static void alone() throws Exception {
        var keys = KeyPairGenerator.getInstance("RSA");
        keys.initialize(2_048);
        var key = keys.generateKeyPair().getPrivate();
        var began = 0L;
        for (var round = 0; round < 2; round++) {
            began = System.nanoTime();
            for (var i = 0; i < ALONE; i++) {
                var signature = Signature.getInstance("SHA256withRSA");
                signature.initSign(key);
                signature.update(new byte[64]);
                signature.sign();
            }
        }
        System.out.printf(
                Locale.ROOT, "twelve bare signatures: %.1f ms%n", (System.nanoTime() - began) / 1e6 / ALONE * 12);
    }
}
