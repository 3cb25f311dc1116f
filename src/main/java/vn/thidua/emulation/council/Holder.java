package vn.thidua.emulation.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who keeps a share of the key of a sealed round.
///
/// @param n 1 presides, 2 is the secretary, 3 the first teller
/// @param account `null` for those who do not use the product, and cannot hold one
public record Holder(int n, String name, @Nullable UUID account) {

    /// In order; two where nobody presides.
    static List<Holder> of(SessionPlan plan, Optional<Seated> presiding) {
        var holders = new ArrayList<Holder>();
        presiding.ifPresent(seat -> holders.add(new Holder(1, seat.name(), seat.account())));
        holders.add(of(2, plan.secretary()));
        holders.add(of(3, plan.tellers().getFirst()));
        return holders;
    }

    private static Holder of(int n, CouncilClerk clerk) {
        return new Holder(n, clerk.name(), clerk.account());
    }
}
