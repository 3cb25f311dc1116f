package vn.thidua.guide.web;

import java.util.List;
import vn.thidua.guide.Chapter;

/// A chapter among the others.
public record GuidePage(Chapter chapter, List<Chapter> chapters) {

    public GuidePage {
        chapters = List.copyOf(chapters);
    }
}
