package vn.thidua.emulation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vn.thidua.accounts.ASite;
import vn.thidua.emulation.bloc.BlocKind;
import vn.thidua.emulation.bloc.BlocLeaders;
import vn.thidua.emulation.bloc.BlocLevel;
import vn.thidua.emulation.bloc.BlocYearState;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.bloc.Blocs;
import vn.thidua.emulation.bloc.Grounds;
import vn.thidua.emulation.bloc.Organised;
import vn.thidua.emulation.pact.Beginning;
import vn.thidua.emulation.pact.PactSigning;
import vn.thidua.emulation.pact.PactTask;
import vn.thidua.emulation.pact.PactText;
import vn.thidua.emulation.pact.Pacts;
import vn.thidua.emulation.pact.Representation;
import vn.thidua.emulation.programme.Contents;
import vn.thidua.emulation.programme.Issue;
import vn.thidua.emulation.programme.Item;
import vn.thidua.emulation.programme.Programmes;
import vn.thidua.emulation.programme.TaskPlan;
import vn.thidua.organisation.MandateId;
import vn.thidua.organisation.People;
import vn.thidua.organisation.Term;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;
import vn.thidua.signing.PracticeAuthority;
import vn.thidua.site.Sites;

/// A bloc year of this year on the shared site, with its members by a mark of its own, as far as a test needs it: its
/// pact really signed, its programmes accepted. The first member leads.
public final class ABlocYear {

    private static final Actor BY = Actor.SYSTEM;
    private static final Instant NOW = Instant.now();
    private static final String PASSWORD = "mật khẩu";
    private static final PracticeAuthority AUTHORITY =
            new PracticeAuthority(NOW.minus(Duration.ofDays(400)), new SecureRandom());

    public static final LocalDate TODAY = Vietnam.dayOf(NOW);

    private final ApplicationContext beans;
    public final String mark = UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
    public final List<UnitId> members = new ArrayList<>();
    public final SiteId site;
    public final BlocId bloc;
    public final BlocYearId id;
    private final List<MandateId> mandates = new ArrayList<>();

    public ABlocYear(ApplicationContext beans, int size) {
        this.beans = beans;
        var sites = beans.getBean(Sites.class);
        site = sites.all().isEmpty()
                ? ASite.configured(sites)
                : sites.at("localhost").orElseThrow().id();
        var director = beans.getBean(People.class).addPosition(BY, site, "Giám đốc " + mark, true);
        for (var n = 1; n <= size + 1; n++) {
            var unit = beans.getBean(Units.class).found(BY, site, name(n), LocalDate.of(2000, 1, 1));
            var people = beans.getBean(People.class);
            var person = people.add(BY, site, "Người " + name(n));
            members.add(unit);
            mandates.add(people.appoint(BY, site, person, director, unit, new Term(TODAY.minusYears(1), null)));
        }
        bloc = bloc();
        id = another(TODAY.getYear());
    }

    /// Another year of the bloc with the same members.
    public BlocYearId another(int year) {
        var first = LocalDate.of(year, 1, 1);
        var opened = years().open(BY, site, bloc, year, first, members.subList(0, members.size() - 1));
        var paper = new Grounds(Grounds.Way.ASSIGNMENT, "15/QĐ", first);
        beans.getBean(BlocLeaders.class).elect(BY, site, opened, seen(opened), members.getFirst(), first, paper);
        years().advance(BY, site, opened, seen(opened), BlocYearState.MEMBERS_CONFIRMED);
        return opened;
    }

    /// As the unit is called; the one after the last member is the witness's.
    public String name(int n) {
        return "Sở " + n + " " + mark;
    }

    public Scope scope(int n) {
        return Scope.of(site).unit(members.get(n - 1).value());
    }

    private BlocYears years() {
        return beans.getBean(BlocYears.class);
    }

    private int seen(BlocYearId year) {
        return years().year(site, year).version();
    }

    private BlocId bloc() {
        return beans.getBean(Blocs.class)
                .found(
                        BY,
                        site,
                        new Blocs.Description(
                                "Khối " + mark,
                                BlocKind.BLOC,
                                BlocLevel.PROVINCE,
                                Organised.COUNCIL,
                                "Hội đồng",
                                "",
                                "K" + mark));
    }

    /// All members and the witness sign.
    public ABlocYear signed(String trust, List<PactTask> tasks) throws Exception {
        Files.write(
                Files.createDirectories(Path.of(trust.split(",")[0])).resolve("nam-" + mark + ".cer"),
                AUTHORITY.certificate().getEncoded());
        var pacts = beans.getBean(Pacts.class);
        var signing = beans.getBean(PactSigning.class);
        var pact = pacts.begin(BY, site, id, Beginning.TEMPLATE);
        pacts.save(
                BY,
                site,
                pact,
                pacts.pact(BY, site, pact).edition(),
                new PactText("Căn cứ luật", "Mục đích", tasks, "Tổ chức", "Cam kết"));
        var chosen = new HashMap<Integer, MandateId>();
        for (var n = 1; n < members.size(); n++) chosen.put(n, mandates.get(n - 1));
        pacts.freeze(
                BY,
                site,
                pact,
                pacts.pact(BY, site, pact).edition(),
                "01/GƯ-" + mark,
                "Lam Giang",
                new Representation(chosen, members.getLast(), mandates.getLast(), false));
        signing.open(BY, site, pact);
        for (var n = 1; n <= members.size(); n++)
            signing.sign(BY, site, pact, n, key("Người " + name(n)), PASSWORD.toCharArray());
        return this;
    }

    private static byte[] key(String name) {
        return AUTHORITY.keyFile(
                name, "Sở", NOW.minus(Duration.ofDays(30)), NOW.plus(Duration.ofDays(90)), PASSWORD.toCharArray());
    }

    /// Every member has a programme in force; a member given by its number has the first task outside its function.
    public ABlocYear programmes(int outside) {
        for (var n = 1; n < members.size(); n++) programme(n, n == outside);
        return this;
    }

    /// One member has, with the first task outside its function or not.
    public void programme(int n, boolean outside) {
        var programmes = beans.getBean(Programmes.class);
        var programme = programmes.begin(BY, site, id, members.get(n - 1));
        var kept = programmes.programme(BY, site, programme);
        var agreed = programmes.asked(kept);
        var tasks = new ArrayList<TaskPlan>();
        for (var i = 0; i < agreed.tasks().size(); i++)
            tasks.add(
                    outside && i == 0
                            ? new TaskPlan.OutsideFunction("Không được giao")
                            : new TaskPlan.Work(agreed.targets(i).stream()
                                    .map(target -> new Item(
                                            target.id(), null, "Rà soát", "Văn phòng", target.by(), "", "Báo cáo"))
                                    .toList()));
        programmes.save(BY, site, programme, kept.edition(), new Contents(tasks));
        programmes.issue(BY, site, programme, new Issue("01/CTr", "Lam Giang", TODAY, "A", "Giám đốc"));
        programmes.submit(BY, site, programme);
        programmes.accept(BY, site, programme);
    }
}
