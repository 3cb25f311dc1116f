package vn.thidua.news;

/// An article as it stands, for whoever wants to change it.
///
/// @param version to be named again when it is changed
public record Published(ArticleId article, Manuscript manuscript, int version, Stage stage, String path) {

    public enum Stage {
        PUBLISHED,
        WITHDRAWN,
        RETRACTED,
        MERGED
    }
}
