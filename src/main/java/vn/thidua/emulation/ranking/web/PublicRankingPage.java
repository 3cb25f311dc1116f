package vn.thidua.emulation.ranking.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.Head;
import vn.thidua.design.Words;
import vn.thidua.emulation.ranking.OpenRanking;
import vn.thidua.emulation.ranking.PublishedRankings;

/// What everybody reads of a certified ranking.
///
/// @param path of its own page
public record PublicRankingPage(String title, String path, PublishedRankings.Published published) {

    /// What the files call things, in the order of the page that explains them.
    public static final List<String> FIELDS = List.of(
            "sha256",
            "ranking",
            "format",
            "schema",
            "title",
            "criteria",
            "certified",
            "record",
            "rows",
            "place",
            "unit",
            "points",
            "achievable",
            "percent",
            "class");

    public static String points(OpenRanking.Line line) {
        return comma(line.total()) + "/" + comma(line.achievable());
    }

    public static String percent(OpenRanking.Line line) {
        return comma(line.percent());
    }

    private static String comma(@Nullable String number) {
        return number == null ? "" : number.replace('.', ',');
    }

    public Head head() {
        return Head.of(heading(), Words.say("ranking.public.about", title), path);
    }

    public String heading() {
        return Words.say("ranking.public.title", title);
    }

    public String yearPath() {
        return path.substring(0, path.lastIndexOf('/'));
    }

    public OpenRanking ranking() {
        return published.ranking();
    }
}
