package vn.thidua.news;

/// A topic line (dòng sự kiện): articles of several sections and years about one matter.
public record Topic(String slug, String name, String description) {

    public String href() {
        return "/chu-de/" + slug;
    }
}
