package vn.thidua.emulation.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.documents.Overprint;
import vn.thidua.emulation.honours.AwardCode;
import vn.thidua.platform.SiteId;

/// Layouts of certificates, and how far each person's printer is off. The last to save wins.
@Repository
class CertificateStore {

    private final JdbcClient db;

    CertificateStore(JdbcClient db) {
        this.db = db;
    }

    List<CertificateLayout> of(SiteId site) {
        return db.sql("select * from certificate_layout where site_id = :site order by name, award")
                .param("site", site.value())
                .query((row, _) -> layout(site, row))
                .list();
    }

    Optional<CertificateLayout> found(SiteId site, AwardCode award) {
        return of(site).stream().filter(one -> one.award().equals(award)).findFirst();
    }

    private CertificateLayout layout(SiteId site, ResultSet row) throws SQLException {
        var award = row.getString("award");
        return new CertificateLayout(
                new AwardCode(award),
                row.getString("name"),
                row.getDouble("width"),
                row.getDouble("height"),
                db.sql("select * from certificate_field where site_id = :site and award = :award order by place")
                        .param("site", site.value())
                        .param("award", award)
                        .query((field, _) -> placed(field))
                        .list());
    }

    private static CertificateLayout.Placed placed(ResultSet row) throws SQLException {
        return new CertificateLayout.Placed(
                CertificateField.valueOf(row.getString("field")),
                row.getDouble("x"),
                row.getDouble("y"),
                row.getDouble("width"),
                row.getDouble("size"),
                Overprint.Align.valueOf(row.getString("align")),
                row.getBoolean("bold"),
                row.getBoolean("italic"));
    }

    void save(SiteId site, CertificateLayout layout) {
        db.sql("""
                insert into certificate_layout (site_id, award, name, width, height)
                values (:site, :award, :name, :width, :height)
                on conflict (site_id, award) do update set name = excluded.name, width = excluded.width,
                    height = excluded.height
                """)
                .param("site", site.value())
                .param("award", layout.award().value())
                .param("name", layout.name())
                .param("width", layout.width())
                .param("height", layout.height())
                .update();
        db.sql("delete from certificate_field where site_id = :site and award = :award")
                .param("site", site.value())
                .param("award", layout.award().value())
                .update();
        for (var i = 0; i < layout.fields().size(); i++)
            save(site, layout.award(), i, layout.fields().get(i));
    }

    private void save(SiteId site, AwardCode award, int place, CertificateLayout.Placed one) {
        db.sql("""
                insert into certificate_field (site_id, award, field, place, x, y, width, size, align, bold, italic)
                values (:site, :award, :field, :place, :x, :y, :width, :size, :align, :bold, :italic)
                """)
                .param("site", site.value())
                .param("award", award.value())
                .param("field", one.field().name())
                .param("place", place)
                .param("x", one.x())
                .param("y", one.y())
                .param("width", one.width())
                .param("size", one.size())
                .param("align", one.align().name())
                .param("bold", one.bold())
                .param("italic", one.italic())
                .update();
    }

    Overprint.Shift shift(SiteId site, UUID account) {
        return db.sql("select * from certificate_printer where site_id = :site and account_id = :account")
                .param("site", site.value())
                .param("account", account)
                .query((row, _) -> new Overprint.Shift(row.getDouble("right_mm"), row.getDouble("down_mm")))
                .optional()
                .orElse(Overprint.Shift.NONE);
    }

    void save(SiteId site, UUID account, Overprint.Shift shift) {
        db.sql("""
                insert into certificate_printer (site_id, account_id, right_mm, down_mm)
                values (:site, :account, :right, :down)
                on conflict (site_id, account_id) do update set right_mm = excluded.right_mm,
                    down_mm = excluded.down_mm
                """)
                .param("site", site.value())
                .param("account", account)
                .param("right", shift.right())
                .param("down", shift.down())
                .update();
    }
}
