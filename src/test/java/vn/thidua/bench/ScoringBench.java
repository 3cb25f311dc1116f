package vn.thidua.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.Application;
import vn.thidua.design.Language;
import vn.thidua.emulation.ABlocYear;
import vn.thidua.emulation.assessment.Assessments;
import vn.thidua.emulation.assessment.LineSaid;
import vn.thidua.emulation.assessment.ScoreWorkbook;
import vn.thidua.emulation.assessment.ScoreWorkbooks;
import vn.thidua.emulation.assessment.SelfScoring;
import vn.thidua.emulation.criteria.CriteriaSets;
import vn.thidua.emulation.criteria.TypedSet;
import vn.thidua.emulation.pact.Assignment;
import vn.thidua.emulation.pact.Direction;
import vn.thidua.emulation.pact.PactTask;
import vn.thidua.emulation.pact.Plan;
import vn.thidua.emulation.pact.Target;
import vn.thidua.emulation.pact.TargetId;
import vn.thidua.emulation.progress.Figure;
import vn.thidua.emulation.progress.Period;
import vn.thidua.emulation.progress.ProgressReports;
import vn.thidua.emulation.progress.ReportLine;
import vn.thidua.emulation.scoring.Ranking;
import vn.thidua.emulation.scoring.Scoring;
import vn.thidua.platform.Actor;

/// What scoring a province costs: its recomputing, its table, the board of a bloc of 43: `ScoringBench FOLDER`.
final class ScoringBench {

    private static final Actor BY = Actor.SYSTEM;
    private static final int ROUNDS = 15;
    private static final int BOOKS = 6;
    private static final int MEMBERS = 43;
    private static final int TASKS = 12;
    private static final int PORT = 8196;
    private static final int LOOKS = 300;
    private static final int SERIES = 5;
    private static final String WORK =
            "recomputing " + AProvince.UNITS + " units × " + AProvince.CRITERIA + " criteria";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final ApplicationContext beans;
    private final Path folder;

    private ScoringBench(ApplicationContext beans, Path folder) {
        this.beans = beans;
        this.folder = folder;
    }

    public static void main(String... arguments) throws Exception {
        rules();
        var folder = Path.of(arguments[0]);
        var board = prepared(Files.createDirectories(folder));
        try (var server = new Server(folder, PORT, "--spring.profiles.active=demo")) {
            board(server, board);
        }
        System.exit(0);
    }

    /// The rules alone, the first time and again, beside as many bare divisions.
    private static void rules() throws Exception {
        var set = AProvince.set();
        var sheets = AProvince.sheets(set);
        Callable<Object> work = () -> Ranking.of(Scoring.of(set, sheets), AProvince.RULE, Map.of());
        say(WORK + ", cold", Took.by(work), 2);
        say(WORK + ", best of " + ROUNDS, Took.best(work, ROUNDS), 2);
        yardstick("as many bare divisions of decimals", Took.best(ScoringBench::divisions, ROUNDS), "");
    }

    /// By the clock, and of the processor by this thread alone: on a machine that is shared the two differ.
    private record Took(double seconds, double processor) {

        static Took by(Callable<?> work) throws Exception {
            var threads = ManagementFactory.getThreadMXBean();
            var began = System.nanoTime();
            var used = threads.getCurrentThreadCpuTime();
            if (work.call() == null) throw new IllegalStateException("nothing came of it");
            return new Took((System.nanoTime() - began) / 1e9, (threads.getCurrentThreadCpuTime() - used) / 1e9);
        }

        static Took best(Callable<?> work, int rounds) throws Exception {
            var best = by(work);
            for (var i = 1; i < rounds; i++) {
                var next = by(work);
                best = new Took(Math.min(best.seconds, next.seconds), Math.min(best.processor, next.processor));
            }
            return best;
        }
    }

    private static void say(String what, Took took, int target) {
        yardstick(what, took, ", target ≤ " + target + " s");
    }

    private static void yardstick(String what, Took took, String more) {
        System.out.printf(
                Locale.ROOT, "%s: %.4f s, of the processor %.4f s%s%n", what, took.seconds(), took.processor(), more);
    }

    private static Object divisions() {
        var sum = BigDecimal.ZERO;
        for (var i = 1; i <= AProvince.UNITS * AProvince.CRITERIA; i++)
            sum = sum.add(BigDecimal.valueOf(4_000 + i % 8_000, 2)
                    .multiply(BigDecimal.TEN)
                    .divide(BigDecimal.valueOf(5_000 + i % 5_000, 2), 2, RoundingMode.HALF_UP));
        return sum;
    }

    /// Measures what needs the database; returns the address of the board.
    private static String prepared(Path folder) throws Exception {
        var application = new SpringApplication(Application.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setAdditionalProfiles("demo");
        try (var context = application.run("--thidua.data=" + folder, "--logging.level.root=error")) {
            var bench = new ScoringBench(context, folder);
            bench.province();
            return bench.bloc();
        }
    }

    private void province() throws Exception {
        var year = scored();
        var assessments = beans.getBean(Assessments.class);
        Callable<Object> work =
                () -> assessments.scores(assessments.round(year.site, year.id).orElseThrow(), year.id);
        say("the same from the database, first", Took.by(work), 2);
        say("the same from the database, best of " + ROUNDS, Took.best(work, ROUNDS), 2);
        var books = beans.getBean(ScoreWorkbooks.class);
        for (var i = 1; i <= BOOKS; i++) book(books, year, i);
        yardstick("as many bare cells of POI, written", Took.best(ScoringBench::cells, BOOKS), "");
    }

    private static void book(ScoreWorkbooks books, ABlocYear year, int round) throws Exception {
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        var used = system.getProcessCpuTime();
        books.begin(BY, year.site, ABlocYear.TODAY.getYear(), Language.VI);
        while (books.last(BY, year.site).orElseThrow().running()) Thread.sleep(20);
        var made = books.last(BY, year.site).orElseThrow();
        if (made.state() != ScoreWorkbook.State.DONE) throw new IllegalStateException(made.toString());
        System.out.printf(
                Locale.ROOT,
                "table of all scores of the province, round %d: %.2f s, of the processor %.2f s (%d KB), target ≤ 5 s%n",
                round,
                Duration.between(made.startedAt(), java.util.Objects.requireNonNull(made.endedAt()))
                                .toMillis()
                        / 1e3,
                (system.getProcessCpuTime() - used) / 1e9,
                made.size() >> 10);
    }

    private static Object cells() throws Exception {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet();
            for (var n = 0; n < AProvince.CRITERIA; n++) {
                var row = sheet.createRow(n);
                for (var i = 0; i < AProvince.UNITS; i++) row.createCell(i).setCellValue(n + i / 100.0);
            }
            book.write(out);
            return out;
        }
    }

    /// A bloc of 300 that has sent its own scoring, through the desks. Only its pact is not signed by 300: it is told
    /// to be, since nothing of it is measured here.
    private ABlocYear scored() {
        var year = new ABlocYear(beans, AProvince.UNITS);
        var set = AProvince.set();
        var criteria = beans.getBean(CriteriaSets.class);
        criteria.take(BY, year.site, year.id, 0, TypedSet.of(set));
        criteria.publish(BY, year.site, year.id, 1, "");
        beans.getBean(JdbcClient.class)
                .sql("update bloc_year set state = 'PACT_SIGNED' where id = :id")
                .param("id", year.id.value())
                .update();
        var assessments = beans.getBean(Assessments.class);
        var until = ABlocYear.TODAY.plusDays(10);
        assessments.open(BY, year.site, year.id, until, until, until, Map.of());
        var scoring = beans.getBean(SelfScoring.class);
        for (var one : assessments.ofYear(BY, year.site, year.id)) {
            var said = new ArrayList<LineSaid>();
            AProvince.inputs(set, year.members.indexOf(one.unit()))
                    .forEach((code, input) -> said.add(new LineSaid(code, input, "Công văn 5/CV", null, "")));
            scoring.save(BY, year.site, one.id(), said);
            scoring.submit(BY, year.site, one.id());
        }
        return year;
    }

    /// A bloc of 43 whose pact of twelve targets is signed, whose programmes are accepted, and whose members have
    /// reported on each quarter that has begun.
    private String bloc() throws Exception {
        var year = new ABlocYear(beans, MEMBERS);
        var tasks = IntStream.rangeClosed(1, TASKS)
                .mapToObj(n -> new PactTask("Nhiệm vụ trọng tâm số " + n, "", List.of(target(n))))
                .toList();
        year.signed(folder.resolve("trust").toString(), tasks).programmes(0);
        var quarters = 1 + (ABlocYear.TODAY.getMonthValue() - 1) / 3;
        var entries = 0;
        for (var quarter = 1; quarter <= quarters; quarter++) entries += reported(year, quarter);
        System.out.printf("the board: %d members × %d tasks, %d reports%n", MEMBERS, TASKS, entries);
        return "/quan-tri/tien-do/nam/" + year.id.value();
    }

    private static Target target(int n) {
        var first = LocalDate.of(ABlocYear.TODAY.getYear(), 1, 1);
        return new Target(
                new TargetId(UUID.randomUUID()),
                "Chỉ tiêu số " + n,
                "%",
                Direction.HIGHER,
                first,
                first.plusMonths(11),
                "",
                "Báo cáo",
                new Assignment.ToAll(new Plan.Value(new BigDecimal("90"))));
    }

    private int reported(ABlocYear year, int quarter) {
        var progress = beans.getBean(ProgressReports.class);
        var all = progress.ofYear(BY, year.site, year.id);
        for (var member : all) {
            var lines = member.stories().stream()
                    .map(story -> new ReportLine(
                            story.target().id(),
                            new Figure.Amount(BigDecimal.valueOf(22L * quarter + story.task())),
                            "",
                            "Báo cáo quý " + quarter,
                            null))
                    .toList();
            progress.report(
                    BY, year.site, member.kept().programme().id(), new Period(Period.Kind.QUARTER, quarter), lines, "");
        }
        return all.size() * TASKS;
    }

    private static void board(Server server, String board) throws Exception {
        var cookie = seat(server);
        cost(server, cookie, board, ", target ≤ 20 ms");
        cost(server, cookie, "/quan-tri/toi", "");
    }

    private static void cost(Server server, String cookie, String page, String target) throws Exception {
        for (var i = 0; i < LOOKS; i++) look(server, page, cookie);
        var best = Double.MAX_VALUE;
        for (var round = 0; round < SERIES; round++) {
            var cpu = server.cpu();
            for (var i = 0; i < LOOKS; i++) look(server, page, cookie);
            best = Math.min(best, 1_000 * (server.cpu() - cpu) / LOOKS);
        }
        System.out.printf(
                Locale.ROOT,
                "%s: %.1f ms of processor time, best of %d series%s%n",
                page.replaceAll("[0-9a-f-]{36}", "{id}"),
                best,
                SERIES,
                target);
    }

    private static void look(Server server, String page, String cookie) throws Exception {
        var answer = server.get(page, "Cookie", cookie, "Accept", "text/html");
        if (answer.statusCode() != 200) throw new IllegalStateException(answer.statusCode() + " for " + page);
    }

    private static String seat(Server server) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(server.url("/dang-nhap/mau")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("ten=the.vinh"));
        return CLIENT.send(request.build(), BodyHandlers.ofString())
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .replaceAll(";.*", "");
    }
}
