package vn.thidua.newsroom;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.thidua.news.SentenceCase;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.SiteId;

/// What helps somebody while they type. Everything is a proposal: nothing here changes a text.
@Service
public class Typing {

    /// The text as Unicode, if it seems to be in an encoding of before.
    public Optional<OldEncodings.Reading> unicode(Actor actor, SiteId site, List<OldEncodings.Run> runs) {
        mustWrite(actor, site);
        return OldEncodings.read(runs);
    }

    /// A title printed in capitals, as a sentence.
    public String sentence(Actor actor, SiteId site, String title) {
        mustWrite(actor, site);
        return SentenceCase.of(title);
    }

    private static void mustWrite(Actor actor, SiteId site) {
        if (!actor.mayAnywhere(NewsroomRight.WRITE, site)) throw new Forbidden(NewsroomRight.WRITE);
    }
}
