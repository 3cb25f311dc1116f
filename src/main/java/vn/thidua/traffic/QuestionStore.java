package vn.thidua.traffic;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Adds up words asked for and addresses not found. Rows are taken in one order, like those of the other sums.
@Repository
class QuestionStore {

    private final JdbcClient db;

    QuestionStore(JdbcClient db) {
        this.db = db;
    }

    void write(Batch batch) {
        writeWords(batch.of(Cell.Asked.class));
        writeAddresses(batch.of(Cell.Lost.class));
    }

    private void writeWords(List<Map.Entry<Cell.Asked, Long>> cells) {
        if (cells.isEmpty()) return;
        db.sql("""
                insert into traffic_search_day (site_id, day, folded, shown, asked, in_vain)
                select site, day, folded, max(shown), sum(n), sum(case when found then 0 else n end)
                from unnest(:sites::uuid[], :days::date[], :folded::text[], :shown::text[], :found::boolean[],
                    :sums::bigint[]) as t(site, day, folded, shown, found, n)
                group by site, day, folded order by site, day, folded
                on conflict (site_id, day, folded) do update set shown = excluded.shown,
                    asked = traffic_search_day.asked + excluded.asked,
                    in_vain = traffic_search_day.in_vain + excluded.in_vain
                """)
                .param("sites", texts(cells, cell -> cell.site().value()))
                .param("days", texts(cells, Cell.Asked::day))
                .param("folded", texts(cells, Cell.Asked::folded))
                .param("shown", texts(cells, Cell.Asked::shown))
                .param("found", texts(cells, Cell.Asked::found))
                .param("sums", sums(cells))
                .update();
    }

    private void writeAddresses(List<Map.Entry<Cell.Lost, Long>> cells) {
        if (cells.isEmpty()) return;
        db.sql("""
                insert into traffic_lost_day (site_id, day, path, people, robots)
                select site, day, path, sum(case when robot then 0 else n end), sum(case when robot then n else 0 end)
                from unnest(:sites::uuid[], :days::date[], :paths::text[], :robots::boolean[], :sums::bigint[])
                    as t(site, day, path, robot, n)
                group by site, day, path order by site, day, path
                on conflict (site_id, day, path) do update set people = traffic_lost_day.people + excluded.people,
                    robots = traffic_lost_day.robots + excluded.robots
                """)
                .param("sites", texts(cells, cell -> cell.site().value()))
                .param("days", texts(cells, Cell.Lost::day))
                .param("paths", texts(cells, Cell.Lost::path))
                .param("robots", texts(cells, Cell.Lost::robot))
                .param("sums", sums(cells))
                .update();
    }

    /// Words before that day which, all days together, were asked for less often than that.
    void forgetRareWords(LocalDate before, int fewest) {
        db.sql("""
                delete from traffic_search_day d where day < :before and (
                    select sum(asked) from traffic_search_day s
                    where s.site_id = d.site_id and s.folded = d.folded) < :fewest
                """).param("before", before).param("fewest", fewest).update();
    }

    void forgetWords(LocalDate before) {
        db.sql("delete from traffic_search_day where day < :before")
                .param("before", before)
                .update();
    }

    void forgetAddresses(LocalDate before) {
        db.sql("delete from traffic_lost_day where day < :before")
                .param("before", before)
                .update();
    }

    private static <C> String[] texts(List<Map.Entry<C, Long>> cells, Function<C, Object> part) {
        return cells.stream()
                .map(entry -> part.apply(entry.getKey()).toString())
                .toArray(String[]::new);
    }

    private static String[] sums(List<? extends Map.Entry<?, Long>> cells) {
        return cells.stream().map(entry -> entry.getValue().toString()).toArray(String[]::new);
    }
}
