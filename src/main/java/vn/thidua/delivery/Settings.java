package vn.thidua.delivery;

import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// `thidua.delivery.*`
///
/// @param memoryMb how much the kept pages may weigh
/// @param direct beginnings of paths that are none of the front door's business: back office, pictures, downloads
/// @param forms paths that read queries themselves but not below
/// @param questions paths whose whole query is a question that many may ask
/// @param queries beginnings of paths that read free queries: rendered each time, never kept
record Settings(
        @DefaultValue("96") int memoryMb,

        @DefaultValue({"/quan-tri", "/dang-nhap", "/dang-xuat", "/moi", "/gop-y", "/anh", "/tep", "/nhap", "/actuator"})
        List<String> direct,

        @DefaultValue("/tim-kiem") List<String> questions,

        @DefaultValue({"/tim-kiem", "/thong-ke", "/cong-khai"})
        List<String> queries,

        @DefaultValue({"/ngay", "/thang", "/khen-thuong"}) List<String> forms) {

    private static final String ENGLISH = "/en";

    boolean isDirect(String path) {
        return begins(path, direct);
    }

    boolean asks(String path) {
        return questions.contains(withoutLanguage(path));
    }

    boolean readsQueries(String path) {
        return begins(path, queries) || forms.contains(withoutLanguage(path));
    }

    private static String withoutLanguage(String path) {
        return path.startsWith(ENGLISH + "/") ? path.substring(ENGLISH.length()) : path;
    }

    private static boolean begins(String path, List<String> beginnings) {
        var from = path.startsWith(ENGLISH + "/") ? ENGLISH.length() : 0;
        for (var beginning : beginnings) {
            if (path.startsWith(beginning, from) && endsThere(path, from + beginning.length())) return true;
        }
        return false;
    }

    private static boolean endsThere(String path, int end) {
        return path.length() == end || !Character.isLetterOrDigit(path.charAt(end));
    }
}
