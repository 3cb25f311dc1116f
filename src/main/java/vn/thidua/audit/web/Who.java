package vn.thidua.audit.web;

import java.util.Map;
import java.util.UUID;
import vn.thidua.audit.Names.Named;
import vn.thidua.design.Words;
import vn.thidua.platform.Actor;

/// Who stands behind an id, as far as it is known.
final class Who {

    private static final UUID VISITOR = new UUID(0, 1);

    private Who() {}

    static Named account(UUID id, Map<UUID, Named> known) {
        if (id.equals(Actor.SYSTEM.account())) return new Named(Words.say("audit.product"), "");
        if (id.equals(VISITOR)) return new Named(Words.say("audit.visitor"), "");
        return known.getOrDefault(id, new Named(id.toString(), ""));
    }
}
