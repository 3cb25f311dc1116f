package vn.thidua.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;
import vn.thidua.Application;
import vn.thidua.documents.DocumentRight;
import vn.thidua.emulation.decision.DecisionDrafting;
import vn.thidua.emulation.decision.DecisionId;
import vn.thidua.emulation.decision.DecisionIssuers;
import vn.thidua.emulation.decision.DecisionRight;
import vn.thidua.emulation.decision.DecisionSigning;
import vn.thidua.emulation.decision.Decisions;
import vn.thidua.emulation.decision.RecipientList;
import vn.thidua.emulation.honours.AwardCatalogue;
import vn.thidua.emulation.honours.HonourRight;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Grant;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;
import vn.thidua.signing.DemoCertificates;
import vn.thidua.signing.SealPicture;
import vn.thidua.signing.Signatures;
import vn.thidua.site.Sites;

/// What a decision with 3,000 recipients costs: `DecisionBench FOLDER`. Listed, frozen as PDF, signed, numbered,
/// sealed, issued, judged, through the same desks, on the demo.
final class DecisionBench {

    private static final Actor BY = Actor.SYSTEM;
    private static final int RECIPIENTS = 3_000;
    private static final int ROUNDS = 4;

    private final ApplicationContext context;
    private final SiteId site;
    private final LocalDate today;

    private DecisionBench(ApplicationContext context) {
        this.context = context;
        site = context.getBean(Sites.class).all().stream()
                .filter(one -> one.isDefault())
                .findFirst()
                .orElseThrow()
                .id();
        today = Vietnam.today(context.getBean(Clock.class));
    }

    public static void main(String... arguments) throws Exception {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        var application = new SpringApplication(Application.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setAdditionalProfiles("demo");
        try (var context = application.run("--thidua.data=" + folder, "--logging.level.root=error")) {
            var bench = new DecisionBench(context);
            for (var round = 1; round <= ROUNDS; round++) bench.round(round);
        }
        System.exit(0);
    }

    private interface Step {
        void take() throws Exception;
    }

    private static void timed(String what, Step step) throws Exception {
        var from = System.nanoTime();
        var cpu = ProcessHandle.current().info().totalCpuDuration().orElseThrow();
        step.take();
        var used =
                ProcessHandle.current().info().totalCpuDuration().orElseThrow().minus(cpu);
        System.out.printf(
                Locale.ROOT,
                "  %-28s %6.2f s, %6.2f s of the processor%n",
                what,
                (System.nanoTime() - from) / 1e9,
                used.toMillis() / 1e3);
    }

    private void round(int round) throws Exception {
        System.out.println("round " + round);
        var issuer = context.getBean(DecisionIssuers.class).of(BY, site).getFirst();
        var drafting = context.getBean(DecisionDrafting.class);
        var signing = context.getBean(DecisionSigning.class);
        var decisions = context.getBean(Decisions.class);
        var keys = context.getBean(DemoCertificates.class);
        var id = drafting.draft(BY, site, issuer.id(), today.getYear(), List.of(), "", "A");
        timed("list", () -> drafting.list(BY, site, id, read()));
        timed("freeze as PDF", () -> drafting.freeze(BY, site, id, edition(decisions, id), "A"));
        System.out.println("  KB " + decisions.pdf(site, id).length / 1024);
        var password = DemoCertificates.PASSWORD;
        timed(
                "sign",
                () -> signing.sign(
                        BY, site, id, keys.keyFile(issuer.signer()).orElseThrow(), password.toCharArray(), "A"));
        signing.number(clerk(), site, id, today, "B");
        timed(
                "seal",
                () -> signing.seal(
                        clerk(),
                        site,
                        id,
                        keys.keyFile(issuer.name()).orElseThrow(),
                        password.toCharArray(),
                        SealPicture.none(),
                        "B"));
        timed("issue", () -> decisions.issue(clerk(), site, id, "B"));
        timed(
                "judge",
                () -> System.out.println("  "
                        + context.getBean(Signatures.class)
                                .judge(decisions.pdf(site, id))
                                .getClass()
                                .getSimpleName()));
        timed("Word", () -> decisions.docx(site, id));
    }

    private int edition(Decisions decisions, DecisionId id) {
        return decisions.decision(site, id).edition();
    }

    private RecipientList.Read read() {
        var table = new StringBuilder("Loại\tHọ tên\tChức vụ\tĐơn vị\tHình thức\tThành tích\n");
        for (var n = 1; n <= RECIPIENTS; n++)
            table.append("Cá nhân\tNguyễn Văn Thành ")
                    .append(n)
                    .append("\tPhó Trưởng phòng Kế hoạch - Tài chính\tSở Nông nghiệp và Phát triển nông thôn ")
                    .append(n % 60)
                    .append("\tBằng khen\tĐã có thành tích xuất sắc trong phong trào thi đua năm ")
                    .append(today.getYear())
                    .append(n % 7 == 0 ? ", góp phần hoàn thành nhiệm vụ của tỉnh" : "")
                    .append('\n');
        var catalogue = context.getBean(AwardCatalogue.class);
        return RecipientList.of(
                table.toString(),
                today.getYear(),
                null,
                words -> catalogue.named(words, today).orElse(null));
    }

    private Actor clerk() {
        var all = Scope.of(site);
        return new Actor(
                new UUID(0, 1),
                new UUID(0, 0),
                Set.of(
                        new Grant(DecisionRight.NUMBER.key(), all),
                        new Grant(DocumentRight.NUMBER.key(), all),
                        new Grant(HonourRight.KEEP.key(), all)),
                "local");
    }
}
