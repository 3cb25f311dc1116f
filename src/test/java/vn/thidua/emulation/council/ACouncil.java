package vn.thidua.emulation.council;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.emulation.dossier.DossierId;
import vn.thidua.emulation.honours.AwardCode;
import vn.thidua.emulation.rules.Citation;
import vn.thidua.emulation.scoring.Electorate;
import vn.thidua.emulation.scoring.Fraction;
import vn.thidua.emulation.scoring.Threshold;
import vn.thidua.organisation.UnitId;

/// Members, dossiers and rules of a council for tests of its rules.
final class ACouncil {

    static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    static final CouncilRules RULES = rules(true);

    private ACouncil() {}

    static CouncilRules rules(boolean excludes) {
        return new CouncilRules(
                new Fraction(BigInteger.TWO, BigInteger.valueOf(3)),
                "Nghị định",
                Electorate.ALL_MEMBERS,
                "Tổng số thành viên",
                "Nghị định",
                excludes,
                "Quy chế",
                true,
                "Quy chế",
                false,
                "Quy chế");
    }

    static CouncilMember member(String name, CouncilPost post, LocalDate since, @Nullable LocalDate until) {
        return new CouncilMember(
                new CouncilMemberId(UUID.randomUUID()),
                name,
                "Giám đốc",
                post,
                null,
                "",
                null,
                since,
                "01/QĐ-UBND",
                until,
                until == null ? "" : "02/QĐ-UBND");
    }

    static Seated seat(int n, CouncilPart part, @Nullable UnitId unit) {
        var member = new CouncilMember(
                new CouncilMemberId(UUID.randomUUID()),
                "Thành viên " + n,
                "Giám đốc",
                n == 1 ? CouncilPost.CHAIR : CouncilPost.MEMBER,
                unit,
                unit == null ? "" : "Sở " + n,
                null,
                DAY.minusYears(1),
                "01/QĐ-UBND",
                null,
                "");
        return Seated.of(n, member, part);
    }

    static List<Seated> seats(int present, int written, int absent) {
        var seats = new ArrayList<Seated>();
        for (var i = 0; i < present; i++) seats.add(seat(seats.size() + 1, CouncilPart.PRESENT, null));
        for (var i = 0; i < written; i++) seats.add(seat(seats.size() + 1, CouncilPart.WRITTEN, null));
        for (var i = 0; i < absent; i++) seats.add(seat(seats.size() + 1, CouncilPart.ABSENT, null));
        return seats;
    }

    static Bench bench(int present, int written, int absent) {
        return new Bench(seats(present, written, absent), List.of(), true, false);
    }

    static Listed item(int n, int percent) {
        return item(n, percent, null);
    }

    static Listed item(int n, int percent, @Nullable UnitId unit) {
        var source = new Citation("hien-hanh", 1, "vote.threshold.high", "152/2025/NĐ-CP", "");
        return new Listed(
                n,
                new DossierId(UUID.randomUUID()),
                "HS-2026-000" + n,
                "Phòng " + n,
                "",
                unit,
                null,
                new UnitId(UUID.randomUUID()),
                "Sở Nội vụ",
                new AwardCode("MERIT_CERT"),
                "Bằng khen",
                "",
                "Chủ tịch Ủy ban nhân dân tỉnh",
                Threshold.percent(BigDecimal.valueOf(percent), Electorate.ALL_MEMBERS, source),
                "",
                "");
    }

    static Listed postponed(Listed item, String why) {
        return new Listed(
                item.n(),
                item.dossier(),
                item.code(),
                item.subject(),
                item.of(),
                item.unit(),
                item.person(),
                item.proposer(),
                item.proposerName(),
                item.award(),
                item.awardName(),
                item.merit(),
                item.decider(),
                item.bar(),
                item.warning(),
                why);
    }

    static ItemResult result(int percent, Bench bench, int yes) {
        var item = item(1, percent);
        var voting = bench.sheets() - bench.struck(1);
        return ItemResult.of(item, bench, RULES, new ItemVote(yes, voting - yes, 0));
    }

    static SessionPlan plan(CouncilWay way, CouncilMode mode, @Nullable LocalDate writtenBy) {
        return new SessionPlan(
                "Phiên họp",
                way,
                mode,
                DAY,
                LocalTime.of(8, 0),
                "Phòng họp",
                writtenBy,
                null,
                new CouncilClerk("Thư ký", "", null),
                List.of(new CouncilClerk("Một", "", new UUID(0, 1)), new CouncilClerk("Hai", "", new UUID(0, 2))),
                false);
    }
}
