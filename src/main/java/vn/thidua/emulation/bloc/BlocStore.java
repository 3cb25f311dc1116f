package vn.thidua.emulation.bloc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.emulation.BlocId;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Missing;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Slug;

/// Whoever changes a bloc or its rotation locks the bloc first.
@Repository
class BlocStore {

    private final JdbcClient db;

    BlocStore(JdbcClient db) {
        this.db = db;
    }

    void add(SiteId site, Bloc bloc) {
        write("""
                insert into bloc (id, site_id, slug, name, kind, level, organised, council, delegate, symbol)
                values (:id, :site, :slug, :name, :kind, :level, :organised, :council, :delegate, :symbol)
                """, site, bloc);
    }

    /// Its address stays: it has been printed and linked.
    void save(SiteId site, Bloc bloc) {
        write("""
                update bloc set name = :name, kind = :kind, level = :level, organised = :organised,
                    council = :council, delegate = :delegate, symbol = :symbol
                where id = :id and site_id = :site and slug = :slug
                """, site, bloc);
    }

    private void write(String sql, SiteId site, Bloc bloc) {
        db.sql(sql)
                .param("id", bloc.id().value())
                .param("site", site.value())
                .param("slug", bloc.slug().value())
                .param("name", bloc.name())
                .param("kind", bloc.kind().name())
                .param("level", bloc.level().name())
                .param("organised", bloc.organised().name())
                .param("council", bloc.council())
                .param("delegate", bloc.delegate())
                .param("symbol", bloc.symbol())
                .update();
    }

    Bloc locked(SiteId site, BlocId id) {
        return db.sql("select * from bloc where site_id = :site and id = :id for update")
                .param("site", site.value())
                .param("id", id.value())
                .query((row, _) -> bloc(row))
                .optional()
                .orElseThrow(Missing::new);
    }

    List<Bloc> of(SiteId site) {
        return db.sql("select * from bloc where site_id = :site order by name collate \"vi-x-icu\", id")
                .param("site", site.value())
                .query((row, _) -> bloc(row))
                .list();
    }

    /// The name of another bloc that has this symbol.
    Optional<String> withSymbol(SiteId site, String symbol, BlocId other) {
        return db.sql("select name from bloc where site_id = :site and symbol = :symbol and id <> :other")
                .param("site", site.value())
                .param("symbol", symbol)
                .param("other", other.value())
                .query(String.class)
                .optional();
    }

    boolean hasYears(BlocId id) {
        return db.sql("select exists (select from bloc_year where bloc_id = :id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    void plan(BlocId id, List<Turn> turns) {
        db.sql("delete from bloc_turn where bloc_id = :id")
                .param("id", id.value())
                .update();
        for (var turn : turns)
            db.sql("insert into bloc_turn (bloc_id, year, unit_id) values (:id, :year, :unit)")
                    .param("id", id.value())
                    .param("year", turn.year())
                    .param("unit", turn.unit().value())
                    .update();
    }

    List<Turn> turns(BlocId id) {
        return db.sql("select year, unit_id from bloc_turn where bloc_id = :id order by year")
                .param("id", id.value())
                .query((row, _) -> new Turn(row.getInt("year"), new UnitId(row.getObject("unit_id", UUID.class))))
                .list();
    }

    static Bloc bloc(ResultSet row) throws SQLException {
        return new Bloc(
                new BlocId(row.getObject("id", UUID.class)),
                new Slug(row.getString("slug")),
                row.getString("name"),
                BlocKind.valueOf(row.getString("kind")),
                BlocLevel.valueOf(row.getString("level")),
                Organised.valueOf(row.getString("organised")),
                row.getString("council"),
                row.getString("delegate"),
                row.getString("symbol"));
    }
}
