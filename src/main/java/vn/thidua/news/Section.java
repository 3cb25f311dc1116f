package vn.thidua.news;

import vn.thidua.design.Bilingual;

/// A section of a site (chuyên mục).
public record Section(String slug, Bilingual name, String description) {

    public String href() {
        return "/chuyen-muc/" + slug;
    }
}
