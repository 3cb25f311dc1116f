package vn.thidua.feedback.web;

import vn.thidua.design.Head;
import vn.thidua.design.Words;
import vn.thidua.feedback.ReadArticle;

/// Thanks, and the way back to the article.
///
/// @param reported an error; otherwise how useful the page was
public record ThanksPage(boolean reported, ReadArticle article) {

    public String about() {
        return Words.say(reported ? "feedback.thanks.report" : "feedback.thanks.useful");
    }

    public Head head() {
        return Head.of(Words.say("feedback.thanks"), about(), "/gop-y/cam-on").unindexed();
    }
}
