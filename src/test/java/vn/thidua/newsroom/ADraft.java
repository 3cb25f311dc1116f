package vn.thidua.newsroom;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Grant;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;

/// Drafts and people for tests of rules.
final class ADraft {

    static final SiteId SITE = new SiteId(new UUID(1, 1));
    static final Instant NOW = Instant.parse("2026-11-25T03:00:00Z");
    static final Actor AUTHOR = actor(1, NewsroomRight.WRITE);
    static final Actor EDITOR = actor(2, NewsroomRight.WRITE, NewsroomRight.REVIEW);

    private ADraft() {}

    static Actor actor(long number, NewsroomRight... rights) {
        var grants = new java.util.HashSet<Grant>();
        for (var right : rights) grants.add(new Grant(right.key(), Scope.of(SITE)));
        return new Actor(new UUID(9, number), new UUID(0, 1), Set.copyOf(grants), "192.0.2.1");
    }

    static DraftText complete() {
        return text(Map.of());
    }

    static DraftText text(Map<String, String> changed) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", "Hội nghị ký kết giao ước thi đua");
        fields.put("lead", "Mười một cơ quan ký giao ước.");
        fields.put("body", "<p>Sáng nay, hội nghị diễn ra.</p>");
        fields.put("byline", "Minh Hằng");
        fields.put("source", "Văn phòng");
        fields.put("section", "tin-hoat-dong");
        fields.putAll(changed);
        return new DraftText(fields);
    }

    static Draft at(Stage stage) {
        return at(stage, complete());
    }

    static Draft at(Stage stage, DraftText text) {
        return new Draft(
                new DraftId(new UUID(2, 2)),
                SITE,
                stage,
                3,
                text,
                AUTHOR.account(),
                AUTHOR.account(),
                NOW.minusSeconds(60),
                2,
                null,
                null,
                null,
                stage == Stage.SCHEDULED ? NOW.plusSeconds(600) : null,
                false);
    }
}
