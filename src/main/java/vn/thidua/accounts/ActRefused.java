package vn.thidua.accounts;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// Somebody asked for something in the back office that they may not do, or with a form that is not theirs.
///
/// @param act method and address, without what was typed
/// @param status the answer of the product
public record ActRefused(@Nullable SiteId site, String act, int status, Actor by) implements Happening {

    @Override
    public String subject() {
        return "refused:" + status;
    }
}
