package vn.thidua.media.web;

import java.util.List;
import vn.thidua.design.FieldErrors;
import vn.thidua.media.Kept;
import vn.thidua.media.MediaLimits;
import vn.thidua.media.MediaUse.Use;
import vn.thidua.media.Medium;

/// One medium: how it looks, what it costs readers, where it stands, and what may be done with it.
public record MediumPage(
        Kept kept,
        MediumForm form,
        FieldErrors errors,
        List<Use> uses,
        List<Cost> costs,
        MediaLimits limits,
        boolean mayEdit,
        boolean mayReplace,
        boolean mayDiscard) {

    /// @param bytes 0 where nobody asked for it yet
    public record Cost(int width, String href, long bytes) {

        public String size() {
            return Medium.size(bytes);
        }
    }

    public Medium medium() {
        return kept.medium();
    }

    public String path() {
        return "/quan-tri/kho/" + medium().id().value();
    }
}
