package vn.thidua.emulation.pact;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.CertificateEncodingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.accounts.ASite;
import vn.thidua.documents.Archival;
import vn.thidua.documents.DocumentRight;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.bloc.BlocKind;
import vn.thidua.emulation.bloc.BlocLeaders;
import vn.thidua.emulation.bloc.BlocLevel;
import vn.thidua.emulation.bloc.BlocYearState;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.bloc.Blocs;
import vn.thidua.emulation.bloc.Grounds;
import vn.thidua.emulation.bloc.Organised;
import vn.thidua.organisation.MandateId;
import vn.thidua.organisation.People;
import vn.thidua.organisation.PersonId;
import vn.thidua.organisation.PositionId;
import vn.thidua.organisation.Term;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.Grant;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;
import vn.thidua.signing.APaper;
import vn.thidua.signing.Digest;
import vn.thidua.signing.PracticeAuthority;
import vn.thidua.signing.SealPicture;
import vn.thidua.signing.SignatureSpot;
import vn.thidua.signing.Signatures;
import vn.thidua.signing.SigningRefused;
import vn.thidua.signing.TestSigners;
import vn.thidua.signing.TestStampServer;
import vn.thidua.signing.Verdict;
import vn.thidua.site.Sites;

/// A pact from the first draft to the last signature, with real certificates, documents and judgements.
@SpringBootTest
class PactJourneyTest {

    private static final Instant NOW = Instant.now();
    private static final LocalDate TODAY = Vietnam.dayOf(NOW);
    private static final int YEAR = TODAY.getYear();
    private static final List<String> NAMES = List.of("Trần Thị Hoài An", "Lê Bình", "Phạm Chi", "Đỗ Thị Dung");
    private static final String PASSWORD = "mật khẩu";
    private static final PracticeAuthority AUTHORITY =
            new PracticeAuthority(NOW.minus(Duration.ofDays(400)), new SecureRandom());
    private static final List<byte[]> KEYS =
            NAMES.stream().map(PactJourneyTest::keyFile).toList();

    @Autowired
    private Pacts pacts;

    @Autowired
    private PactComments comments;

    @Autowired
    private PactSigning signing;

    @Autowired
    private PactSealing sealing;

    @Autowired
    private PactStore store;

    @Autowired
    private PartyStore partyStore;

    @Autowired
    private EnrolledBlocs enrolled;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private PublishedPacts published;

    @Autowired
    private Signatures signatures;

    @Autowired
    private Blocs blocs;

    @Autowired
    private BlocYears years;

    @Autowired
    private BlocLeaders leaders;

    @Autowired
    private Units units;

    @Autowired
    private People people;

    @Autowired
    private Sites sites;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate together;

    @Value("${thidua.signing.trust}")
    private String trust;

    private SiteId site;
    private final List<UnitId> members = new ArrayList<>();
    private final List<Party> parties = new ArrayList<>();
    private BlocYearId year;
    private PositionId director;

    private static byte[] keyFile(String name) {
        return AUTHORITY.keyFile(
                name, "Sở", NOW.minus(Duration.ofDays(30)), NOW.plus(Duration.ofDays(90)), PASSWORD.toCharArray());
    }

    @BeforeEach
    void settle() throws IOException, CertificateEncodingException {
        var folder = Files.createDirectories(Path.of(trust.split(",")[0]));
        Files.write(folder.resolve("giao-uoc.cer"), AUTHORITY.certificate().getEncoded());
        Files.write(
                folder.resolve("dau-thoi-gian.cer"),
                TestSigners.authority().certificate().getEncoded());
        site = ASite.configured(sites);
        director = people.addPosition(Actor.SYSTEM, site, "Giám đốc", true);
        for (var name : List.of("Văn phòng UBND tỉnh", "Sở Nội vụ", "Sở Tài chính", "Ban Thi đua"))
            members.add(units.found(Actor.SYSTEM, site, name, LocalDate.of(2000, 1, 1)));
        for (var n = 1; n <= members.size(); n++) parties.add(party(n));
        var bloc = blocs.found(
                Actor.SYSTEM,
                site,
                new Blocs.Description(
                        "Khối Tổng hợp",
                        BlocKind.BLOC,
                        BlocLevel.PROVINCE,
                        Organised.COUNCIL,
                        "Hội đồng Thi đua - Khen thưởng tỉnh",
                        "",
                        "KTH"));
        var first = LocalDate.of(YEAR, 1, 1);
        year = years.open(Actor.SYSTEM, site, bloc, YEAR, first, members.subList(0, 3));
        var paper = new Grounds(Grounds.Way.ASSIGNMENT, "15/QĐ-HĐTĐKT", first.minusDays(9));
        leaders.elect(Actor.SYSTEM, site, year, seen(), members.get(0), first, paper);
        years.advance(Actor.SYSTEM, site, year, seen(), BlocYearState.MEMBERS_CONFIRMED);
    }

    private int seen() {
        return years.year(site, year).version();
    }

    private Party party(int n) {
        var person = people.add(Actor.SYSTEM, site, NAMES.get(n - 1));
        appoint(person, members.get(n - 1));
        return new Party(
                n,
                n == 1 ? Party.Role.HEAD : n == members.size() ? Party.Role.WITNESS : Party.Role.MEMBER,
                members.get(n - 1),
                "Đơn vị " + n,
                person,
                NAMES.get(n - 1),
                director,
                "Giám đốc");
    }

    private MandateId appoint(PersonId person, UnitId unit) {
        return people.appoint(Actor.SYSTEM, site, person, director, unit, new Term(TODAY.minusYears(1), null));
    }

    private Actor of(int n, PactRight... rights) {
        var scope = Scope.of(site).unit(members.get(n - 1).value());
        var grants = new java.util.HashSet<Grant>();
        for (var right : rights) grants.add(new Grant(right.key(), scope));
        return new Actor(UUID.randomUUID(), members.get(n - 1).value(), grants, "192.0.2.7");
    }

    private Actor head() {
        return of(1, PactRight.DRAFT, PactRight.SIGN);
    }

    /// The head's office, which also keeps the bloc's book of numbers.
    private Actor keeper() {
        var scope = Scope.of(site).unit(members.getFirst().value());
        return new Actor(
                UUID.randomUUID(),
                members.getFirst().value(),
                java.util.Set.of(new Grant(PactRight.DRAFT.key(), scope), new Grant(DocumentRight.NUMBER.key(), scope)),
                "192.0.2.7");
    }

    private Actor signer(int n) {
        return n == members.size() ? of(n, PactRight.WITNESS) : of(n, PactRight.SIGN, PactRight.COMMENT);
    }

    private KeptPact kept(PactId id) {
        return pacts.pact(Actor.SYSTEM, site, id);
    }

    private PactId begun() {
        return pacts.begin(head(), site, year, Beginning.TEMPLATE);
    }

    /// Frozen with a paper of the tests, and open for signing.
    private PactId open() {
        var id = begun();
        refreeze(id);
        return id;
    }

    private void refreeze(PactId id) {
        var rendered = APaper.frozen(members.size());
        together.executeWithoutResult(_ -> {
            var draft = Pacts.open(store.locked(site, id));
            store.freeze(draft.freeze(Digest.of(rendered), parties, APact.ALL, NOW), rendered);
        });
        signing.open(head(), site, id);
    }

    private void sign(PactId id, int n) {
        signing.sign(signer(n), site, id, n, KEYS.get(n - 1), PASSWORD.toCharArray());
    }

    /// As somebody signs with a tool of their own.
    private byte[] elsewhere(byte[] document, int n, int key) {
        var opened = signatures.open(KEYS.get(key - 1), PASSWORD.toCharArray(), Instant.now());
        var block = new SignatureSpot.Block(NAMES.get(key - 1), "Giám đốc", "Sở");
        return signatures
                .sign(document, opened, SignatureSpot.in(parties.get(n - 1).field(), block), Instant.now())
                .bytes();
    }

    private byte[] document(PactId id) {
        return signing.document(Actor.SYSTEM, site, id);
    }

    @Test
    void aPactIsDraftedFrozenAndSignedInThreeWaysBeforeTheWitness() {
        var id = open();
        sign(id, 1);
        signing.bringBack(signer(2), site, id, 2, elsewhere(document(id), 2, 2));
        var sheet = SheetFile.of("%PDF-1.7 quét".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var clerk = of(3, PactRight.CONFIRM);
        signing.attach(clerk, site, id, 3, TODAY, sheet);
        signing.confirm(clerk, site, id, 3);
        assertThatThrownBy(() -> signing.confirm(clerk, site, id, 3)).isInstanceOf(PactRefused.ConfirmedByYou.class);
        assertThatThrownBy(() -> signing.attach(clerk, site, id, 3, TODAY, sheet))
                .isInstanceOf(PactRefused.SheetConfirmed.class);
        signing.confirm(of(3, PactRight.CONFIRM), site, id, 3);
        assertThat(kept(id).pact()).isInstanceOf(Pact.Signing.class);
        sign(id, 4);
        assertThat(kept(id).pact()).isInstanceOf(Pact.Signed.class);
        var signed = (Pact.Signed) kept(id).pact();
        assertThat(parties)
                .extracting(party -> ((Standing.Signed) signed.standings().of(party)).way())
                .containsExactly(
                        Standing.Way.IN_PRODUCT, Standing.Way.OUTSIDE, Standing.Way.ON_PAPER, Standing.Way.IN_PRODUCT);
        assertThat(signatures.judge(document(id))).isInstanceOf(Verdict.Genuine.class);
        assertThat(signatures.judge(document(id)).verified()).hasSize(3);
        assertThat(trail(id))
                .containsExactly(
                        "PactBegun",
                        "PactSigningOpened",
                        "PactSigned",
                        "PactSigned",
                        "PactSheetAttached",
                        "PactSheetConfirmed",
                        "PactSheetConfirmed",
                        "PactSigned",
                        "PactWitnessed");
    }

    private List<String> trail(PactId id) {
        return db.sql("select what from audit_entry where subject = :subject order by n")
                .param("subject", "pact:" + id.value())
                .query((row, _) -> row.getString("what"))
                .list();
    }

    @Test
    void theProductsOwnPaperIsSignedByAllAndStaysAnArchivalFile() throws Exception {
        var id = begun();
        var chosen = new HashMap<Integer, MandateId>();
        for (var n = 1; n < members.size(); n++) chosen.put(n, mandate(n));
        var witness = new Representation(chosen, members.getLast(), mandate(members.size()), false);
        pacts.freeze(keeper(), site, id, kept(id).edition(), "/GƯ-KTH", "Lam Giang", witness);
        assertThat(kept(id).occasion().symbol()).isEqualTo("01/GƯ-KTH");
        var frozen = document(id);
        signing.open(head(), site, id);
        for (var n = 1; n <= members.size(); n++) sign(id, n);
        var signed = document(id);
        assertThat(kept(id).pact()).isInstanceOf(Pact.Signed.class);
        assertThat(Arrays.copyOf(signed, frozen.length)).isEqualTo(frozen);
        assertThat(signatures.judgeAgainst(signed, frozen).verified()).hasSize(members.size());
        assertThat(signed).hasSizeLessThan(2 * 1024 * 1024);
        assertThat(Archival.is(signed)).as("PDF/A-2b").isTrue();
        assertThat(years.year(site, year).state()).isEqualTo(BlocYearState.PACT_SIGNED);
        assertThat(published.document(site, year)).isEqualTo(signed);
        assertThat(published.judged(site, year).verdict()).isInstanceOf(Verdict.Genuine.class);
    }

    @Test
    void eachOrganisationSealsAfterItsHeadAndBeforeTheWitness() throws Exception {
        var id = begun();
        var chosen = new HashMap<Integer, MandateId>();
        for (var n = 1; n < members.size(); n++) chosen.put(n, mandate(n));
        var sealed = new Representation(chosen, members.getLast(), mandate(members.size()), true);
        pacts.freeze(keeper(), site, id, kept(id).edition(), "01/GƯ-KTH", "Lam Giang", sealed);
        var frozen = document(id);
        signing.open(head(), site, id);
        var units = ((Pact.Fixed) kept(id).pact()).frozen().parties();
        assertThatThrownBy(() -> seal(id, 1, sealFile(units.get(0).unitName())))
                .isInstanceOf(SealRefused.PersonFirst.class);
        sign(id, 1);
        assertThatThrownBy(() -> seal(id, 1, sealFile(units.get(1).unitName())))
                .isInstanceOf(SealRefused.AnotherOrganisation.class);
        assertThatThrownBy(() -> sealing.seal(
                        signer(1), site, id, 1, sealFile("Sở"), PASSWORD.toCharArray(), SealPicture.none()))
                .as("whoever signs does not keep the seal")
                .isInstanceOf(vn.thidua.platform.Forbidden.class);
        sealing.seal(
                of(1, PactRight.CONFIRM),
                site,
                id,
                1,
                sealFile(units.get(0).unitName()),
                PASSWORD.toCharArray(),
                SealPicture.of(redSeal()));
        assertThatThrownBy(() -> seal(id, 1, sealFile(units.get(0).unitName())))
                .isInstanceOf(SealRefused.SealedAlready.class);
        sign(id, 2);
        sign(id, 3);
        assertThatThrownBy(() -> sign(id, 4)).isInstanceOf(SealRefused.Awaited.class);
        var key = signatures.open(sealFile(units.get(1).unitName()), PASSWORD.toCharArray(), Instant.now());
        var block = SignatureSpot.Block.of(units.get(1).unitName(), SealPicture.none());
        var inAnothersField = signatures.sign(document(id), key, SignatureSpot.in("con-dau-3", block), Instant.now());
        var keeper = of(2, PactRight.CONFIRM);
        assertThatThrownBy(() -> sealing.bringBack(keeper, site, id, 2, inAnothersField.bytes()))
                .isInstanceOf(PactRefused.WrongField.class);
        var outside = signatures.sign(document(id), key, SignatureSpot.in("con-dau-2", block), Instant.now());
        sealing.bringBack(keeper, site, id, 2, outside.bytes());
        seal(id, 3, sealFile(units.get(2).unitName()));
        sign(id, 4);
        assertThat(kept(id).pact()).isInstanceOf(Pact.Signed.class);
        var document = document(id);
        assertThat(signatures.judgeAgainst(document, frozen)).isInstanceOf(Verdict.Genuine.class);
        assertThat(signatures.judge(document).verified()).hasSize(2 * 3 + 1);
        assertThat(Archival.is(document)).as("PDF/A-2b").isTrue();
        assertThat(trail(id)).filteredOn("PactSealed"::equals).hasSize(3);
    }

    private void seal(PactId id, int n, byte[] file) {
        sealing.seal(of(n, PactRight.CONFIRM), site, id, n, file, PASSWORD.toCharArray(), SealPicture.none());
    }

    private static byte[] sealFile(String organisation) {
        return AUTHORITY.sealFile(
                organisation, NOW.minus(Duration.ofDays(30)), NOW.plus(Duration.ofDays(90)), PASSWORD.toCharArray());
    }

    private static byte[] redSeal() throws IOException {
        var picture = new BufferedImage(300, 300, BufferedImage.TYPE_INT_ARGB);
        var pen = picture.createGraphics();
        pen.setColor(new Color(200, 20, 30, 200));
        pen.setStroke(new BasicStroke(12));
        pen.drawOval(10, 10, 280, 280);
        pen.dispose();
        var png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        return png.toByteArray();
    }

    @Test
    void aSealThatIsNoSmallPngIsRefused() throws Exception {
        assertThatThrownBy(() -> SealPicture.of("dấu".getBytes(UTF_8)))
                .isInstanceOf(SigningRefused.SealUnreadable.class);
        var wide = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(2_001, 1, BufferedImage.TYPE_BYTE_GRAY), "png", wide);
        assertThatThrownBy(() -> SealPicture.of(wide.toByteArray())).isInstanceOf(SigningRefused.SealUnreadable.class);
    }

    private MandateId mandate(int n) {
        return people.mandates(members.get(n - 1)).getFirst().id();
    }

    @Test
    void aToolThatSignsHashesSignsInTwoSteps() throws Exception {
        var id = open();
        var key = signatures.open(KEYS.get(1), PASSWORD.toCharArray(), Instant.now());
        assertThatThrownBy(() -> signing.complete(signer(2), site, id, 2, new byte[] {1}))
                .isInstanceOf(PactRefused.NothingPrepared.class);
        assertThatThrownBy(() -> signing.prepare(signer(2), site, id, 2, "không".getBytes(UTF_8)))
                .isInstanceOf(SigningRefused.NoCertificate.class);
        var certificate = key.chain().getFirst().getEncoded();
        assertThatThrownBy(() -> signing.prepare(signer(3), site, id, 3, certificate))
                .isInstanceOf(PactRefused.AnotherPerson.class);
        signing.prepare(signer(2), site, id, 2, certificate);
        var asked = signing.prepared(signer(2), site, id, 2).orElseThrow();
        sign(id, 1);
        assertThat(signing.prepared(signer(2), site, id, 2))
                .as("nobody is asked to sign in vain")
                .isEmpty();
        assertThatThrownBy(() -> signing.complete(signer(2), site, id, 2, key.sign(asked.attributes())))
                .isInstanceOf(PactRefused.OthersSignedMeanwhile.class);
        signing.prepare(signer(2), site, id, 2, certificate);
        var again = signing.prepared(signer(2), site, id, 2).orElseThrow();
        assertThatThrownBy(() -> signing.complete(signer(2), site, id, 2, key.sign(asked.attributes())))
                .isInstanceOf(SigningRefused.ValueWrong.class);
        signing.complete(signer(2), site, id, 2, key.sign(again.attributes()));
        assertThat(signatures.judge(document(id)).verified()).hasSize(2);
    }

    @Test
    void f31WithoutATimeStampServerItIsSignedAndTheStampIsMadeUpForLater() throws Exception {
        var id = open();
        sign(id, 1);
        var signed = document(id);
        try (var server = new TestStampServer(Clock.systemUTC())) {
            var stamping = server.signatures(trust);
            var owed = new OwedStamps(store, partyStore, stamping, enrolled, together, events, Clock.systemUTC());
            server.refusing = true;
            owed.run();
            assertThat(document(id)).isEqualTo(signed);
            assertThat(partyStore.owing()).extracting(PartyStore.Owing::pact).contains(id);
        }
        try (var server = new TestStampServer(Clock.systemUTC())) {
            var stamping = server.signatures(trust);
            new OwedStamps(store, partyStore, stamping, enrolled, together, events, Clock.systemUTC()).run();
            assertThat(partyStore.owing()).extracting(PartyStore.Owing::pact).doesNotContain(id);
            assertThat(Arrays.copyOf(document(id), signed.length)).isEqualTo(signed);
            assertThat(signatures.judge(document(id)).verified().getFirst().stampedAt())
                    .isPresent();
        }
        for (var n = 2; n <= members.size(); n++) sign(id, n);
        assertThat(kept(id).pact()).isInstanceOf(Pact.Signed.class);
        assertThat(signatures.judge(document(id)).verified()).hasSize(members.size());
        assertThat(trail(id)).contains("PactStamped");
    }

    @Test
    void twoPartiesWhoSignInTheSameInstantBothSucceed() throws Exception {
        var id = open();
        var both = List.<Callable<Boolean>>of(() -> signs(id, 2), () -> signs(id, 3));
        try (var pool = Executors.newFixedThreadPool(2)) {
            for (Future<Boolean> done : pool.invokeAll(both))
                assertThat(done.get()).isTrue();
        }
        assertThat(signatures.judge(document(id)).verified()).hasSize(2);
        var standings = ((Pact.Signing) kept(id).pact()).standings();
        assertThat(standings.signed(parties)).isEqualTo(2);
    }

    private boolean signs(PactId id, int n) {
        sign(id, n);
        return true;
    }

    @Test
    void invariant6AChangeAfterFreezingVoidsTheSignaturesAndKeepsThem() {
        var id = open();
        pacts.amend(head(), site, id, "Sửa lời văn");
        assertThat(published.isBeingAmended(site, year)).as("nobody had signed").isFalse();
        refreeze(id);
        sign(id, 1);
        pacts.amend(head(), site, id, "Sửa chỉ tiêu thứ hai");
        assertThat(kept(id).pact()).isInstanceOf(Pact.Draft.class);
        assertThat(kept(id).pact().version()).isEqualTo(3);
        assertThat(published.of(site, year)).isEmpty();
        assertThat(published.isBeingAmended(site, year)).isTrue();
        assertThat(db.sql("""
                        select count(*) from pact_party join pact_version using (pact_id, version)
                        where pact_id = :id and version = 2 and state = 'SIGNED' and end_reason = 'Sửa chỉ tiêu thứ hai'
                        """).param("id", id.value()).query(Integer.class).single())
                .isEqualTo(1);
        refreeze(id);
        assertThat(((Pact.Signing) kept(id).pact()).standings().signed(parties)).isZero();
    }

    @Test
    void invariant6TheDatabaseRefusesBytesThatDoNotContinueTheFrozenOnes() {
        var id = open();
        for (var bytes : List.of(APaper.frozen(1), document(id)))
            refusedByTheDatabase(() ->
                    db.sql("""
                            insert into pact_file (pact_id, version, n, party, bytes, sha256, at)
                            values (:id, 1, 1, 1, :bytes, encode(sha256(:bytes), 'hex'), now())
                            """).param("id", id.value()).param("bytes", bytes).update());
        refusedByTheDatabase(() -> db.sql("update pact_version set purpose = 'Khác' where pact_id = :id")
                .param("id", id.value())
                .update());
    }

    @Test
    void invariant7TheDatabaseRefusesSignedWithoutSignatures() {
        var id = open();
        refusedByTheDatabase(() -> db.sql("update pact set state = 'SIGNED' where id = :id")
                .param("id", id.value())
                .update());
    }

    @Test
    void invariant7ARefusalIsKeptWithItsReasonAndCannotBeTakenOut() {
        var id = open();
        signing.decline(signer(2), site, id, 2, "Chưa thống nhất chỉ tiêu");
        var standing = ((Pact.Signing) kept(id).pact()).standings().of(parties.get(1));
        assertThat(((Standing.Declined) standing).reason()).isEqualTo("Chưa thống nhất chỉ tiêu");
        assertThatThrownBy(() -> sign(id, 2)).isInstanceOf(PactRefused.DeclinedAlready.class);
        refusedByTheDatabase(() -> db.sql("delete from pact_party where pact_id = :id")
                .param("id", id.value())
                .update());
    }

    @Test
    void invariant8WhoHoldsNoMandateIsRefused() {
        var id = open();
        var mandate = people.mandates(members.get(1)).getFirst();
        people.relieve(Actor.SYSTEM, site, mandate.id(), TODAY.minusDays(1));
        assertThatThrownBy(() -> sign(id, 2)).isInstanceOf(PactRefused.WithoutAuthority.class);
        var delegate = people.add(Actor.SYSTEM, site, NAMES.get(2) + " Hai");
        assertThatThrownBy(() -> signing.delegate(
                        signer(2), site, id, 2, delegate, "Phó Giám đốc", " ", TODAY, TODAY.plusDays(3)))
                .isInstanceOf(PactRefused.DelegationWithoutPaper.class);
        signing.delegate(signer(2), site, id, 2, delegate, "Phó Giám đốc", "12/GUQ-SNV", TODAY, TODAY.plusDays(3));
        assertThatThrownBy(() -> sign(id, 2)).isInstanceOf(PactRefused.AnotherPerson.class);
        signing.sign(signer(2), site, id, 2, keyFile(NAMES.get(2) + " Hai"), PASSWORD.toCharArray());
        assertThat(((Pact.Signing) kept(id).pact()).standings().of(parties.get(1)))
                .isInstanceOf(Standing.Signed.class);
    }

    @Test
    void invariant8TheDatabaseRefusesASignerWhoIsNeitherRepresentativeNorDelegate() {
        var id = open();
        refusedByTheDatabase(() -> db.sql("""
                        update pact_party set state = 'SIGNED', way = 'ON_PAPER', signer_id = gen_random_uuid(),
                            signer_name = 'Ai đó', signed_on = current_date, signed_at = now()
                        where pact_id = :id and n = 1
                        """).param("id", id.value()).update());
    }

    @Test
    void invariant9TargetsOfAFrozenTextAreSupersededAndNeverDeleted() {
        var id = open();
        for (var statement : List.of(
                "delete from pact_target where pact_id = :id",
                "update pact_target set low = 1 where pact_id = :id",
                "delete from pact_task where pact_id = :id"))
            refusedByTheDatabase(() -> db.sql(statement).param("id", id.value()).update());
        var before = kept(id).pact().text().tasks().getFirst().targets().getFirst();
        pacts.amend(head(), site, id, "Sửa chỉ tiêu");
        assertThat(kept(id).pact()
                        .text()
                        .tasks()
                        .getFirst()
                        .targets()
                        .getFirst()
                        .id())
                .isEqualTo(before.id());
    }

    @Test
    void invariant10TheDatabaseRefusesATargetWithoutUnitOrWithAPlanThatDoesNotSuit() {
        var id = begun();
        for (var change : List.of(
                "measure_unit = ''",
                "by = since - 1",
                "low = null",
                "high = low + 1",
                "direction = 'YES_NO'",
                "to_all = false"))
            refusedByTheDatabase(
                    () -> db.sql("update pact_target set " + change + " where pact_id = :id and direction = 'HIGHER'")
                            .param("id", id.value())
                            .update());
    }

    @Test
    void invariant10APlanForSomeUnitsIsKeptAsItIs() {
        var id = begun();
        var nought = new Assignment.PerUnit(java.util.Map.of(members.get(1), new Plan.Value(BigDecimal.ZERO)));
        var task = new PactTask("Nhiệm vụ", "", List.of(APact.target(Direction.LOWER, "vụ", nought)));
        var text = kept(id).pact().text();
        var changed = new PactText(text.bases(), text.purpose(), List.of(task), text.organisation(), text.commitment());
        pacts.save(head(), site, id, kept(id).edition(), changed);
        assertThat(kept(id).pact().text()).isEqualTo(changed);
    }

    private void refusedByTheDatabase(Runnable statement) {
        assertThatThrownBy(() -> together.executeWithoutResult(_ -> statement.run()))
                .isInstanceOfAny(DataAccessException.class, TransactionException.class);
    }

    @Test
    void whatComesBackIsRefusedUnlessItIsOurTextAndOneSignatureOfTheRightPerson() {
        var id = open();
        var document = document(id);
        assertThatThrownBy(() -> back(id, 2, document)).isInstanceOf(PactRefused.NoSignatureAdded.class);
        assertThatThrownBy(() -> back(id, 2, elsewhere(APaper.frozen(4), 2, 2)))
                .isInstanceOf(PactRefused.NotOurBytes.class);
        assertThatThrownBy(() -> back(id, 2, elsewhere(document, 2, 3))).isInstanceOf(PactRefused.AnotherPerson.class);
        assertThatThrownBy(() -> back(id, 2, elsewhere(document, 3, 2))).isInstanceOf(PactRefused.WrongField.class);
        assertThatThrownBy(() -> back(id, 2, elsewhere(elsewhere(document, 2, 2), 3, 3)))
                .isInstanceOf(PactRefused.MoreThanOneSignature.class);
        assertThat(document(id)).isEqualTo(document);
    }

    private void back(PactId id, int n, byte[] signed) {
        signing.bringBack(signer(n), site, id, n, signed);
    }

    @Test
    void whoeverSignedAnOlderStateElsewhereIsAskedForTheLatest() {
        var id = open();
        var signed = elsewhere(document(id), 2, 2);
        sign(id, 1);
        assertThatThrownBy(() -> back(id, 2, signed)).isInstanceOf(PactRefused.OthersSignedMeanwhile.class);
    }

    @Test
    void aWrongPasswordAndSomebodyElsesKeySignNothing() {
        var id = open();
        assertThatThrownBy(() -> signing.sign(signer(1), site, id, 1, KEYS.get(0), "sai".toCharArray()))
                .isInstanceOf(SigningRefused.WrongPassword.class);
        assertThatThrownBy(() -> signing.sign(signer(1), site, id, 1, KEYS.get(1), PASSWORD.toCharArray()))
                .isInstanceOf(PactRefused.AnotherPerson.class);
        assertThatThrownBy(() -> signing.sign(signer(2), site, id, 1, KEYS.get(0), PASSWORD.toCharArray()))
                .isInstanceOf(Forbidden.class);
        sign(id, 1);
        assertThatThrownBy(() -> sign(id, 1)).isInstanceOf(PactRefused.SignedAlready.class);
    }

    @Test
    void twoWhoEditNoticeEachOther() {
        var id = begun();
        var text = kept(id).pact().text();
        pacts.save(head(), site, id, 1, text.with("PURPOSE", "Một"));
        assertThatThrownBy(() -> pacts.save(head(), site, id, 1, text.with("PURPOSE", "Hai")))
                .isInstanceOf(PactRefused.ChangedMeanwhile.class);
        assertThat(kept(id).pact().text().purpose()).isEqualTo("Một");
        assertThatThrownBy(() -> pacts.save(signer(2), site, id, 2, text)).isInstanceOf(Forbidden.class);
    }

    @Test
    void membersCommentAndTheHeadTakesOrLeavesWithAReason() {
        var id = begun();
        pacts.consult(head(), site, id);
        comments.say(signer(2), site, id, members.get(1), "PURPOSE", "Nên gọn hơn", "Thi đua thiết thực.");
        comments.say(signer(3), site, id, members.get(2), "1", "Chưa rõ", "");
        var said = comments.of(head(), site, id);
        comments.take(head(), site, id, said.getFirst().id(), "");
        assertThat(kept(id).pact().text().purpose()).isEqualTo("Thi đua thiết thực.");
        assertThatThrownBy(() -> comments.leave(head(), site, id, said.getLast().id(), ""))
                .isInstanceOf(PactRefused.LeftWithoutReason.class);
        comments.leave(head(), site, id, said.getLast().id(), "Đã rõ ở chương trình hành động");
        assertThat(comments.of(signer(2), site, id))
                .extracting(Comment::answer)
                .containsExactly(Comment.Answer.TAKEN, Comment.Answer.LEFT);
        assertThatThrownBy(() -> comments.take(head(), site, id, said.getFirst().id(), ""))
                .isInstanceOf(PactRefused.AnsweredAlready.class);
        assertThatThrownBy(() -> comments.say(signer(2), site, id, members.get(2), "1", "Thay mặt", ""))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void aBlocHasOnePactAYearThatWasNotGivenUp() {
        var id = begun();
        assertThatThrownBy(this::begun).isInstanceOf(PactRefused.PactThere.class);
        pacts.giveUp(head(), site, id, "Soạn lại");
        assertThat(begun()).isNotEqualTo(id);
    }

    @Test
    void whoHasNothingToDoWithABlocReadsNothingOfIt() {
        var id = begun();
        assertThatThrownBy(() -> pacts.pact(of(4, PactRight.SIGN), site, id)).isInstanceOf(Forbidden.class);
        assertThat(pacts.pact(of(3, PactRight.CONFIRM), site, id).pact().id()).isEqualTo(id);
    }
}
