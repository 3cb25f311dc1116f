package vn.thidua.search;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thidua.media.MediumReplaced;

/// Forgets what a file said when another takes its place, in the transaction that replaces it; the articles that carry
/// it are changed with it and read anew.
@Component
class FormerTexts {

    private final AttachmentStore texts;

    FormerTexts(AttachmentStore texts) {
        this.texts = texts;
    }

    @EventListener
    void hear(MediumReplaced replaced) {
        texts.forget(replaced.medium());
    }
}
