package vn.thidua.emulation.disclosure;

import java.util.HashSet;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Grant;
import vn.thidua.platform.Right;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;

/// Whoever may open a window, or judge a complaint, moves what lies behind it, without any right over it elsewhere. It
/// is still they who do it: the trail names them.
final class Lent {

    private Lent() {}

    static Actor to(Actor actor, SiteId site, Right... rights) {
        if (actor == Actor.SYSTEM) return actor;
        var grants = new HashSet<>(actor.grants());
        for (var right : rights) grants.add(new Grant(right.key(), Scope.of(site)));
        return new Actor(actor.account(), actor.unit(), grants, actor.from());
    }
}
