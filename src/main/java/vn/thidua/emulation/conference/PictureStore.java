package vn.thidua.emulation.conference;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.media.MediaId;
import vn.thidua.media.MediaUse;
import vn.thidua.platform.SiteId;

/// Pictures of conferences. Writers hold the lock of the conference.
@Repository("conferencePictureStore")
class PictureStore implements MediaUse {

    private final JdbcClient db;

    PictureStore(JdbcClient db) {
        this.db = db;
    }

    List<ConferencePicture> of(BlocYearId year) {
        return db.sql("select * from conference_picture where bloc_year_id = :year order by n")
                .param("year", year.value())
                .query((row, _) -> new ConferencePicture(
                        row.getInt("n"),
                        new MediaId(row.getObject("media_id", UUID.class)),
                        row.getString("alt"),
                        row.getString("caption")))
                .list();
    }

    /// The same picture again only gets the new words.
    void add(BlocYearId year, ConferencePicture picture) {
        db.sql("""
                insert into conference_picture (bloc_year_id, n, media_id, alt, caption)
                values (:year, :n, :media, :alt, :caption)
                on conflict (bloc_year_id, media_id) do update set alt = excluded.alt, caption = excluded.caption
                """)
                .param("year", year.value())
                .param("n", picture.n())
                .param("media", picture.media().value())
                .param("alt", picture.alt())
                .param("caption", picture.caption())
                .update();
    }

    void describe(BlocYearId year, ConferencePicture picture) {
        db.sql("""
                update conference_picture set alt = :alt, caption = :caption where bloc_year_id = :year and n = :n
                """)
                .param("year", year.value())
                .param("n", picture.n())
                .param("alt", picture.alt())
                .param("caption", picture.caption())
                .update();
    }

    void remove(BlocYearId year, int n) {
        db.sql("delete from conference_picture where bloc_year_id = :year and n = :n")
                .param("year", year.value())
                .param("n", n)
                .update();
    }

    @Override
    public List<Use> usesOf(SiteId site, MediaId medium) {
        return db.sql("""
                select b.name, y.year, y.id from conference_picture p join bloc_year y on y.id = p.bloc_year_id
                join bloc b on b.id = y.bloc_id where y.site_id = :site and p.media_id = :medium
                """)
                .param("site", site.value())
                .param("medium", medium.value())
                .query((row, _) -> new Use(
                        row.getString("name") + " " + row.getInt("year"),
                        "/quan-tri/hoi-nghi/" + row.getObject("id", UUID.class),
                        ""))
                .list();
    }
}
