package vn.thidua.news.web;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.design.Words;
import vn.thidua.traffic.Ranks;
import vn.thidua.traffic.Span;

/// What was published and what was read in a time: by article, by section, by author.
///
/// @param read the articles read most, whenever they were published
/// @param sections with what was published in the time and what was read in it
/// @param more how many authors the list leaves out
public record ReadershipPage(Span span, List<Read> read, List<Group> sections, List<Group> authors, long more) {

    private static final int PICTURED = 12;

    public record Read(String title, String href, String section, String author, LocalDate published, long views) {}

    /// @param published how many articles were published in the time
    /// @param views of all its articles in the time
    public record Group(String name, long published, long views) {

        /// Views for each article published, to compare the large with the small; rounded down.
        public String each() {
            return published == 0 ? "–" : Words.number(views / published);
        }
    }

    public ReadershipPage {
        read = List.copyOf(read);
        sections = List.copyOf(sections);
        authors = List.copyOf(authors);
    }

    public String sectionPicture() {
        return picture("muc", "board.sections", sections);
    }

    public String authorPicture() {
        return picture("tac-gia", "board.authors", authors);
    }

    private static String picture(String id, String title, List<Group> groups) {
        var bars = groups.stream()
                .limit(PICTURED)
                .map(group -> new Ranks.Bar(name(group), group.views()))
                .toList();
        var first = groups.isEmpty()
                ? ""
                : name(groups.getFirst()) + " – "
                        + Words.number(groups.getFirst().views());
        return new Ranks("hinh-" + id, Words.say(title), Words.say("board.rankDesc", first), bars).svg();
    }

    /// An article without an author is shown as such.
    public static String name(Group group) {
        return group.name().isBlank() ? Words.say("board.noAuthor") : group.name();
    }
}
