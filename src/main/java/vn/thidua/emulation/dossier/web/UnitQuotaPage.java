package vn.thidua.emulation.dossier.web;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.emulation.dossier.StatedFigures;
import vn.thidua.emulation.dossier.UnitQuota;
import vn.thidua.emulation.dossier.UnitQuotas;

/// The quotas of one unit in a year: its figures with their history, and who holds which place.
public record UnitQuotaPage(UnitQuotas.Seen seen, int year, UnitFiguresForm form) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public String path() {
        return UnitQuotaController.path(seen.unit().id().value(), year);
    }

    public @Nullable StatedFigures latest() {
        return seen.latest();
    }

    /// Whether the form is shown open: nothing is stated yet, or something is wrong with what was typed.
    public boolean open() {
        return latest() == null || !form.errors().none();
    }

    /// The drawing of a bar, in hundredths of its width.
    ///
    /// @param mark where the last place is; 100 unless more are held than there are places
    public record Bar(int taken, int mark) {}

    public static Bar bar(UnitQuotas.Line line) {
        var limit = line.limit();
        var places = limit == null ? 0 : limit.places();
        var most = Math.max(places, line.held());
        return most == 0 ? new Bar(0, 0) : new Bar(line.held() * 100 / most, places * 100 / most);
    }

    /// Whether more of those who hold places lead than the rule leaves, so far.
    public boolean tooManyLead() {
        var leaders = of(true);
        var all = of(false);
        if (leaders == null || all == null) return false;
        var limit = leaders.limit();
        return limit != null
                && HUNDRED.multiply(BigDecimal.valueOf(leaders.held()))
                                .compareTo(limit.percent().multiply(BigDecimal.valueOf(all.held())))
                        > 0;
    }

    private UnitQuotas.@Nullable Line of(boolean leading) {
        return seen.lines().stream()
                .filter(line -> line.quota() == UnitQuota.FIGHTER && line.leading() == leading)
                .findFirst()
                .orElse(null);
    }

    /// Its words: `dossier.quota.FIGHTER`, `dossier.quota.FIGHTER.leading`.
    public static String name(UnitQuotas.Line line) {
        return "dossier.quota." + line.quota() + (line.leading() ? ".leading" : "");
    }

    public List<UnitQuotas.Line> lines() {
        return seen.lines();
    }
}
