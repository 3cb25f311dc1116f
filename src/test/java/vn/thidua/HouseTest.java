package vn.thidua;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;
import vn.thidua.platform.Happening;
import vn.thidua.platform.Refusal;

/// The house rules that a machine can keep. The rest are in HOUSE-RULES.md.
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // all classes are read once, and forgotten with the test
class HouseTest {

    private final JavaClasses house = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.thidua");

    private static final String RULES = "vn\\.thidua\\.("
            + "news\\.(Body|BodyText|Block|Byline|CleanText|Manuscript|MonthGrid|SentenceCase|Stamp|past\\.(LegacyPage|LeakGuard))"
            + "|accounts\\.(Login|Password|PasswordPolicy|Lockout|Tries|SessionLimits|Profile|Token|Link|RecoveryCode|Source|Place|SecondStep|Departure|Coming|Entry|Identity)"
            + "|platform\\.(Slice|Slug|Unmarked|Vietnam|WorkingDays|SpecialDay)"
            + "|media\\.(Crop|Description|FileKind|FileName|Focus|Framing|MediaLimits|MediaSearch)"
            + "|traffic\\.(Hit|NotCounted|Recency|SearchWords|LostAddress|Distinct)"
            + "|site\\.(OldPath|NewAddress|RedirectMap|OutageRule|PlannedOutage)"
            + "|compliance\\.(Obligation|Statement|Judgement|PublicationRule)"
            + "|documents\\.(Annex|Deciding|Paper|Numbered|Text|Part|Signature|Seal|Format|NumberPattern|Book|TakenNumber)"
            + "|organisation\\.(Mandate|Person|Position|Term|Unit|UnitName)"
            + "|emulation\\.bloc\\.(Bloc|BlocEntry|BlocMember|BlocYear|BlocYearState|Grounds|Leadership|Minutes|Post|Reminder|ReminderDays|Turn|YearPlan)"
            + "|mail\\.(Address|Letter|Pauses)"
            + "|audit\\.(Anchor|AuditEntry|AuditFact|Chain|Flaw|Hash|Head)"
            + "|signing\\.(Digest|Findings|Flaw|Revision|SignatureSpot|SignerCertificate|Verdict|Verified)"
            + "|emulation\\.pact\\.(Assignment|Authority|CertificateName|Comment|Delegation|Frozen|Occasion|Pact|PactTask|PactTemplate|PactText|Party|Plan|PlanWords|Representation|SheetFile|SigningTerms|Standing|Standings|Target)"
            + "|emulation\\.dossier\\.(Consultation|DossierFile|DossierOffer|DossierPaper|DossierState|HoldKind|KeptDossier|NewDossier|NewerRules|PaperKind|QuotaRule|Readiness|ReadyLine|RegistrationStanding|ReportForm|StatedFigures|SubjectKey|UnitFigures|UnitQuota|UnitRating)"
            + "|emulation\\.ranking\\.(Choosing|Computation|Frozen|Objection|OpenRanking|RankingOffer|RankingTerms|Round|RoundingText|Standings|StandingsText|TermSource|TieText)"
            + "|emulation\\.registration\\.(AwardTitle|KeptRegistration|Registered|RegisteredTitle|Registration|RegistrationTerms|TitleList)"
            + "|emulation\\.rules\\.(Citation|Content|Deadline|RulePackage|RuleSource|RuleValue|YearDay|LegalBasis|Lapse|Leave|PackageText|PackageFile|FileNode|Used)"
            + "|emulation\\.review\\.(AgendaItem|Answer|Attendance|AttendanceEntry|Delegating|FrozenMinutes|Guest|KeptReview|MinutesBody|MinutesPart|MinutesSignature|Officer|Present|Proceeding|Quorum|Representative|ReviewMeeting|ReviewPlan|ReviewState|Roll)"
            + "|emulation\\.assessment\\.(Assessment|AssessmentRound|AssessmentState|CrossCheckPlan|LineEntry|Link|ProvinceScores|ReportedEntries|Reply|Said|ScoreSheet|ScoreWorkbook|Spoken|Stage)"
            + "|emulation\\.scoring\\.[A-Z]\\w*"
            + "|emulation\\.criteria\\.(Beginning|DraftFault|DraftText|LineKind|NextCode|Outline|Parameters|Reading|TypedLine|TypedSet)"
            + "|emulation\\.ballot\\.(Ballot|BallotPlan|Count|ElectionKey|Envelope|KeyShare|Officer|Outcome|PublishedCount|Question|Roll|Voter|VotingTerms)"
            + "|emulation\\.honours\\.(AwardCode|AwardKind|CatalogueText|Heading|Honour|Intervals|KeptImport|ListedRow|ListWorkbook|NameRequest|NewHonour|Revoked|RewardMoney|RowCheck|Sequence|Subject)"
            + "|emulation\\.disclosure\\.(Disclosed|DisclosedList|Disclosure|DisclosureState|DisclosureStory|NewVoice|PersonalTraces|Receipt|Span|Turnstile|Voice|VoiceTerms)"
            + "|emulation\\.archive\\.(ArchiveFiles|ArchiveIndex|ArchiveLimit|ArchiveManifest|ArchiveNames|ArchivePackage|ArchiveRetention|ArchiveSpool|ArchiveTable|ArchiveZip)"
            + "|emulation\\.decision\\.(DecisionFile|DecisionKind|DecisionLine|DecisionPaper|DecisionState|DecisionTemplate|DecisionText|Effect|Given|Hand|Hands|Issuer|KeptDecision|MoneyWords|RecipientList|RewardSheet)"
            + "|emulation\\.council\\.(Bench|Conflict|CountedSheets|CouncilBallot|CouncilClerk|CouncilLetter|CouncilMark|CouncilMember|CouncilProfile|CouncilRoster|CouncilRules|Holder|ItemResult|ItemVote|KeptSession|Listed|MarkedList|OpinionWindow|PeoplesOpinion|PublishedSession|SealedCount|SealedRound|SealedTerms|Seated|SessionPlan|TellerEntry)"
            + "|search\\.language\\..*"
            + ")(\\$.*)?";

    private static final Pattern TABLE = Pattern.compile("role=\"region\" aria-label=\"\\$\\{say\\(\"([^\"]+)\"\\)}\"");
    private static final Pattern PART = Pattern.compile(
            "<section[^>]* aria-labelledby=\"([^\"]+)\"[^>]*><h\\d[^>]* id=\"\\1\"[^>]*>\\$\\{say\\(\"([^\"]+)\"\\)}</h");

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    @Test
    void roomsKeepTheirDoors() {
        ApplicationModules.of(Application.class).verify();
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Processor|Handler|Dto|DTO|Entity|Base|Common)$")
                .check(house);
    }

    @Test
    void controllersArePrivateToTheirRoom() {
        classes()
                .that()
                .areAnnotatedWith(Controller.class)
                .should()
                .bePackagePrivate()
                .check(house);
    }

    @Test
    void sqlStandsInStoresAndPages() {
        noClasses()
                .that()
                .haveNameNotMatching(".*(Store|Pages)(\\$.*)?$")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(JdbcClient.class)
                .check(house);
    }

    @Test
    void timeComesFromTheClock() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .check(house);
    }

    @Test
    void dependenciesComeThroughTheConstructor() {
        noFields().should().beAnnotatedWith(Autowired.class).check(house);
    }

    @Test
    void rulesKnowNeitherSpringNorSql() {
        noClasses()
                .that()
                .haveNameMatching(RULES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "java.sql..")
                .check(house);
    }

    @Test
    void everyRefusalHasWords() {
        for (var language : List.of(Locale.ROOT, Locale.ENGLISH)) {
            var words = ResourceBundle.getBundle("messages", language, NO_FALLBACK);
            assertThat(house.that(assignableTo(Refusal.class)))
                    .filteredOn(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                    .allSatisfy(type -> assertThat(words.containsKey(
                                    type.getName().replaceFirst(".*\\.", "").replace('$', '.')))
                            .as(type.getName())
                            .isTrue());
        }
    }

    @Test
    void everyHappeningHasWords() {
        var words = ResourceBundle.getBundle("messages", Locale.ROOT, NO_FALLBACK);
        assertThat(house.that(assignableTo(Happening.class)).stream()
                        .filter(type -> !type.isInterface())
                        .map(type -> "happened." + type.getSimpleName())
                        .filter(key -> !words.containsKey(key))
                        .toList())
                .as("happenings without words in messages.properties")
                .isEmpty();
    }

    @Test
    void everyWordIsSaidInBothLanguages() {
        var vietnamese = ResourceBundle.getBundle("messages", Locale.ROOT, NO_FALLBACK);
        var english = ResourceBundle.getBundle("messages", Locale.ENGLISH, NO_FALLBACK);
        assertThat(handled(english)).containsExactlyInAnyOrderElementsOf(vietnamese.keySet());
    }

    /// A reader who goes from landmark to landmark hears each name once: a table that scrolls is one by itself, so the
    /// part around it has no name.
    @Test
    void noTableIsNamedLikeThePartAroundIt() throws IOException {
        try (var templates = Files.walk(Path.of("src/main/jte"))) {
            assertThat(templates.filter(Files::isRegularFile).toList())
                    .isNotEmpty()
                    .allSatisfy(template -> {
                        var text = Files.readString(template);
                        var tables =
                                all(TABLE, text).map(found -> found.group(1)).collect(Collectors.toSet());
                        assertThat(all(PART, text).map(found -> found.group(2)))
                                .as(template.toString())
                                .noneMatch(tables::contains);
                    });
        }
    }

    private static Stream<MatchResult> all(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    /// Only the keys of the bundle itself, not those of its parent.
    private static Set<String> handled(ResourceBundle bundle) {
        return ((PropertyResourceBundle) bundle)
                .keySet().stream()
                        .filter(key -> ((PropertyResourceBundle) bundle).handleGetObject(key) != null)
                        .collect(Collectors.toSet());
    }
}
