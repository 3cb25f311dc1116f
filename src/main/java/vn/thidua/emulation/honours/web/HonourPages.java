package vn.thidua.emulation.honours.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.emulation.honours.AwardCatalogue;
import vn.thidua.emulation.honours.AwardCode;
import vn.thidua.emulation.honours.SubjectKind;
import vn.thidua.platform.SiteId;

/// What lists and pictures of awards show. For everybody only what was disclosed, without names that are hidden; and
/// nobody finds an award by a name that is hidden.
@Repository
@Transactional(readOnly = true)
public class HonourPages {

    private static final int COUNTED = 201;

    /// What may be read: everything at the desk, what was disclosed on pages for everybody.
    enum Reader {
        DESK,
        EVERYBODY
    }

    /// From so many on, looking at one after another is quicker than gathering all.
    private static final int ENOUGH = 501;

    /// Among so many of the newest a frequent word is found often enough to fill every page.
    private static final int LATELY = 5_000;

    private static final String COLUMNS = """
            select h.id, h.subject_key, h.subject_kind, h.award, h.year, h.decision_number, h.decided_on, h.issuer,
                case when h.hidden and :everybody then '' else h.name end as name, h.of_name,
                h.disclosed_on is not null as shown, coalesce(r.decision_number, '') as revoked_by, r.revoked_on
            """;
    private static final String REVOKED = " left join honour_revocation r on r.honour_id = h.id ";
    private static final String LINE = COLUMNS + " from honour h" + REVOKED;
    private static final String NEWEST = " order by h.year desc, h.seq desc";
    private static final String BEGINS = " and (' ' || h.folded) like :name";

    private final JdbcClient db;
    private final AwardCatalogue catalogue;

    HonourPages(JdbcClient db, AwardCatalogue catalogue) {
        this.db = db;
        this.catalogue = catalogue;
    }

    /// The newest year of which something is disclosed.
    Optional<Integer> newestYear(SiteId site) {
        return db.sql("select year from honour where site_id = :site and disclosed_on is not null"
                        + " order by year desc limit 1")
                .param("site", site.value())
                .query((row, _) -> row.getInt("year"))
                .optional();
    }

    /// Years of which something is disclosed, the newest first.
    List<Integer> years(SiteId site) {
        return db.sql("select distinct year from honour where site_id = :site and disclosed_on is not null"
                        + " order by year desc")
                .param("site", site.value())
                .query((row, _) -> row.getInt("year"))
                .list();
    }

    /// A question as SQL: only what is asked stands in it, so that the planner knows what it is about. The name stands
    /// apart, since there are two ways to look for one.
    private record Where(String sql, String name, Map<String, Object> values) {

        private static final Set<String> OF_NAMES = Set.of("site", "words", "name");

        static Where of(SiteId site, Sought sought, Reader reader) {
            var sql = new StringBuilder("where h.site_id = :site");
            var values = new HashMap<String, Object>(Map.of("site", site.value()));
            var everybody = reader == Reader.EVERYBODY;
            if (everybody) sql.append(" and h.disclosed_on is not null");
            var name = sought.foldedName();
            if (!name.isEmpty()) {
                if (everybody) sql.append(" and not h.hidden");
                values.put("words", lexemes(name));
                values.put("name", "% " + name + "%");
            }
            var unit = sought.foldedUnit();
            if (!unit.isEmpty()) {
                sql.append(
                        everybody
                                ? " and (h.of_folded like :unit or (h.folded like :unit and h.subject_kind = 'COLLECTIVE' and not h.hidden))"
                                : " and (h.of_folded like :unit or (h.folded like :unit and h.subject_kind = 'COLLECTIVE'))");
                values.put("unit", "%" + unit + "%");
            }
            var number = sought.foldedNumber();
            if (!number.isEmpty()) {
                sql.append(" and h.number_folded like :number");
                values.put("number", number + "%");
            }
            equal(sql, values, "year", sought.yearOrNone());
            equal(sql, values, "award", sought.awardOrNone());
            equal(sql, values, "subject_kind", sought.kindOrNone());
            return new Where(sql.toString(), name, values);
        }

        /// Each word with its neighbour, the last as a beginning: `nguyen van a` → `' nguyen van' & ' van a':*`.
        private static String lexemes(String name) {
            var words = name.split(" ");
            if (words.length == 1) return name + ":*";
            return IntStream.range(1, words.length)
                            .mapToObj(n -> "' " + words[n - 1] + " " + words[n] + "'")
                            .collect(Collectors.joining(" & "))
                    + ":*";
        }

        private static void equal(
                StringBuilder sql, Map<String, Object> values, String column, @Nullable Object value) {
            if (value == null) return;
            sql.append(" and h.").append(column).append(" = :").append(column);
            values.put(column, value);
        }

        /// By the index of words.
        String byWords() {
            if (!named()) return sql;
            return sql + " and honour_lexemes(h.folded) @@ cast(:words as tsquery)"
                    + (name.contains(" ") ? BEGINS : "");
        }

        boolean named() {
            return !name.isEmpty();
        }

        boolean onlyNamed() {
            return values.keySet().equals(OF_NAMES);
        }

        boolean oneWord() {
            return onlyNamed() && !name.contains(" ");
        }

        /// What answers among the newest.
        String lately() {
            return "(select * from honour h " + sql + NEWEST + " limit " + LATELY + ") h where true" + BEGINS + NEWEST;
        }

        /// By looking at one award after another, the newest first, until a page is full: the fence keeps the planner
        /// from sorting all that might answer.
        String byLooking() {
            return named()
                    ? "(select * from honour h " + sql + " order by h.year desc, h.seq desc offset 0) h"
                    : "(select * from honour h " + sql + ") h";
        }
    }

    /// A page of an answer, the newest first.
    ///
    /// @param counted how many awards answer; no more than two hundred and one are counted
    record Answer(List<FoundHonour> found, boolean more, int counted) {

        Answer {
            found = List.copyOf(found);
        }
    }

    Answer answer(SiteId site, Sought sought, Reader reader, int size) {
        var where = Where.of(site, sought, reader);
        // Which index is best depends on what else is asked: a plan made for any question would be wrong for most.
        if (!where.onlyNamed())
            db.sql("set local plan_cache_mode = force_custom_plan").update();
        if (where.oneWord()) {
            var lately = gathered(where.lately(), COUNTED, where, sought, reader, size);
            if (lately.counted() == COUNTED) return answer(lately.lines(), COUNTED, sought, size);
        }
        var few = gathered("honour h " + where.byWords(), ENOUGH, where, sought, reader, size);
        var lines = few.counted() < ENOUGH ? few.lines() : newest(where, sought, reader, size);
        return answer(lines, few.counted(), sought, size);
    }

    private static Answer answer(List<FoundHonour> lines, int counted, Sought sought, int size) {
        return new Answer(
                lines.subList(0, Math.min(size, lines.size())),
                lines.size() > size && !sought.isLast(),
                Math.min(counted, COUNTED));
    }

    private record Gathered(List<FoundHonour> lines, int counted) {}

    /// All that answers is gathered and sorted; where it is more than enough, which lines come is left to chance.
    private Gathered gathered(String from, int enough, Where where, Sought sought, Reader reader, int size) {
        var counted = new AtomicInteger();
        var lines = new ArrayList<FoundHonour>();
        paged(
                        "with hit as materialized (select h.seq, h.year from " + from
                                + " limit :enough), page as (select seq from hit order by year desc, seq desc"
                                + " limit :most offset :before) " + COLUMNS + ", c.counted"
                                + " from (select count(*) as counted from hit) c left join page on true"
                                + " left join honour h using (seq)" + REVOKED + NEWEST,
                        where,
                        sought,
                        reader,
                        size)
                .param("enough", enough)
                .query(row -> {
                    counted.setPlain(row.getInt("counted"));
                    if (row.getObject("id") != null) lines.add(line(row));
                });
        return new Gathered(lines, counted.getPlain());
    }

    private List<FoundHonour> newest(Where where, Sought sought, Reader reader, int size) {
        return paged(
                        COLUMNS + " from " + where.byLooking() + REVOKED + (where.named() ? " where true" + BEGINS : "")
                                + NEWEST + " limit :most offset :before",
                        where,
                        sought,
                        reader,
                        size)
                .query((row, _) -> line(row))
                .list();
    }

    /// One line more than the page has, to see whether there is another.
    private JdbcClient.StatementSpec paged(String sql, Where where, Sought sought, Reader reader, int size) {
        return db.sql(sql)
                .params(where.values())
                .param("everybody", reader == Reader.EVERYBODY)
                .param("most", size + 1)
                .param("before", (sought.page() - 1) * size);
    }

    private FoundHonour line(ResultSet row) throws SQLException {
        var decided = row.getObject("decided_on", LocalDate.class);
        var code = row.getString("award");
        return new FoundHonour(
                row.getObject("id", UUID.class),
                row.getObject("subject_key", UUID.class),
                SubjectKind.valueOf(row.getString("subject_kind")),
                row.getString("name"),
                row.getString("of_name"),
                code,
                catalogue.name(new AwardCode(code), decided),
                row.getInt("year"),
                row.getString("decision_number"),
                decided,
                row.getString("issuer"),
                row.getString("revoked_by"),
                row.getObject("revoked_on", LocalDate.class),
                row.getBoolean("shown"));
    }

    /// Everything that everybody may see of one subject, the newest first; nothing where its name is hidden.
    List<FoundHonour> ofSubject(SiteId site, UUID subject) {
        return db.sql(LINE + """
                        where h.site_id = :site and h.subject_key = :subject and h.disclosed_on is not null
                            and not h.hidden
                        order by h.year desc, h.decided_on desc, h.seq desc
                        """)
                .param("everybody", true)
                .param("site", site.value())
                .param("subject", subject)
                .query((row, _) -> line(row))
                .list();
    }

    /// Everything of a year that everybody may see, in the order in which it was written down.
    List<FoundHonour> ofYear(SiteId site, int year) {
        return db.sql(LINE + """
                        where h.site_id = :site and h.year = :year and h.disclosed_on is not null order by h.seq
                        """)
                .param("everybody", true)
                .param("site", site.value())
                .param("year", year)
                .query((row, _) -> line(row))
                .list();
    }

    /// How many awards of a kind were given to a sort of subject in a year.
    ///
    /// @param revoked how many of them were taken back
    record Counted(int year, AwardCode award, SubjectKind kind, int number, int revoked) {}

    /// The latest year first. What was taken back is counted apart.
    List<Counted> counts(SiteId site, Reader reader) {
        return db.sql("""
                        select h.year, h.award, h.subject_kind, count(*) filter (where r.honour_id is null) as number,
                            count(r.honour_id) as revoked
                        from honour h left join honour_revocation r on r.honour_id = h.id
                        where h.site_id = :site and (:all or h.disclosed_on is not null)
                        group by h.year, h.award, h.subject_kind order by h.year desc, h.award, h.subject_kind
                        """)
                .param("site", site.value())
                .param("all", reader == Reader.DESK)
                .query((row, _) -> new Counted(
                        row.getInt("year"),
                        new AwardCode(row.getString("award")),
                        SubjectKind.valueOf(row.getString("subject_kind")),
                        row.getInt("number"),
                        row.getInt("revoked")))
                .list();
    }

    /// Whether a name is hidden on pages for everybody.
    boolean hidden(SiteId site, UUID honour) {
        return db.sql("select hidden from honour where site_id = :site and id = :id")
                .param("site", site.value())
                .param("id", honour)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /// A row of a list that cannot be taken in as it is.
    ///
    /// @param faults empty where it is in the history already
    public record FaultyRow(int n, String name, String of, String award, String number, List<String> faults) {}

    List<FaultyRow> faulty(UUID list, int most) {
        return db.sql("""
                        select n, name, of_name, award_written, decision_number, faults from honour_import_row
                        where import_id = :list and state <> 'GOOD' order by n limit :most
                        """)
                .param("list", list)
                .param("most", most)
                .query((row, _) -> new FaultyRow(
                        row.getInt("n"),
                        row.getString("name"),
                        row.getString("of_name"),
                        row.getString("award_written"),
                        row.getString("decision_number"),
                        row.getString("faults").isEmpty()
                                ? List.of()
                                : List.of(row.getString("faults").split("\n"))))
                .list();
    }

    /// A row as it will be taken in.
    ///
    /// @param unit the product's name of the unit that it was matched with; empty where it stays text
    public record GoodRow(
            int n,
            String name,
            SubjectKind kind,
            String of,
            String unit,
            String award,
            int year,
            String number,
            LocalDate decidedOn) {}

    List<GoodRow> good(UUID list, int most) {
        return db.sql("""
                        select r.*, coalesce((select u.name from unit_name u where u.unit_id = r.unit_id
                            order by u.since desc limit 1), '') as matched
                        from honour_import_row r where import_id = :list and state = 'GOOD' order by n limit :most
                        """)
                .param("list", list)
                .param("most", most)
                .query((row, _) -> new GoodRow(
                        row.getInt("n"),
                        row.getString("name"),
                        SubjectKind.valueOf(row.getString("subject_kind")),
                        row.getString("of_name"),
                        row.getString("matched"),
                        catalogue.name(
                                new AwardCode(row.getString("award")), row.getObject("decided_on", LocalDate.class)),
                        row.getInt("year"),
                        row.getString("decision_number"),
                        row.getObject("decided_on", LocalDate.class)))
                .list();
    }
}
