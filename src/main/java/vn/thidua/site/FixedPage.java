package vn.thidua.site;

import vn.thidua.design.Bilingual;
import vn.thidua.platform.Slug;

/// A page that is no news: about the agency, contact, accessibility. `body` is clean HTML in both languages.
public record FixedPage(Slug slug, Bilingual title, Bilingual body) {}
