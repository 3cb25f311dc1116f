package vn.thidua.search;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.changes.Changes;
import vn.thidua.media.MediaId;
import vn.thidua.news.PublishedTexts;
import vn.thidua.news.PublishedTexts.PublishedText;
import vn.thidua.platform.SiteId;

/// What can be found: the published articles with the words of their attachments.
@Component
class Published implements Entries {

    private final PublishedTexts texts;
    private final AttachmentStore attachments;
    private final Changes changes;

    Published(PublishedTexts texts, AttachmentStore attachments, Changes changes) {
        this.texts = texts;
        this.attachments = attachments;
        this.changes = changes;
    }

    @Override
    public void all(Consumer<Entry> reader) {
        texts.all(text -> reader.accept(entry(text)));
    }

    @Override
    public List<Entry> entries(Collection<UUID> ids) {
        return texts.texts(ids).stream().map(this::entry).toList();
    }

    @Override
    public long position() {
        return changes.last();
    }

    private Entry entry(PublishedText text) {
        return new Entry(
                text.id().value(),
                text.site().value(),
                text.href(),
                text.title(),
                text.lead(),
                text.body(),
                words(text.site(), text.attachments()),
                text.byline(),
                text.section(),
                text.sectionName().vi(),
                text.tags(),
                text.day(),
                text.at());
    }

    private String words(SiteId site, List<MediaId> files) {
        return files.stream().map(file -> attachments.text(site, file)).collect(Collectors.joining("\n"));
    }
}
