package vn.thidua.accounts;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;

/// An account was made for somebody, who may now accept it.
///
/// @param where `null` for every site
public record AccountInvited(
        AccountId account, String role, @Nullable Scope where, Actor by) implements Happening {

    @Override
    public String subject() {
        return "account:" + account.value();
    }

    @Override
    public @Nullable SiteId site() {
        return where == null ? null : where.site();
    }

    @Override
    public String after() {
        return Scopes.words(role, where);
    }
}
