package vn.thidua.emulation.assessment;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.thidua.design.Language;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Errands;
import vn.thidua.platform.SiteId;

/// Makes tables of all scores, one after another on each node, at a low priority: pages go first. While one is made
/// here, the database is told again and again that this node is alive.
@Component
class ScoreWorkbookWriting {

    private static final Logger LOG = LoggerFactory.getLogger(ScoreWorkbookWriting.class);

    private final ScoreWorkbookStore store;
    private final Assessments assessments;
    private final BlocYears years;
    private final Clock clock;
    private final Errands errands = new Errands("score-workbook");

    ScoreWorkbookWriting(ScoreWorkbookStore store, Assessments assessments, BlocYears years, Clock clock) {
        this.store = store;
        this.assessments = assessments;
        this.years = years;
        this.clock = clock;
    }

    /// What is to be made, for whom.
    record Order(UUID run, SiteId site, int year, List<BlocYearId> blocs, Language in, Actor by) {}

    void start(Order order) {
        errands.start(order.run(), () -> run(order));
    }

    private void run(Order order) {
        try {
            write(order);
        } catch (RuntimeException failure) {
            LOG.error("The table of all scores of {} could not be made", order.year(), failure);
            fail(order.run());
        }
    }

    private void write(Order order) {
        var blocs = new ArrayList<ProvinceScores.Bloc>();
        for (var id : order.blocs()) {
            if (!store.reached(order.run(), blocs.size(), clock.instant())) return;
            blocs.add(bloc(order, id));
        }
        if (!store.reached(order.run(), blocs.size(), clock.instant())) return;
        var now = clock.instant();
        var bytes = new ProvinceScores(order.year(), blocs, order.in()).bytes(now);
        store.finish(order.run(), bytes, clock.instant());
    }

    private ProvinceScores.Bloc bloc(Order order, BlocYearId id) {
        var round = assessments.round(order.site(), id);
        return new ProvinceScores.Bloc(
                years.year(order.site(), id),
                round.map(AssessmentRound::set).orElse(null),
                assessments.ofYear(order.by(), order.site(), id),
                round.map(known -> points(known, id, order.in())).orElse(Map.of()));
    }

    private Map<UnitId, ProvinceScores.Points> points(AssessmentRound round, BlocYearId id, Language in) {
        var points = new HashMap<UnitId, ProvinceScores.Points>();
        assessments.scores(round, id).forEach((unit, score) -> points.put(unit, ProvinceScores.Points.of(score, in)));
        return points;
    }

    private void fail(UUID run) {
        try {
            store.fail(run, clock.instant());
        } catch (DataAccessException away) {
            LOG.warn("Nobody could be told that the table of scores failed; its silence will tell", away);
        }
    }

    @Scheduled(fixedDelay = 10_000)
    void tell() {
        try {
            for (var run : errands.own()) store.alive(run, clock.instant());
        } catch (DataAccessException away) {
            LOG.warn("The database cannot be told that a table of scores is being made", away);
        }
    }

    /// What is under way fails at once, so that another node need not wait for the silence.
    @PreDestroy
    void close() {
        errands.close(this::fail);
    }
}
