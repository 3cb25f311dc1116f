package vn.thidua.emulation.disclosure.web;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.emulation.disclosure.DisclosureId;
import vn.thidua.platform.SiteId;

/// Counts what waits for an answer.
@Repository
class VoicePages {

    private final JdbcClient db;

    VoicePages(JdbcClient db) {
        this.db = db;
    }

    Map<DisclosureId, Integer> waiting(SiteId site) {
        var waiting = new HashMap<DisclosureId, Integer>();
        db.sql("""
                select v.disclosure_id, count(*) as voices
                from disclosure_voice v join disclosure d on d.id = v.disclosure_id
                where d.site_id = :site and v.answered_at is null group by v.disclosure_id
                """).param("site", site.value()).query(row -> {
            waiting.put(new DisclosureId(row.getObject("disclosure_id", UUID.class)), row.getInt("voices"));
        });
        return waiting;
    }
}
