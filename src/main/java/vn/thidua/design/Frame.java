package vn.thidua.design;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.platform.SiteId;

/// What stands around every page of a site: whose page it is, its menu, its language, its address, the date.
///
/// Bound once per request, so that no page has to carry it.
///
/// @param path the address within the site, without the language prefix and the query, beginning with `/`
/// @param baseUrl scheme and host without a slash at the end
public record Frame(
        SiteId site,
        Language language,
        String path,
        String baseUrl,
        LocalDate today,
        Agency agency,
        List<Link> menu,
        List<Link> pages) {

    private static final ScopedValue<Frame> CURRENT = ScopedValue.newInstance();

    /// The agency as law wants it shown: full name, superior, person responsible, address, copyright.
    public record Agency(
            Bilingual name,
            Bilingual parent,
            Bilingual tagline,
            Bilingual responsiblePerson,
            Bilingual address,
            String phone,
            String email,
            Bilingual copyright) {}

    public record Link(Bilingual label, String href) {

        public String label(Language language) {
            return label.in(language);
        }
    }

    public Frame {
        menu = List.copyOf(menu);
        pages = List.copyOf(pages);
    }

    public static Frame current() {
        return CURRENT.get();
    }

    /// Not on the way to a host that no site has.
    public static boolean present() {
        return CURRENT.isBound();
    }

    public static ScopedValue.Carrier bind(Frame frame) {
        return ScopedValue.where(CURRENT, frame);
    }

    /// The words of the current language.
    public String of(Bilingual words) {
        return words.in(language);
    }

    /// An address of this site in the current language.
    public String href(String path) {
        if (!path.startsWith("/")) return path;
        if (language == Language.VI) return path;
        return path.equals("/") ? language.prefix() : language.prefix() + path;
    }

    /// The same address with scheme and host.
    public String url(String path) {
        return baseUrl + href(path);
    }

    /// This very page in another language.
    public String in(Language other) {
        if (path.equals("/")) return other == Language.VI ? "/" : other.prefix();
        return other.prefix() + path;
    }

    /// Whether a menu entry leads to where the reader is.
    public boolean isAt(String href) {
        return href.equals("/") ? path.equals("/") : path.equals(href) || path.startsWith(href + "/");
    }
}
