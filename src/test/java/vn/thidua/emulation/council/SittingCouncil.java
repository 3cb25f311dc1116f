package vn.thidua.emulation.council;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.emulation.ABlocYear;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;

/// A council on the shared site, for tests of any room: members without accounts, none of them the chair, since other
/// tests have one; the first presides. Closed, it leaves nobody sitting and no session of its own under way.
public final class SittingCouncil implements AutoCloseable {

    private static final Actor BY = Actor.SYSTEM;

    private final ApplicationContext beans;
    private final SiteId site;
    private final String mark;

    public SittingCouncil(ApplicationContext beans, SiteId site, String mark, int members) {
        this.beans = beans;
        this.site = site;
        this.mark = mark;
        dismiss(beans, site);
        councils().name(BY, site, new CouncilProfile("Hội đồng Thi đua – Khen thưởng tỉnh", "", "HĐTĐKT", "Tỉnh"));
        for (var n = 1; n <= members; n++)
            councils()
                    .admit(
                            BY,
                            site,
                            new Councils.Naming(
                                    "Ủy viên " + n + " " + mark,
                                    "Giám đốc " + n,
                                    CouncilPost.MEMBER,
                                    null,
                                    "",
                                    null,
                                    ABlocYear.TODAY.minusYears(1),
                                    "15/QĐ-UBND"));
    }

    private Councils councils() {
        return beans.getBean(Councils.class);
    }

    public CouncilMemberId presiding() {
        return councils().roster(site).on(ABlocYear.TODAY).stream()
                .filter(member -> member.name().equals("Ủy viên 1 " + mark))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /// All seats of a session that was called.
    public static Set<Integer> seats(int members) {
        return IntStream.rangeClosed(1, members).boxed().collect(Collectors.toSet());
    }

    /// All in favour of all, by both tellers, certified by them.
    public void votes(CouncilSessionId id, Actor first, Actor second, int sheets) {
        var votes = beans.getBean(CouncilVotes.class);
        var kept = beans.getBean(CouncilSessions.class).session(BY, site, id);
        var lines = Stream.generate(() -> new TellerEntry.Line(sheets, 0, 0))
                .limit(kept.items().size())
                .toList();
        votes.open(BY, site, id);
        votes.close(BY, site, id);
        for (var teller : List.of(first, second)) votes.enter(teller, site, id, new TellerEntry(sheets, lines, true));
        votes.certify(first, site, id, "Một");
        votes.certify(second, site, id, "Hai");
    }

    @Override
    public void close() {
        var sessions = beans.getBean(CouncilSessions.class);
        for (var id : mine()) {
            var kept = sessions.session(BY, site, id);
            if (kept.state() != SessionState.PLANNED && kept.state() != SessionState.CALLED) continue;
            if (kept.state() == SessionState.CALLED && !kept.settling())
                beans.getBean(CouncilVotes.class).declareVoid(BY, site, kept.id(), "Hết phép thử");
            sessions.cancel(BY, site, kept.id(), "Hết phép thử");
        }
        dismiss(beans, site);
    }

    private List<CouncilSessionId> mine() {
        return beans.getBean(JdbcClient.class)
                .sql("select id from council_session where title like '%' || :mark || '%'")
                .param("mark", mark)
                .query((row, _) -> new CouncilSessionId(row.getObject("id", UUID.class)))
                .list();
    }

    /// Nobody sits from today on.
    static void dismiss(ApplicationContext beans, SiteId site) {
        var councils = beans.getBean(Councils.class);
        for (var member : councils.roster(site).on(ABlocYear.TODAY))
            councils.relieve(BY, site, member.id(), ABlocYear.TODAY.minusDays(1), "16/QĐ-UBND");
    }

    public static CouncilClerk clerk(String name, UUID account) {
        return new CouncilClerk(name, "", account);
    }
}
