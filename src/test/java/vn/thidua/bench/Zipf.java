package vn.thidua.bench;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/// Draws from a list by Zipf's law: the first twice as often as the second, three times as often as the third.
record Zipf<T>(List<T> of, double[] sums) {

    static <T> Zipf<T> over(List<T> of) {
        var sums = new double[of.size()];
        var sum = 0.0;
        for (var i = 0; i < sums.length; i++) sums[i] = sum += 1.0 / (i + 1);
        for (var i = 0; i < sums.length; i++) sums[i] /= sum;
        return new Zipf<>(of, sums);
    }

    T draw(RandomGenerator random) {
        var at = Arrays.binarySearch(sums, random.nextDouble());
        return of.get(at < 0 ? Math.min(of.size() - 1, -at - 1) : at);
    }
}
