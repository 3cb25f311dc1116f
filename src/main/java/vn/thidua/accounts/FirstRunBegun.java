package vn.thidua.accounts;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;

/// A link for the first administrator was drawn, since there is none.
public record FirstRunBegun(Actor by) implements Happening {

    @Override
    public String subject() {
        return "account:first";
    }
}
