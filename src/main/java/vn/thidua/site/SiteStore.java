package vn.thidua.site;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.design.Bilingual;
import vn.thidua.design.Frame;
import vn.thidua.platform.SiteId;

/// Settings are written whole; two writers are kept apart by the row lock of the site.
@Repository
class SiteStore {

    private final JdbcClient db;

    SiteStore(JdbcClient db) {
        this.db = db;
    }

    void save(Site site, List<FixedPage> pages) {
        saveFrame(site);
        savePages(site.id(), pages);
    }

    void saveFrame(Site site) {
        saveSettings(site);
        saveHosts(site);
        saveMenu(site);
    }

    private void saveSettings(Site site) {
        var agency = site.agency();
        db.sql("""
                insert into site (id, slug, is_default, base_url, name, name_en, parent_name, parent_name_en, tagline,
                    tagline_en, responsible_person, responsible_person_en, address, address_en, phone, email,
                    copyright, copyright_en, launched_on)
                values (:id, :slug, :default, :baseUrl, :name, :nameEn, :parent, :parentEn, :tagline, :taglineEn,
                    :person, :personEn, :address, :addressEn, :phone, :email, :copyright, :copyrightEn, :launchedOn)
                on conflict (id) do update set slug = excluded.slug, is_default = excluded.is_default,
                    base_url = excluded.base_url, name = excluded.name, name_en = excluded.name_en,
                    parent_name = excluded.parent_name, parent_name_en = excluded.parent_name_en,
                    tagline = excluded.tagline, tagline_en = excluded.tagline_en,
                    responsible_person = excluded.responsible_person,
                    responsible_person_en = excluded.responsible_person_en, address = excluded.address,
                    address_en = excluded.address_en, phone = excluded.phone, email = excluded.email,
                    copyright = excluded.copyright, copyright_en = excluded.copyright_en,
                    launched_on = excluded.launched_on
                """)
                .param("id", site.id().value())
                .param("slug", site.slug())
                .param("default", site.isDefault())
                .param("baseUrl", site.baseUrl())
                .param("name", agency.name().vi())
                .param("nameEn", agency.name().en())
                .param("parent", agency.parent().vi())
                .param("parentEn", agency.parent().en())
                .param("tagline", agency.tagline().vi())
                .param("taglineEn", agency.tagline().en())
                .param("person", agency.responsiblePerson().vi())
                .param("personEn", agency.responsiblePerson().en())
                .param("address", agency.address().vi())
                .param("addressEn", agency.address().en())
                .param("phone", agency.phone())
                .param("email", agency.email())
                .param("copyright", agency.copyright().vi())
                .param("copyrightEn", agency.copyright().en())
                .param("launchedOn", site.launchedOn())
                .update();
    }

    private void saveHosts(Site site) {
        db.sql("delete from site_host where site_id = :site")
                .param("site", site.id().value())
                .update();
        for (var i = 0; i < site.hosts().size(); i++) {
            var host = site.hosts().get(i);
            try {
                db.sql("insert into site_host (host, site_id, position) values (:host, :site, :position)")
                        .param("host", host)
                        .param("site", site.id().value())
                        .param("position", i)
                        .update();
            } catch (DuplicateKeyException _) {
                throw new SiteRefused.HostTaken(host);
            }
        }
    }

    private void saveMenu(Site site) {
        db.sql("delete from menu_item where site_id = :site")
                .param("site", site.id().value())
                .update();
        for (var i = 0; i < site.menu().size(); i++) {
            var link = site.menu().get(i);
            db.sql("""
                    insert into menu_item (site_id, position, label, label_en, href)
                    values (:site, :position, :label, :labelEn, :href)
                    """)
                    .param("site", site.id().value())
                    .param("position", i)
                    .param("label", link.label().vi())
                    .param("labelEn", link.label().en())
                    .param("href", link.href())
                    .update();
        }
    }

    private void savePages(SiteId site, List<FixedPage> pages) {
        db.sql("delete from fixed_page where site_id = :site")
                .param("site", site.value())
                .update();
        for (var i = 0; i < pages.size(); i++) {
            var page = pages.get(i);
            db.sql("""
                    insert into fixed_page (site_id, slug, position, title, title_en, body, body_en)
                    values (:site, :slug, :position, :title, :titleEn, :body, :bodyEn)
                    """)
                    .param("site", site.value())
                    .param("slug", page.slug().value())
                    .param("position", i)
                    .param("title", page.title().vi())
                    .param("titleEn", page.title().en())
                    .param("body", page.body().vi())
                    .param("bodyEn", page.body().en())
                    .update();
        }
    }

    @Transactional(readOnly = true)
    List<Site> all() {
        var sites = new ArrayList<Site>();
        db.sql("select * from site order by launched_on, slug").query(row -> {
            var id = new SiteId(row.getObject("id", UUID.class));
            sites.add(new Site(
                    id,
                    row.getString("slug"),
                    row.getBoolean("is_default"),
                    row.getString("base_url"),
                    hosts(id),
                    new Frame.Agency(
                            new Bilingual(row.getString("name"), row.getString("name_en")),
                            new Bilingual(row.getString("parent_name"), row.getString("parent_name_en")),
                            new Bilingual(row.getString("tagline"), row.getString("tagline_en")),
                            new Bilingual(row.getString("responsible_person"), row.getString("responsible_person_en")),
                            new Bilingual(row.getString("address"), row.getString("address_en")),
                            row.getString("phone"),
                            row.getString("email"),
                            new Bilingual(row.getString("copyright"), row.getString("copyright_en"))),
                    menu(id),
                    pages(id),
                    row.getDate("launched_on").toLocalDate()));
        });
        return sites;
    }

    private List<String> hosts(SiteId site) {
        return db.sql("select host from site_host where site_id = :site order by position")
                .param("site", site.value())
                .query((row, _) -> row.getString("host"))
                .list();
    }

    private List<Frame.Link> menu(SiteId site) {
        return links(site, "select label, label_en, href from menu_item where site_id = :site order by position");
    }

    private List<Frame.Link> pages(SiteId site) {
        return links(site, """
                select title as label, title_en as label_en, '/trang/' || slug as href
                from fixed_page where site_id = :site order by position
                """);
    }

    private List<Frame.Link> links(SiteId site, String sql) {
        return db.sql(sql)
                .param("site", site.value())
                .query((row, _) -> new Frame.Link(
                        new Bilingual(row.getString("label"), row.getString("label_en")), row.getString("href")))
                .list();
    }
}
