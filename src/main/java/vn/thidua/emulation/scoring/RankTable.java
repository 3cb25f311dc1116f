package vn.thidua.emulation.scoring;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.thidua.organisation.UnitId;

/// Points by place. Marks of several assessors are averaged first; equal averages share the better place, and the
/// places after them are left out.
///
/// @param points of the first place, the second and so on, never growing; a place beyond them has none
public record RankTable(Better better, List<BigDecimal> points) implements Formula.OfAll<Input.Marks> {

    public RankTable {
        points = points.stream().map(Exact::notNegative).toList();
        if (points.isEmpty()) throw new ScoringRefused.NothingCounted();
        for (var i = 1; i < points.size(); i++)
            if (points.get(i).compareTo(points.get(i - 1)) > 0) throw new ScoringRefused.PlacesGrow(i + 1);
    }

    @Override
    public Class<Input.Marks> takes() {
        return Input.Marks.class;
    }

    @Override
    public boolean fits(BigDecimal max) {
        return points.getFirst().compareTo(max) == 0;
    }

    @Override
    public Map<UnitId, Worked> work(Map<UnitId, Input.Marks> inputs, BigDecimal max) {
        var places = places(inputs);
        var all = new HashMap<UnitId, Worked>();
        inputs.forEach((unit, input) -> {
            var place = places.getOrDefault(input.average(), 0);
            all.put(unit, new Worked(Fraction.of(pointsOf(place)), "xếp thứ " + place + " về tiêu chí này"));
        });
        return all;
    }

    private Map<Fraction, Integer> places(Map<UnitId, Input.Marks> inputs) {
        var sharing = new TreeMap<Fraction, Integer>(
                better == Better.HIGHER ? Comparator.reverseOrder() : Comparator.naturalOrder());
        for (var input : inputs.values()) sharing.merge(input.average(), 1, Integer::sum);
        var next = 1;
        for (var one : sharing.entrySet()) {
            var many = one.getValue();
            one.setValue(next);
            next += many;
        }
        return sharing;
    }

    private BigDecimal pointsOf(int place) {
        return place <= points.size() ? points.get(place - 1) : BigDecimal.ZERO;
    }
}
