package vn.thidua.accounts;

import java.time.Instant;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;

/// More was refused than is told one by one.
///
/// @param times how many refusals are told by this entry alone
/// @param addresses from how many addresses they came, at least
/// @param since when the first of them was
public record ManyRefused(long times, int addresses, Instant since, Actor by) implements Happening {

    @Override
    public String subject() {
        return "refused:many";
    }

    @Override
    public String after() {
        return times + " × ≥ " + addresses + " (" + since + ")";
    }
}
