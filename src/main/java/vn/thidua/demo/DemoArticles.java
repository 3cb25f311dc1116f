package vn.thidua.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.media.Description;
import vn.thidua.media.Media;
import vn.thidua.media.MediaId;
import vn.thidua.news.Articles;
import vn.thidua.news.Block;
import vn.thidua.news.Body;
import vn.thidua.news.Byline;
import vn.thidua.news.Manuscript;
import vn.thidua.news.Priority;
import vn.thidua.news.Stamp;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Slug;

/// Reads an article's sheet and takes its pictures and files in.
@Component
class DemoArticles {

    private final Media media;
    private final Map<String, MediaId> taken = new HashMap<>();

    DemoArticles(Media media) {
        this.media = media;
    }

    Manuscript read(SiteId site, Shelf shelf, Sheet sheet) {
        return new Manuscript(
                sheet.text("title"),
                sheet.find("originalTitle").orElse(null),
                new Slug(sheet.text("slug")),
                sheet.text("section"),
                sheet.find("topic").orElse(null),
                sheet.texts("tags"),
                sheet.textOr("lead", ""),
                body(site, shelf, sheet),
                Byline.of(sheet.textOr("byline", "")),
                sheet.textOr("source", ""),
                sheet.part("picture")
                        .map(part -> picture(site, shelf, sheet, part))
                        .orElse(null),
                Priority.valueOf(sheet.textOr("priority", "ordinary").toUpperCase(Locale.ROOT)),
                stamp(sheet.text("published")),
                sheet.find("updated").map(DemoArticles::stamp).orElse(null),
                "demo:" + sheet.text("slug"));
    }

    private static Stamp stamp(String text) {
        return Stamp.parse(text).orElseThrow(() -> new IllegalStateException("Not a day: " + text));
    }

    /// A picture that the gallery shows again is not shown twice.
    private Manuscript.LeadPicture picture(SiteId site, Shelf shelf, Sheet sheet, Sheet part) {
        var inGallery = sheet.part("gallery").stream()
                .flatMap(gallery -> gallery.parts("items").stream())
                .anyMatch(item -> item.text("file").equals(part.text("file")));
        return new Manuscript.LeadPicture(
                take(site, shelf, part.text("file"), said(part)),
                part.textOr("alt", ""),
                part.textOr("caption", ""),
                !inGallery);
    }

    private Body body(SiteId site, Shelf shelf, Sheet sheet) {
        var text = Articles.body(
                sheet.text("body"),
                image -> Optional.of(
                        take(site, shelf, image.attr("src"), new Description("", image.attr("alt"), "", ""))));
        var blocks = new ArrayList<>(text.blocks());
        sheet.part("gallery").ifPresent(gallery -> blocks.add(gallery(site, shelf, gallery)));
        var files = attachments(site, shelf, sheet.parts("attachments"));
        if (files != null) blocks.add(files);
        return new Body(blocks);
    }

    private Block gallery(SiteId site, Shelf shelf, Sheet gallery) {
        var pictures = gallery.parts("items").stream()
                .map(item -> new Block.Picture(
                        take(site, shelf, item.text("file"), said(item)),
                        item.textOr("alt", ""),
                        item.textOr("caption", "")))
                .toList();
        return new Block.Gallery(gallery.textOr("heading", ""), pictures);
    }

    private Block.@Nullable Attachments attachments(SiteId site, Shelf shelf, List<Sheet> files) {
        if (files.isEmpty()) return null;
        return new Block.Attachments(files.stream()
                .map(file -> new Block.Attachment(
                        media.add(Actor.SYSTEM, site, file.text("file"), shelf.bytes("files/" + file.text("file")), "")
                                .id(),
                        file.text("title")))
                .toList());
    }

    private static Description said(Sheet picture) {
        return new Description(
                "", picture.textOr("alt", ""), picture.textOr("caption", ""), picture.textOr("credit", ""));
    }

    private MediaId take(SiteId site, Shelf shelf, String file, Description said) {
        return taken.computeIfAbsent(site.value() + "/" + file, _ -> add(site, shelf, file, said));
    }

    private MediaId add(SiteId site, Shelf shelf, String file, Description said) {
        var id = media.add(Actor.SYSTEM, site, file, shelf.bytes("pictures/" + file), said.credit())
                .id();
        var edition = media.look(Actor.SYSTEM, site, id).edition();
        media.describe(Actor.SYSTEM, site, id, edition, said);
        return id;
    }
}
