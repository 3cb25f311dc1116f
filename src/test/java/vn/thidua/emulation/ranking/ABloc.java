package vn.thidua.emulation.ranking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.thidua.emulation.BlocId;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.bloc.Bloc;
import vn.thidua.emulation.bloc.BlocKind;
import vn.thidua.emulation.bloc.BlocLevel;
import vn.thidua.emulation.bloc.BlocMember;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.bloc.BlocYearState;
import vn.thidua.emulation.bloc.Leadership;
import vn.thidua.emulation.bloc.Organised;
import vn.thidua.emulation.scoring.CriteriaSet;
import vn.thidua.emulation.scoring.Criterion;
import vn.thidua.emulation.scoring.Direct;
import vn.thidua.emulation.scoring.Entry;
import vn.thidua.emulation.scoring.Grade;
import vn.thidua.emulation.scoring.GradeScale;
import vn.thidua.emulation.scoring.Input;
import vn.thidua.emulation.scoring.Rounding;
import vn.thidua.emulation.scoring.Scoring;
import vn.thidua.emulation.scoring.Selection.Priority;
import vn.thidua.emulation.scoring.Sheet;
import vn.thidua.emulation.scoring.TieRule;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Slug;

/// A bloc of units 1, 2, …, with real scores by a set of two criteria of 60 and 40, both with floors.
final class ABloc {

    static final TermSource SOURCE = TermSource.written("Điều 5, Quy chế khối");

    private ABloc() {}

    static BigDecimal d(String number) {
        return new BigDecimal(number);
    }

    static UnitId unit(int n) {
        return new UnitId(new UUID(0, n));
    }

    static List<UnitId> units(int... numbers) {
        return Arrays.stream(numbers).mapToObj(ABloc::unit).toList();
    }

    static BlocYear of(int members) {
        return new BlocYear(
                new BlocYearId(new UUID(1, 1)),
                new SiteId(new UUID(2, 2)),
                new Bloc(
                        new BlocId(new UUID(3, 3)),
                        new Slug("khoi-thu"),
                        "Khối thử",
                        BlocKind.BLOC,
                        BlocLevel.PROVINCE,
                        Organised.COUNCIL,
                        "Hội đồng",
                        "",
                        "KT"),
                2026,
                LocalDate.of(2026, 1, 1),
                IntStream.rangeClosed(1, members)
                        .mapToObj(n -> new BlocMember(n, unit(n), "Đơn vị " + n, ""))
                        .toList(),
                Leadership.none(LocalDate.of(2026, 1, 1)),
                BlocYearState.PACT_SIGNED,
                null,
                1);
    }

    static CriteriaSet set() {
        return new CriteriaSet(
                "thu",
                2,
                "Bộ tiêu chí thử",
                "",
                Rounding.USUAL,
                d("100"),
                List.of(leaf("I", "60"), leaf("II", "40")),
                List.of(),
                new GradeScale(
                        false,
                        List.of(
                                new Grade("Xuất sắc", d("90"), d("85")),
                                new Grade("Tốt", d("70"), d("0")),
                                new Grade("Hoàn thành", d("0"), d("0")))));
    }

    private static Criterion leaf(String code, String max) {
        return new Criterion.Leaf(code, "Tiêu chí " + code, d(max), new Direct(d("0.5")), false, true);
    }

    /// Units 1, 2, … with these points in both criteria: `50+35`.
    static Scored scored(String... points) {
        return new Scored(
                set(),
                Scoring.of(
                        set(),
                        IntStream.range(0, points.length)
                                .mapToObj(i -> sheet(unit(i + 1), points[i]))
                                .toList()));
    }

    static Sheet sheet(UnitId unit, String points) {
        var parts = points.split("\\+");
        return new Sheet(
                set(),
                unit,
                Map.of(
                        "I", new Entry.Given(new Input.Points(d(parts[0])), "Báo cáo năm", true),
                        "II", new Entry.Given(new Input.Points(d(parts[1])), "Báo cáo năm", true)));
    }

    static Scored shuffled(Scored scored, long seed) {
        var scores = new ArrayList<>(scored.scores());
        Collections.shuffle(scores, new Random(seed));
        return new Scored(scored.set(), scores);
    }

    static RankingTerms.Order order(int distinct, TieRule... ties) {
        return new RankingTerms.Order(List.of(ties), distinct, SOURCE);
    }

    static RankingTerms.Share quota(String percent) {
        return new RankingTerms.Share(d(percent), RankingTerms.Whole.MEMBERS, SOURCE, RoundingMode.FLOOR, SOURCE);
    }

    static RankingTerms terms(RankingTerms.Order order, String percent) {
        return terms(order, percent, RankingTerms.Flags.NONE, Priority.NONE);
    }

    static RankingTerms terms(RankingTerms.Order order, String percent, RankingTerms.Flags flags, Priority priority) {
        return new RankingTerms(
                order,
                quota(percent),
                flags,
                "",
                new RankingTerms.Waited(priority, SOURCE),
                List.of(),
                RankingTerms.Shown.PLACES_AND_POINTS);
    }

    static Standings.Votes votes(int... unitsAndVotes) {
        var votes = new HashMap<UnitId, Integer>();
        for (var i = 0; i < unitsAndVotes.length; i += 2) votes.put(unit(unitsAndVotes[i]), unitsAndVotes[i + 1]);
        return new Standings.Votes(votes, "Biên bản số 3");
    }

    static Standings ranked(RankingTerms terms, String... points) {
        return Computation.of(of(points.length), scored(points), terms, List.of(), Standings.Votes.NONE);
    }
}
